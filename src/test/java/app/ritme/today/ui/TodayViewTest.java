package app.ritme.today.ui;

import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.Scale;
import app.ritme.people.PeopleFixtures;
import app.ritme.schedule.ScheduleFixtures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class TodayViewTest extends KaribuTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private ScheduleFixtures sessions;

    @Autowired
    private JournalFixtures journal;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person coach;
    private House.Person guest;
    private LocalDate today;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Today");
        coach = houses.aStaffMember(house, "Marieke");
        guest = houses.aGuest(house, "Loes");
        today = EnrolmentFixtures.today();
    }

    @Test
    void aGuestInTheHouseSeesTheWayTheCheckInAndTheDay() {
        stay(today.minusDays(1));
        sessions.aTalk(house, today, LocalTime.of(9, 0), coach.personId(), guest.personId());
        sessions.aTalk(house, today.plusDays(1), LocalTime.of(10, 0), coach.personId(), guest.personId());

        open(guest, "today");

        assertThat(text("today-GUEST")).contains("Day 2 of 7", "How are you today?");
        assertThat(_find(ListItem.class, spec -> spec.withAttribute("data-testid", "session")))
                .singleElement()
                .satisfies(item -> assertThat(item.getElement().getTextRecursively())
                        .contains("09:00")
                        .contains("Marieke"));

        onAnotherDay(today.plusDays(1).toString());
        assertThat(text("today-GUEST")).contains("Tomorrow").contains("10:00").doesNotContain("09:00");
    }

    @Test
    void whoCheckedInIsNotAskedAgain() {
        stay(today);
        journal.aCheckIn(guest, today, Map.of(Scale.SLEEP, 4));

        open(guest, "today");

        assertThat(text("today-GUEST")).contains("Checked in at").doesNotContain("How are you today?");
    }

    @Test
    void beforeArrivalNothingIsAskedButTheIntakeIsAtHand() {
        stay(today.plusDays(3));

        open(guest, "today");

        assertThat(text("before-arrival")).contains("3 nights to go");
        assertThat(shows("to-intake")).isTrue();
        assertThat(shows("check-in")).isFalse();
    }

    @Test
    void aGuestWithoutAStayIsToldCalmly() {
        open(guest, "today");
        assertThat(text("today-GUEST")).contains("No stay is planned yet");
        assertThat(shows("check-in")).isFalse();
    }

    @Test
    void aDayThatCannotBeReadIsToday() {
        stay(today);
        signInAs(guest);
        onAnotherDay("yesterday");
        assertThat(text("today-GUEST")).contains("Day 1 of 7");
    }

    @Test
    void aCoachSeesTheOwnDayWhoIsHereAndWhoMayTakeItSofter() {
        stay(today.minusDays(1));
        sessions.aTalk(house, today, LocalTime.of(9, 0), coach.personId(), guest.personId());
        people.aCare(house, guest, coach);
        journal.aCheckIn(guest, today, Map.of(Scale.SLEEP, 1));

        open(coach, "today");

        assertThat(text("agenda")).contains("09:00", "Talk");
        assertThat(text("in-house")).contains("Loes Test");
        assertThat(text("softer")).contains("Loes Test", "sleep");
        assertThat(text("moves")).contains("Nobody comes or goes");
    }

    @Test
    void howAGuestIsIsShownToWhoLooksAfterThemOnly() {
        stay(today);
        people.aCare(house, guest, coach);
        journal.aCheckIn(guest, today, Map.of(Scale.SLEEP, 1));

        open(houses.aStaffMember(house, "Bo"), "today");

        assertThat(text("softer")).doesNotContain("Loes");
        assertThat(text("moves")).contains("Loes Test", "Arrives today");
    }

    @Test
    void aManagerSeesHowFullItIsWhoAsksAndWhoWaits() {
        EditionId edition = enrolments.anEdition(house, "Autumn", today, 1, null);
        enrolments.aBedroom(house, "Room 1", 1);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        enrolments.enrol(house, edition, Beginning.WAITING_LIST, houses.aVisitor(house, "Wim"));
        enrolments.enrol(house, edition, Beginning.INTRODUCTION, houses.aVisitor(house, "Ina"));

        open(house.manager(), "today");

        assertThat(text("stat-occupancy")).contains("1 of 1");
        assertThat(text("occupancy")).contains("Autumn");
        assertThat(text("asks")).contains("Ina Test").doesNotContain("Wim");
        assertThat(text("waiting")).contains("Wim Test").doesNotContain("Ina");
        assertThat(shows("first-steps")).isFalse();
    }

    @Test
    void aHouseThatJustBeganIsToldWhatToDoFirst() {
        House empty = houses.aHouse("Empty");
        open(empty.manager(), "today");
        assertThat(text("first-steps")).contains("Add your rooms", "Make your first program");
        assertThat(shows("occupancy")).isFalse();
    }

    private void stay(LocalDate arrival) {
        enrolments.aBedroom(house, "Room 1", 2);
        EditionId edition = enrolments.anEdition(house, "Autumn", arrival, 4, null);
        EnrolmentId enrolment = enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        if (!arrival.isAfter(today)) {
            doAs(house.manager(), () -> steps.arrive(enrolment));
        }
    }

    private void onAnotherDay(String day) {
        UI.getCurrent().navigate(house.path("today"), QueryParameters.of("day", day));
    }

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getTextRecursively();
    }
}
