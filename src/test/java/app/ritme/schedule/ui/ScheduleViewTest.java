package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.StockRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.openings.Opening;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

class ScheduleViewTest extends KaribuTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private SessionService sessions;

    @Autowired
    private WeekService week;

    private House house;
    private House.Person coach;
    private PersonId loes;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Board");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
    }

    @Test
    void aDayHasAColumnForEachColleagueAndOneForTheHouseAndWhatStillLooksForACoachIsBesideIt() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        schedule.add(house, schedule.alone(house, DAY, loes));
        PersonId bram = houses.aVisitor(house, "Bram");
        schedule.add(house, schedule.alone(house, DAY, bram));
        schedule.add(
                house, schedule.talk(house, DAY, TEN, coach.personId(), bram).with(Set.of()));

        look(coach, "schedule?day=" + DAY);

        assertThat(lanes()).containsExactly("lane-House", "lane-Hanna", "lane-Marieke");
        assertThat(shows("to-plan")).as("the talk nobody leads").isTrue();
        assertThat(shows("session-Talk")).isTrue();
        assertThat(_find(Anchor.class, spec -> spec.withAttribute("data-testid", "session-Rest")))
                .as("the same rest of two guests once")
                .hasSize(1);
    }

    @Test
    void theWeekOfOneIsSevenDays() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);

        look(coach, "schedule?day=" + DAY + "&of=" + coach.person());

        assertThat(lanes()).hasSize(7).contains("lane-Tue 6 May");
        assertThat(shows("session-Talk")).isTrue();
        look(coach, "schedule?day=" + DAY.plusWeeks(1) + "&of=" + coach.person());
        assertThat(shows("session-Talk")).isFalse();
    }

    @Test
    void aSessionIsAdded() {
        look(coach, "schedule?day=" + DAY);

        click("add-session");
        enter(TextField.class, "session-title-en", "First talk");
        choose("session-staff", new PersonChoice(coach.personId(), "Marieke Test"));
        choose("session-guests", new PersonChoice(loes, "Loes Test"));
        click("form-save");

        assertThat(planned()).singleElement().satisfies(talk -> {
            assertThat(talk.kind()).isEqualTo(BlockKind.COACHING);
            assertThat(talk.when().at()).isEqualTo(TEN);
            assertThat(talk.guests()).hasSize(1);
        });
        assertThat(shows("session-First talk")).isTrue();
    }

    @Test
    void aSessionNeedsSoManyOfAKindAndWhoAsksForTheRestIsTold() {
        EquipmentId rowers = schedule.someEquipment(house, "Rower", 3);
        look(coach, "schedule?day=" + DAY);
        click("add-session");
        assertThat(shows("session-equipment-number")).as("of nothing").isFalse();
        StockRow kind = new StockRow(rowers, "Rower", 3);
        enter(ComboBox.class, "session-equipment", kind);
        enter(IntegerField.class, "session-equipment-number", 4);
        choose("session-guests", new PersonChoice(loes, "Loes Test"));
        click("form-save");
        assertThat(part(IntegerField.class, "session-equipment-number").getErrorMessage())
                .isEqualTo("There are 3 of Rower in House, and this needs 4. Choose fewer, or fewer guests.");

        enter(IntegerField.class, "session-equipment-number", 2);
        click("form-save");
        SessionId first = planned().getFirst().id();
        look(coach, "schedule/" + first.value() + "?day=" + DAY);
        assertThat(_find(Span.class, spec -> spec.withText("2 × Rower"))).hasSize(1);

        look(coach, "schedule?day=" + DAY);
        click("add-session");
        enter(ComboBox.class, "session-equipment", kind);
        enter(RadioButtonGroup.class, "session-equipment-each", true);
        enter(IntegerField.class, "session-equipment-number", 2);
        choose("session-guests", new PersonChoice(houses.aVisitor(house, "Bram"), "Bram Test"));
        click("form-save");
        assertThat(_find(Note.class).getFirst().getElement().getTextRecursively())
                .contains("Too few of Rower are left then, because of Coaching, 10:00–10:45.");
    }

    @Test
    void whoComesSecondSeesWhoAndWhatAndTakesAFreeTime() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        PersonId bram = houses.aVisitor(house, "Bram");
        SessionId late = schedule.aTalk(house, DAY, LocalTime.of(14, 0), coach.personId(), bram);
        look(coach, "schedule/" + late.value() + "?day=" + DAY);

        click("move");
        enter(TimePicker.class, "move-start", TEN);
        click("form-save");
        assertThat(_find(Note.class).getFirst().getElement().getTextRecursively())
                .contains("Marieke Test has Talk then, 10:00–10:45.");

        _click(_find(Button.class, spec -> spec.withText("At 10:45")).getFirst());
        assertThat(as(coach, () -> sessions.details(late)).when().at()).isEqualTo(LocalTime.of(10, 45));
    }

    @Test
    void aSessionIsMovedToAnotherDay() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);

        click("move");
        enter(DatePicker.class, "move-day", DAY.plusDays(1));
        click("form-save");

        assertThat(as(coach, () -> sessions.details(talk)).when().day()).isEqualTo(DAY.plusDays(1));
        assertThat(shows("session-Talk")).isFalse();
    }

    @Test
    void whatItIsChangesTogether() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);

        click("change");
        enter(Select.class, "session-kind", BlockKind.NATURE);
        enter(IntegerField.class, "session-minutes", 90);
        click("form-save");

        assertThat(planned()).singleElement().satisfies(changed -> {
            assertThat(changed.kind()).isEqualTo(BlockKind.NATURE);
            assertThat(changed.when().minutes()).isEqualTo(90);
            assertThat(changed.staff()).hasSize(1);
        });
    }

    @Test
    void whoWaitsForAFullSessionGetsThePlaceThatComesFreeAndUndoGivesItBack() {
        PersonId anna = houses.aVisitor(house, "Anna");
        SessionId walk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + walk.value() + "?day=" + DAY);
        assertThat(shows("waiting")).as("a talk of two has no places").isFalse();
        click("change");
        enter(Select.class, "session-kind", BlockKind.NATURE);
        click("form-save");

        look(coach, "schedule/" + walk.value() + "?day=" + DAY);
        assertThat(shows("waiting-guest")).as("there is no largest number").isFalse();
        click("change-places");
        enter(IntegerField.class, "places-field", 1);
        click("form-save");
        assertThat(part(Span.class, "places").getText()).isEqualTo("1 of 1 places taken");
        enter(ComboBox.class, "waiting-guest", new PersonChoice(anna, "Anna Test"));
        click("waiting-join");
        assertThat(shows("leave-Anna Test")).isTrue();
        assertThat(planned().getFirst().waiting()).hasSize(1);

        click("change-places");
        enter(IntegerField.class, "places-field", 2);
        click("form-save");
        assertThat(part(Span.class, "places").getText()).isEqualTo("2 of 2 places taken");
        assertThat(planned().getFirst().guests()).hasSize(2);
        click("undo-last");
        assertThat(planned().getFirst().guests()).hasSize(1);
        assertThat(planned().getFirst().waiting()).hasSize(1);

        look(coach, "schedule/" + walk.value() + "?day=" + DAY);
        click("leave-Anna Test");
        assertThat(planned().getFirst().waiting()).isEmpty();
    }

    @Test
    void aCancelledSessionIsTakenBackAtOnce() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);

        click("cancel");
        enter(RadioButtonGroup.class, "cancel-reason", CancelReason.WEATHER);
        click("form-save");
        assertThat(planned().getFirst().cancelled()).contains(CancelReason.WEATHER);
        assertThat(shows("session-Talk")).isFalse();

        click("undo");
        assertThat(planned().getFirst().cancelled()).isEmpty();
        assertThat(shows("session-Talk")).isTrue();
    }

    @Test
    void aPinIsSetAndTakenOut() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);
        click("pin");
        assertThat(planned().getFirst().pinned()).isTrue();

        look(coach, "schedule/" + talk.value() + "?day=" + DAY);
        click("pin");
        assertThat(planned().getFirst().pinned()).isFalse();
    }

    @Test
    void theAddressKeepsColumnsOfGuestsWithHowFullTheirDayIs() {
        enrolments.enrol(
                house,
                enrolments.anEdition(house, "Edition", EnrolmentFixtures.today(), 12, 8),
                Beginning.CONFIRMATION,
                loes);
        enrolments.aBedroom(house, "Dormitory", 20);
        LocalDate today = EnrolmentFixtures.today();
        schedule.aTalk(house, today, TEN, coach.personId(), loes);

        look(coach, "schedule?by=guests&day=" + today);

        assertThat(lanes()).containsExactly("lane-Loes T.");
        assertThat(_find(LoadBar.class))
                .singleElement()
                .satisfies(bar ->
                        assertThat(bar.getElement().getAttribute("aria-label")).isEqualTo("Coaching 45 min"));
    }

    @Test
    void aWeekOfAllIsSevenDaysAndAListIsTheSameDay() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);

        look(coach, "schedule?as=week&day=" + DAY);
        assertThat(lanes()).hasSize(7).contains("lane-Tue 6 May");
        assertThat(shows("session-Talk")).isTrue();

        look(coach, "schedule?as=list&day=" + DAY);
        assertThat(lanes()).isEmpty();
        assertThat(shows("board-list")).isTrue();
    }

    @Test
    void onlyTheChosenKindIsShown() {
        schedule.aTalk(house, DAY, TEN, coach.personId(), loes);

        look(coach, "schedule?kind=training&day=" + DAY);
        assertThat(shows("session-Talk")).isFalse();
        look(coach, "schedule?kind=coaching&day=" + DAY);
        assertThat(shows("session-Talk")).isTrue();
    }

    @Test
    void whatStandsAgainstAPlaceIsSaidBeforeTheDrop() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        schedule.aTalk(house, DAY, LocalTime.of(14, 0), coach.personId(), houses.aVisitor(house, "Bram"));
        look(coach, "schedule?day=" + DAY);

        assertThat(held(talk, "Marieke", LocalTime.of(11, 0))).isEqualTo("good 11:00–11:45 · Marieke This fits.");
        assertThat(held(talk, "Marieke", LocalTime.of(14, 15)))
                .isEqualTo("no 14:15–15:00 · Marieke Marieke Test has Talk then, 14:00–14:45.");
        assertThat(held(talk, "Marieke", LocalTime.of(20, 30))).startsWith("care 20:30–21:15");
        assertThat(planned().getFirst().when().at())
                .as("nothing is moved by looking")
                .isEqualTo(TEN);
    }

    @Test
    void whatFitsIsPutThereAtOnceAndTakenBackAndDoneAgain() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule?day=" + DAY);

        drop(talk, "Marieke", "Hanna", LocalTime.of(11, 0), 60);
        assertThat(planned()).singleElement().satisfies(moved -> {
            assertThat(moved.when().at()).isEqualTo(LocalTime.of(11, 0));
            assertThat(moved.when().minutes()).isEqualTo(60);
            assertThat(moved.staff()).extracting(PersonName::givenName).containsExactly("Hanna");
        });

        assertThat(part(Button.class, "undo-last").getText()).isEqualTo("Undo: Talk moved");
        click("undo-last");
        assertThat(planned().getFirst().when().at()).isEqualTo(TEN);
        assertThat(planned().getFirst().staff())
                .extracting(PersonName::givenName)
                .containsExactly("Marieke");
        click("redo-last");
        assertThat(planned().getFirst().when().at()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void onlyColumnsThatChangedAreDrawnAnew() {
        houses.aStaffMember(house, "Nora");
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        schedule.aTalk(house, DAY, TEN, house.manager().personId(), houses.aVisitor(house, "Bram"));
        look(coach, "schedule?day=" + DAY);
        List<Div> before = columns();

        drop(talk, "Marieke", "Nora", LocalTime.of(11, 0), 45);

        assertThat(lanes()).containsExactly("lane-Hanna", "lane-Marieke", "lane-Nora");
        assertThat(columns()).element(0).isSameAs(before.getFirst());
        assertThat(columns().subList(1, 3)).doesNotContainAnyElementsOf(before);
        assertThat(_find(columns().getLast(), Anchor.class, spec -> spec.withAttribute("data-testid", "session-Talk")))
                .hasSize(1);
    }

    @Test
    void whereARuleIsAgainstItOneIsAskedAndMayGoOn() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule?day=" + DAY);

        drop(talk, "Marieke", "Marieke", LocalTime.of(20, 30), 45);
        assertThat(planned().getFirst().when().at()).isEqualTo(TEN);
        click("anyway");

        assertThat(planned().getFirst().when().at()).isEqualTo(LocalTime.of(20, 30));
        assertThat(part(Button.class, "undo-last").isEnabled()).isTrue();
    }

    @Test
    void whereSomebodyIsElsewhereWaysOnAreOffered() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        schedule.aTalk(house, DAY, LocalTime.of(14, 0), coach.personId(), houses.aVisitor(house, "Bram"));
        look(coach, "schedule?day=" + DAY);

        drop(talk, "Marieke", "Marieke", LocalTime.of(14, 0), 45);
        assertThat(shows("anyway")).isFalse();
        _click(_find(Button.class, spec -> spec.withText("At 14:45")).getFirst());

        assertThat(as(coach, () -> sessions.details(talk)).when().at()).isEqualTo(LocalTime.of(14, 45));
    }

    @Test
    void severalGoTogetherAsOneStep() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        SessionId next =
                schedule.aTalk(house, DAY, LocalTime.of(10, 45), coach.personId(), houses.aVisitor(house, "Bram"));
        look(coach, "schedule?day=" + DAY);

        int lane = lanes().indexOf("lane-Marieke");
        desk().drop(talk.value() + "," + next.value(), lane, lane, 10 * 60 + 45, 45);
        assertThat(as(coach, () -> sessions.details(talk)).when().at()).isEqualTo(LocalTime.of(10, 45));
        assertThat(as(coach, () -> sessions.details(next)).when().at()).isEqualTo(LocalTime.of(11, 30));

        click("undo-last");
        assertThat(as(coach, () -> sessions.details(talk)).when().at()).isEqualTo(TEN);
    }

    @Test
    void whatNobodyLeadsIsTakenFromTheListToAColleague() {
        SessionData lonely =
                schedule.talk(house, DAY, TEN, coach.personId(), loes).with(Set.of());
        SessionId talk = schedule.add(house, lonely);
        look(coach, "schedule?day=" + DAY);
        assertThat(shows("to-plan")).isTrue();

        desk().drop(talk.value().toString(), -1, lanes().indexOf("lane-Marieke"), 9 * 60, 45);

        assertThat(shows("to-plan")).isFalse();
        assertThat(planned().getFirst().staff()).hasSize(1);
    }

    @Test
    void whatAColleagueChangedSinceIsNotTakenBack() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule?day=" + DAY);
        drop(talk, "Marieke", "Marieke", LocalTime.of(11, 0), 45);
        as(house.manager(), () -> sessions.pin(talk, true));

        click("undo-last");

        assertThat(planned().getFirst().when().at()).isEqualTo(LocalTime.of(11, 0));
        assertThat(part(Button.class, "undo-last").isEnabled()).isFalse();
    }

    @Test
    void aSessionOfAnotherHouseIsNotTakenInHand() {
        House other = houses.aHouse("Other");
        SessionId theirs = schedule.aTalk(other, DAY, TEN, other.manager().personId(), houses.aVisitor(other, "Rob"));
        look(coach, "schedule?day=" + DAY);

        assertThatThrownBy(() -> desk().drop(theirs.value().toString(), 0, 0, 600, 45))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk().ask("nothing", 0, 0, 600, 45)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theMoveDialogOffersTimesColleaguesAndRooms() {
        schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 0);
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        look(coach, "schedule/" + talk.value() + "?day=" + DAY);
        click("move");

        RadioButtonGroup<Opening> times = openings("move-times");
        RadioButtonGroup<Opening> rooms = openings("move-rooms");
        assertThat(openings("move-staff").getListDataView().getItems())
                .extracting(Opening::name)
                .contains("Hanna Manager");
        rooms.setValue(rooms.getListDataView().getItem(0));
        Opening first = times.getListDataView().getItem(0);
        enter(TimePicker.class, "move-start", first.data().at());
        click("form-save");

        assertThat(planned()).singleElement().satisfies(moved -> {
            assertThat(moved.when().at()).isEqualTo(first.data().at());
            assertThat(moved.roomName()).isEqualTo("Birch");
        });
    }

    @Test
    void aSessionOfAnotherHouseIsNotHere() {
        House other = houses.aHouse("Other");
        SessionId theirs = schedule.aTalk(other, DAY, TEN, other.manager().personId(), houses.aVisitor(other, "Rob"));

        look(coach, "schedule/" + theirs.value());

        assertThat(shows("session-card")).isFalse();
    }

    @Test
    void guestsSeeNoBoard() {
        open(houses.aGuest(house, "Gea"), "schedule");

        assertThat(_find(ScheduleView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked") // the box with this test id chooses people
    private static void choose(String testId, PersonChoice person) {
        MultiSelectComboBox<PersonChoice> box = part(MultiSelectComboBox.class, testId);
        box.setValue(Set.of(person));
    }

    @SuppressWarnings("unchecked") // the group with this test id chooses an opening
    private static RadioButtonGroup<Opening> openings(String testId) {
        return part(RadioButtonGroup.class, testId);
    }

    private static BoardDesk desk() {
        return _get(BoardDesk.class);
    }

    private static String held(SessionId session, String lane, LocalTime at) {
        int index = lanes().indexOf("lane-" + lane);
        ObjectNode said = desk().ask(session.value().toString(), index, index, at.toSecondOfDay() / 60, 45);
        return said.get("tone").asString() + " " + said.get("where").asString() + " "
                + said.get("words").asString();
    }

    private static void drop(SessionId session, String from, String to, LocalTime at, int minutes) {
        desk().lift();
        desk().drop(
                        session.value().toString(),
                        lanes().indexOf("lane-" + from),
                        lanes().indexOf("lane-" + to),
                        at.toSecondOfDay() / 60,
                        minutes);
    }

    private static List<Div> columns() {
        return _find(Div.class, spec -> spec.withClasses("board-lane"));
    }

    private static List<String> lanes() {
        return columns().stream()
                .map(lane -> lane.getElement().getAttribute("data-testid"))
                .toList();
    }

    private List<DaySession> planned() {
        return as(coach, () -> week.day(DAY));
    }

    /** As a browser would, also with a query. */
    private void look(House.Person who, String page) {
        signInAs(who);
        var address = new Location(house.path(page));
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }
}
