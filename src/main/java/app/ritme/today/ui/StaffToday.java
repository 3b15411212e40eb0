package app.ritme.today.ui;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.ui.EnrolmentNavigation;
import app.ritme.journal.LowCheckIn;
import app.ritme.journal.Scale;
import app.ritme.offline.ui.OfflineNavigation;
import app.ritme.outcome.ui.OutcomeNavigation;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Greeting;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.today.StaffDay;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** A coach's day: what is next, who may take it softer, who is here, who comes and goes. */
class StaffToday extends Div {

    /** More than these are on the page of all guests. */
    private static final int MOST_NAMES = 12;

    private final StaffDay day;

    /** @param changes what was told of them */
    StaffToday(CurrentHouse house, StaffDay day, LocalTime time, Instant now, ChangesCard changes) {
        this.day = day;
        var head = new PageHeader(
                        Greeting.to(house.givenName(), time), Formats.here().longDay(day.today()))
                .withTrees();
        var main = new Div(new Agenda(day.mine(), now), OfflineNavigation.floor(), softer());
        var side = new Div(inHouse(), comingAndGoing());
        main.addClassName("stack");
        side.addClassName("stack");
        var columns = new Div(main, side);
        columns.addClassNames("cols", "cols-main");
        add(head, changes, columns);
    }

    private CardBox softer() {
        var card =
                new CardBox(Icons.CLOUD, getTranslation("today.softer")).withHint(getTranslation("today.softer.hint"));
        card.setTestId("softer");
        if (day.low().isEmpty()) {
            card.add(soft(getTranslation("today.softer.none")));
            return card;
        }
        var rows = new Rows();
        day.low().forEach(low -> {
            var open = new Anchor(OutcomeNavigation.brief(low.guestId()), getTranslation("today.softer.open"));
            open.addClassName("button");
            open.getElement().setAttribute("aria-label", getTranslation("today.softer.open.label", low.guestName()));
            rows.row(new PersonLine(low.guestName(), heavy(low)), open);
        });
        card.add(rows);
        return card;
    }

    /** Which answers were heavy, in words: {@code slaap, spanning}. */
    private String heavy(LowCheckIn low) {
        String which = low.answers().answers().entrySet().stream()
                .filter(answer -> answer.getValue().isHeavy())
                .map(answer -> scale(answer.getKey()))
                .collect(Collectors.joining(", "));
        return getTranslation("today.softer.heavy", which);
    }

    private String scale(Scale scale) {
        return getTranslation("today.scale." + scale.name().toLowerCase(Locale.ROOT));
    }

    private CardBox inHouse() {
        int count = day.inHouse().size();
        var figure = new Span(Formats.here().number(count));
        figure.addClassName("house-n");
        var words = new Paragraph(figure, new Span(getTranslation(Plural.of("today.in-house.guests", count))));
        var card = new CardBox(Icons.HOUSE, getTranslation("today.in-house"), words);
        card.withAction(link(PeopleNavigation.guests(), "today.in-house.all"));
        card.setTestId("in-house");
        if (count > 0) {
            var names = new Paragraph(day.inHouse().stream()
                    .limit(MOST_NAMES)
                    .map(Stay::guestName)
                    .collect(Collectors.joining(", ")));
            names.addClassName("soft");
            if (count > MOST_NAMES) {
                names.add(getTranslation("today.in-house.more", count - MOST_NAMES));
            }
            card.add(names);
        }
        return card;
    }

    private CardBox comingAndGoing() {
        var card = new CardBox(Icons.BAG, getTranslation("today.moves"));
        card.setTestId("moves");
        var rows = new Rows();
        day.arrivals().forEach(stay -> rows.row(person(stay, "today.moves.comes"), link(stay)));
        day.departures().forEach(stay -> rows.row(person(stay, "today.moves.goes"), link(stay)));
        boolean nobody = day.arrivals().isEmpty() && day.departures().isEmpty();
        card.add(nobody ? soft(getTranslation("today.moves.none")) : rows);
        return card;
    }

    private PersonLine person(Stay stay, String key) {
        return new PersonLine(stay.guestName(), getTranslation(key));
    }

    private Anchor link(Stay stay) {
        var link = link(EnrolmentNavigation.enrolment(stay.enrolment()), "today.moves.open");
        link.getElement().setAttribute("aria-label", getTranslation("today.moves.open.label", stay.guestName()));
        return link;
    }

    private Anchor link(String page, String key) {
        var link = new Anchor(page, getTranslation(key));
        link.addClassName("link");
        return link;
    }

    private static Paragraph soft(String text) {
        var words = new Paragraph(text);
        words.addClassName("soft");
        return words;
    }
}
