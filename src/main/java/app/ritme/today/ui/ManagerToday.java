package app.ritme.today.ui;

import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.ui.EnrolmentNavigation;
import app.ritme.people.MemberState;
import app.ritme.people.TeamRow;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Greeting;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.today.ManagerDay;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** A manager's day: how full the house is, who asks and who waits, what to do first, who works here. */
class ManagerToday extends Div {

    private static final int MOST_ASKS = 6;

    private final CurrentHouse house;
    private final ManagerDay day;

    /** @param seen puts away what was told of changes */
    ManagerToday(CurrentHouse house, ManagerDay day, LocalTime time, Runnable seen) {
        this.house = house;
        this.day = day;
        var head = new PageHeader(
                        Greeting.to(house.givenName(), time), Formats.here().longDay(day.today()))
                .withTrees();
        boolean begun = !day.occupancy().isEmpty();
        var main = new Div(begun ? new OccupancyCard(day) : new FirstSteps(house, day), team());
        var side = new Div(asks(), waiting());
        main.addClassName("stack");
        side.addClassName("stack");
        var columns = new Div(main, side);
        columns.addClassNames("cols", "cols-main");
        add(head);
        if (!day.changes().isEmpty()) {
            add(new ChangesCard(day.changes(), seen));
        }
        add(stats(), columns);
    }

    private Div stats() {
        int enquiries = asking().size();
        int waiting = waitingRows().stream().mapToInt(EnrolmentRow::persons).sum();
        long working = working().size();
        var cards = new Div(
                stat(
                        Icons.BED,
                        "occupancy",
                        EnrolmentNavigation.editions(),
                        getTranslation("today.stat.of", day.guestsNow(), day.placesNow())),
                stat(
                        Icons.INBOX,
                        "asking",
                        EnrolmentNavigation.editions(),
                        Formats.here().number(enquiries)),
                stat(
                        Icons.CLOCK,
                        "waiting",
                        EnrolmentNavigation.editions(),
                        getTranslation(Plural.of("today.stat.persons", waiting), waiting)),
                stat(
                        Icons.GROUP,
                        "team",
                        PeopleNavigation.team(),
                        Formats.here().number(working)));
        cards.addClassNames("cols", "cols-4");
        return cards;
    }

    private Anchor stat(Icons icon, String what, String page, String figure) {
        var label = new Div(icon.create(), new Span(getTranslation("today.stat." + what)));
        label.addClassName("stat-label");
        var number = new Div(figure);
        number.addClassName("stat-figure");
        var hint = new Div(getTranslation("today.stat." + what + ".text"));
        hint.addClassName("soft");
        var card = new Anchor(page, label, number, hint);
        card.addClassNames("card", "stat");
        card.setTestId("stat-" + what);
        return card;
    }

    private CardBox asks() {
        var card = new CardBox(Icons.INBOX, getTranslation("today.asks"));
        card.setTestId("asks");
        var rows = new Rows();
        asking().stream().limit(MOST_ASKS).forEach(row -> rows.row(enrolment(row, state(row)), open(row)));
        card.add(asking().isEmpty() ? soft(getTranslation("today.asks.none")) : rows);
        if (asking().size() > MOST_ASKS) {
            card.add(link(EnrolmentNavigation.editions(), getTranslation("today.asks.all", asking().size())));
        }
        return card;
    }

    private CardBox waiting() {
        var card = new CardBox(Icons.CLOCK, getTranslation("today.waiting"));
        card.setTestId("waiting");
        var rows = new Rows();
        waitingRows().stream().limit(MOST_ASKS).forEach(row -> rows.row(enrolment(row, row.editionName()), open(row)));
        card.add(waitingRows().isEmpty() ? soft(getTranslation("today.waiting.none")) : rows);
        return card;
    }

    private String names(EnrolmentRow row) {
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(row.party());
    }

    private PersonLine enrolment(EnrolmentRow row, String line) {
        return new PersonLine(names(row), line);
    }

    private String state(EnrolmentRow row) {
        return getTranslation("today.asks." + row.state().name().toLowerCase(Locale.ROOT), row.editionName());
    }

    private Anchor open(EnrolmentRow row) {
        var link = link(EnrolmentNavigation.enrolment(row.id()), getTranslation("today.asks.open"));
        link.getElement().setAttribute("aria-label", getTranslation("today.asks.open.label", names(row)));
        return link;
    }

    private CardBox team() {
        var rows = new Rows();
        working()
                .forEach(member -> rows.row(new PersonLine(
                        member.fullName(),
                        getTranslation("shell.role." + member.role().name().toLowerCase(Locale.ROOT)))));
        rows.addClassName("two-columns");
        long invited = day.team().stream()
                .filter(member -> member.state() == MemberState.INVITED)
                .count();
        var card = new CardBox(Icons.GROUP, getTranslation("today.manager.team"), rows)
                .withAction(HouseLink.to(house, "team", getTranslation("today.manager.team.all")));
        if (invited > 0) {
            card.add(soft(getTranslation(Plural.of("today.manager.invited", invited), invited)));
        }
        return card;
    }

    /** Who asked and has no answer that is kept: enquiries, talks to come, offers that wait for a yes. */
    private List<EnrolmentRow> asking() {
        return day.onTheWay().stream()
                .filter(row -> row.state() == EnrolmentState.ENQUIRED
                        || row.state() == EnrolmentState.INTAKE
                        || row.state() == EnrolmentState.OFFERED)
                .toList();
    }

    private List<EnrolmentRow> waitingRows() {
        return day.in(EnrolmentState.WAITLISTED);
    }

    private List<TeamRow> working() {
        return day.team().stream()
                .filter(member -> member.state() == MemberState.ACTIVE)
                .toList();
    }

    private static Anchor link(String page, String text) {
        var link = new Anchor(page, text);
        link.addClassName("link");
        return link;
    }

    private static Paragraph soft(String text) {
        var words = new Paragraph(text);
        words.addClassName("soft");
        return words;
    }
}
