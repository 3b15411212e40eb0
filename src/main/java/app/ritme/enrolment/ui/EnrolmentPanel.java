package app.ritme.enrolment.ui;

import app.ritme.enrolment.EndReason;
import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.HistoryLine;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One enrolment: where it stands, what is known, the next step, and what was before. */
class EnrolmentPanel extends Aside {

    private static final List<EnrolmentState> COURSE = List.of(
            EnrolmentState.ENQUIRED,
            EnrolmentState.INTAKE,
            EnrolmentState.OFFERED,
            EnrolmentState.CONFIRMED,
            EnrolmentState.ACTIVE,
            EnrolmentState.COMPLETED);

    private final EnrolmentDetails enrolment;
    private final EnrolmentRow row;
    private final Formats there;

    /** @param more what can be done beside the steps: a coach to choose, an intake to open */
    EnrolmentPanel(EnrolmentDetails enrolment, Runnable close, Component more, StepButtons steps) {
        this.enrolment = enrolment;
        this.row = enrolment.row();
        this.there = EnrolmentWords.at(row.zone());
        String names = EnrolmentWords.names(row);
        var shut = new Button(Icons.CLOSE.create(), event -> close.run());
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        shut.addThemeName("icon");
        shut.setAriaLabel(getTranslation("enrolment.close"));
        shut.setTestId("close-enrolment");
        var head = new Div(new H2(names), shut);
        head.addClassName("panel-head");
        var since = new Paragraph(
                getTranslation("enrolment.since", there.day(LocalDate.ofInstant(row.since(), row.zone()))));
        since.addClassName("soft");

        addClassNames("card", "enrolment-panel");
        getElement().setAttribute("aria-label", names);
        setTestId("enrolment");
        add(head, since, course());
        remark().ifPresent(this::add);
        add(facts(), steps, more, history());
    }

    private Component course() {
        if (!COURSE.contains(row.state())) {
            return new Div(EnrolmentWords.badge(row.state()));
        }
        var course = new OrderedList();
        COURSE.forEach(state -> {
            var item = new ListItem(EnrolmentWords.state(state));
            if (state == row.state()) {
                item.getElement().setAttribute("aria-current", "step");
            }
            course.add(item);
        });
        course.addClassName("course");
        return course;
    }

    private Optional<Note> remark() {
        LocalDateTime introduction = row.introductionAt();
        Instant until = row.offerUntil();
        if (row.state() == EnrolmentState.ENQUIRED && introduction != null) {
            return Optional.of(note(
                    Icons.TALK,
                    getTranslation(
                            "enrolment.remark.talk",
                            there.day(introduction.toLocalDate()),
                            there.time(introduction.toLocalTime()))));
        }
        if (until != null) {
            return Optional.of(note(Icons.LOCK, getTranslation("enrolment.remark.offer", there.moment(until))));
        }
        return row.state() == EnrolmentState.WAITLISTED
                ? Optional.of(Note.plain(getTranslation("enrolment.remark.waits")))
                : Optional.empty();
    }

    private static Note note(Icons icon, String text) {
        return new Note(Note.Tone.GOOD, icon, "", text);
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "program", new Span(Formats.here().words(enrolment.program())));
        fact(facts, "edition", new Span(row.editionName()));
        fact(facts, "dates", new Span(EnrolmentWords.dates(row.arrival(), row.departure())));
        fact(facts, "room", new Span(room()));
        fact(
                facts,
                "coach",
                new Span(
                        enrolment.coachName().isEmpty()
                                ? getTranslation("enrolment.coach.none")
                                : enrolment.coachName()));
        fact(facts, "guests", guests());
        return facts;
    }

    private void fact(DescriptionList facts, String name, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("enrolment.fact." + name)),
                new DescriptionList.Description(value));
    }

    private String room() {
        String wish = getTranslation(row.ownRoom() ? "enrolment.room.own" : "enrolment.room.shared");
        return enrolment.rooms().isEmpty() ? wish : wish + " · " + EnrolmentWords.list(enrolment.rooms());
    }

    private Div guests() {
        var links = new Div();
        links.addClassName("guest-links");
        enrolment.party().forEach(guest -> {
            var link = new Anchor(PeopleNavigation.guest(guest.person()), guest.name());
            link.addClassName("link");
            links.add(link);
        });
        return links;
    }

    private Details history() {
        var lines = new OrderedList();
        lines.addClassName("history");
        enrolment.history().forEach(step -> lines.add(new ListItem(words(step))));
        var history = new Details(getTranslation("enrolment.history"), lines);
        history.setTestId("history");
        return history;
    }

    private String words(HistoryLine step) {
        List<String> parts = new ArrayList<>();
        parts.add(there.moment(step.at()));
        parts.add(EnrolmentWords.state(step.state()));
        parts.add(step.by().isEmpty() ? getTranslation("enrolment.history.itself") : step.by());
        EndReason reason = step.reason();
        if (reason != null) {
            parts.add(LeaveDialog.word(reason));
        }
        if (!step.note().isEmpty()) {
            parts.add(step.note());
        }
        return String.join(" · ", parts);
    }
}
