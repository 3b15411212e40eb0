package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who is on the way, in a column for each step; a card says in one line what it waits for, amber when that is us. */
class Pipeline extends Div {

    private static final List<EnrolmentState> COLUMNS =
            List.of(EnrolmentState.ENQUIRED, EnrolmentState.INTAKE, EnrolmentState.OFFERED, EnrolmentState.CONFIRMED);

    private static final Duration LONG = Duration.ofDays(2);

    private final Clock clock;
    private final Function<EnrolmentId, String> address;
    private final Optional<EnrolmentId> chosen;

    Pipeline(
            List<EnrolmentRow> rows, Clock clock, Function<EnrolmentId, String> address, Optional<EnrolmentId> chosen) {
        this.clock = clock;
        this.address = address;
        this.chosen = chosen;
        addClassName("pipe");
        COLUMNS.forEach(state -> add(
                column(state, rows.stream().filter(row -> row.state() == state).toList())));
    }

    private Section column(EnrolmentState state, List<EnrolmentRow> rows) {
        var count = new Span(Formats.here().number(rows.size()));
        count.addClassName("soft");
        var head = new Div(new H2(getTranslation("enrolment.column." + EnrolmentWords.lower(state))), count);
        head.addClassName("pipe-head");
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        rows.forEach(row -> list.add(new ListItem(lead(row))));
        var column = new Section(head, list);
        column.addClassName("pipe-col");
        column.getElement().setAttribute("aria-label", EnrolmentWords.state(state));
        column.setTestId("column-" + EnrolmentWords.lower(state));
        return column;
    }

    private Anchor lead(EnrolmentRow row) {
        var names = new Span(EnrolmentWords.names(row));
        names.addClassName("strong");
        var edition = new Span(row.editionName());
        edition.addClassNames("soft", "small");
        var lead = new Anchor(address.apply(row.id()), names, edition, waitsFor(row));
        lead.addClassName("pipeline-lead");
        lead.setTestId("lead-" + row.party().getFirst());
        if (chosen.filter(row.id()::equals).isPresent()) {
            lead.getElement().setAttribute("aria-current", "true");
        }
        return lead;
    }

    private Span waitsFor(EnrolmentRow row) {
        var there = EnrolmentWords.at(row.zone());
        LocalDateTime introduction = row.introductionAt();
        Instant until = row.offerUntil();
        return switch (row.state()) {
            case ENQUIRED ->
                introduction == null
                        ? asked(row)
                        : line(
                                Icons.TALK,
                                "accent",
                                getTranslation(
                                        "enrolment.waits.talk",
                                        there.day(introduction.toLocalDate()),
                                        there.time(introduction.toLocalTime())));
            case INTAKE -> line(Icons.NOTE, "soft", getTranslation("enrolment.waits.intake"));
            case OFFERED ->
                line(
                        Icons.LOCK,
                        "accent",
                        getTranslation("enrolment.waits.answer", until == null ? "" : there.moment(until)));
            default -> expected(row);
        };
    }

    /** An enquiry that nobody answered for long waits for us. */
    private Span asked(EnrolmentRow row) {
        Duration waits = Duration.between(row.since(), clock.instant());
        return waits.compareTo(LONG) > 0
                ? line(Icons.MAIL, "care", EnrolmentWords.counted("enrolment.waits.us", waits.toDays()))
                : line(Icons.MAIL, "soft", EnrolmentWords.at(row.zone()).moment(row.since()));
    }

    /** Who was expected before today and is not marked as arrived waits for us, too. */
    private Span expected(EnrolmentRow row) {
        String day = EnrolmentWords.at(row.zone()).day(row.arrival());
        return row.arrival().isBefore(LocalDate.now(clock.withZone(row.zone())))
                ? line(Icons.DOOR, "care", getTranslation("enrolment.waits.late", day))
                : line(Icons.CHECK, "good", getTranslation("enrolment.waits.arrival", day));
    }

    private static Span line(Icons icon, String tone, String text) {
        var line = new Span(icon.small(), new Span(text));
        line.addClassNames("when", tone);
        return line;
    }
}
