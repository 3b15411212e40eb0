package app.ritme.today.ui;

import app.ritme.enrolment.MyStay;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.ui.JournalNavigation;
import app.ritme.offline.ui.OfflineNavigation;
import app.ritme.outcome.ui.OutcomeNavigation;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.schedule.ui.ScheduleNavigation;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Greeting;
import app.ritme.shared.ui.Icons;
import app.ritme.today.GuestDay;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A guest's day: where on the way, how one is, now and next, the day as a list. */
class GuestToday extends Div {

    private final CurrentHouse house;
    private final GuestDay day;
    private final Instant now;

    /** @param changes what was told of them */
    GuestToday(CurrentHouse house, GuestDay day, Instant now, ChangesCard changes) {
        this.house = house;
        this.day = day;
        this.now = now;
        addClassName("guest-today");
        add(head());
        add(changes);
        if (day.isToday() && day.questionnaires() > 0) {
            add(questions());
        }
        if (day.isToday() && day.compassWaits()) {
            add(compass());
        }
        var stay = day.stay();
        if (stay != null && stay.has(day.shown())) {
            during(stay);
        } else if (stay != null && day.shown().isBefore(stay.arrival())) {
            add(new BeforeArrival(stay, day.today()));
        } else {
            add(quiet(stay));
        }
        add(foot());
    }

    private Header head() {
        var date = new Paragraph(Formats.here().longDay(day.shown()));
        date.addClassNames("soft", "date-line");
        var title = new H1(
                day.isToday()
                        ? Greeting.to(house.givenName(), day.time())
                        : getTranslation(
                                day.shown().equals(day.today().plusDays(1)) ? "today.tomorrow" : "today.other-day"));
        return new Header(date, title);
    }

    private void during(MyStay stay) {
        if (day.isToday()) {
            add(new StayArc(stay.dayOfStay(day.shown()), stay.lengthOfStay(), day.arc()));
            var checkIn = day.checkIn();
            var moments = new NowAndNext(day.sessions(), now);
            add(checkIn == null ? new Div(checkInCard(), moments) : new Div(moments, checkedIn(checkIn)));
        }
        add(list());
    }

    private Anchor checkInCard() {
        var title = new Span(getTranslation("today.check-in"));
        title.addClassName("card-title");
        var hint = new Span(getTranslation("today.check-in.hint"));
        hint.addClassName("soft");
        var go = new Span(Icons.CHEVRON.create());
        go.addClassName("round-go");
        var card = new Anchor(JournalNavigation.checkIn(), new Div(new Div(title), new Div(hint)), go);
        card.addClassNames("card", "card-tint", "checkin-card");
        card.setTestId("check-in");
        return card;
    }

    private Anchor questions() {
        var link = new Anchor(
                OutcomeNavigation.outcomes(),
                Icons.ASSESSMENT.create(),
                new Span(
                        day.questionnaires() == 1
                                ? getTranslation("today.questions.one")
                                : getTranslation("today.questions.more", day.questionnaires())));
        link.addClassNames("text-link", "checked-in");
        link.setTestId("questions");
        return link;
    }

    private Anchor compass() {
        var link =
                new Anchor(OutcomeNavigation.compass(), Icons.LEAF.create(), new Span(getTranslation("today.compass")));
        link.addClassNames("text-link", "checked-in");
        link.setTestId("compass");
        return link;
    }

    private Anchor checkedIn(CheckInAnswers answers) {
        String at = Formats.here().time(answers.at().atZone(day.zone()).toLocalTime());
        var link = new Anchor(
                JournalNavigation.checkIn(),
                Icons.CHECK.create(),
                new Span(getTranslation(answers.notToday() ? "today.check-in.not-today" : "today.check-in.done", at)));
        link.addClassNames("text-link", "checked-in");
        link.setTestId("check-in");
        return link;
    }

    private Component list() {
        var heading = new H2(getTranslation(day.isToday() ? "today.day" : "today.day.other"));
        heading.addClassName("section-title");
        var head = new Div(heading, day.isToday() ? dayLink(day.today().plusDays(1), "today.tomorrow") : backLink());
        head.addClassName("section-head");
        var section = new Div(head);
        section.addClassName("section");
        section.add(
                day.sessions().isEmpty()
                        ? new CardBox(new EmptyState(
                                Icons.LEAF,
                                getTranslation("today.guest.empty"),
                                getTranslation("today.guest.empty.text")))
                        : new DayList(day.sessions(), now));
        return section;
    }

    private Anchor dayLink(LocalDate other, String key) {
        var link = new Anchor("o/" + house.slug() + "/today?day=" + other, new Span(getTranslation(key)));
        link.add(Icons.CHEVRON.small());
        link.addClassName("text-link");
        link.setTestId("other-day");
        return link;
    }

    private Anchor backLink() {
        var link = new Anchor("o/" + house.slug() + "/today", Icons.BACK.small());
        link.add(new Span(getTranslation("nav.today")));
        link.addClassName("text-link");
        link.setTestId("back-to-today");
        return link;
    }

    /** No stay, or one that is over: nothing is asked, what was written stays within reach. */
    private CardBox quiet(@Nullable MyStay stay) {
        String which = stay == null ? "today.guest.none" : "today.guest.after";
        return new CardBox(new EmptyState(
                Icons.LEAF,
                getTranslation(which),
                getTranslation(which + ".text", house.name()),
                button(JournalNavigation.journal(), "nav.journal")));
    }

    private Anchor button(String page, String key) {
        var button = new Anchor(page, getTranslation(key));
        button.addClassName("button");
        return button;
    }

    private Div foot() {
        var foot = new Div(
                footLink(JournalNavigation.habits(), Icons.LEAF, "habits.title", "to-habits"),
                footLink(ScheduleNavigation.calendar(), Icons.CALENDAR, "today.calendar", "to-calendar"),
                footLink(PeopleNavigation.myCare(), Icons.EYE, "my-care.title", "to-my-care"),
                OfflineNavigation.pocket());
        foot.addClassName("today-foot");
        return foot;
    }

    private Anchor footLink(String page, Icons icon, String key, String testId) {
        var link = new Anchor(page, icon.create(), new Span(getTranslation(key)));
        link.addClassName("text-link");
        link.setTestId(testId);
        return link;
    }
}
