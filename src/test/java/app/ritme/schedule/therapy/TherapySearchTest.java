package app.ritme.schedule.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.schedule.planner.Rule;
import app.ritme.schedule.therapy.Unplaced.Why;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Nine times back training, twice a week, two days apart at least, with who can and in a treatment room. */
@SuppressWarnings("NullAway.Init")
class TherapySearchTest extends RitmeTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 5);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private TherapyPlanService plans;

    @Autowired
    private TherapySearchService searches;

    @Autowired
    private SessionService sessions;

    @Autowired
    private HistoryService history;

    @Autowired
    private WeekService week;

    @Autowired
    private TeamService team;

    @Autowired
    private TeamTimesService times;

    @Autowired
    private LocationService locations;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private PersonId jef;
    private SkillId skill;
    private RoomId room;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Clinic");
        skill = houses.aSkill(house, "Physiotherapy");
        coach = houses.aStaffMember(house, "Wout");
        doAs(house.manager(), () -> team.change(coach.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, coach.personId());
        room = schedule.aRoom(house, "Cabin", RoomKind.TREATMENT, 2, 0);
        jef = houses.aVisitor(house, "Jef");
    }

    @Test
    void nineHaveAPlaceTwiceAWeekAtTheSameHourWithTheSameColleague() {
        Proposal found = search(training(9, false)).proposal();

        assertThat(found.unplaced()).isEmpty();
        assertThat(found.placed()).hasSize(9).allSatisfy(one -> {
            assertThat(one.data().at()).isEqualTo(TEN);
            assertThat(one.data().staff()).containsExactly(coach.personId());
            assertThat(one.data().room()).contains(room);
            assertThat(one.data().guests()).containsExactly(jef);
            assertThat(one.data().minutes()).isEqualTo(45);
            assertThat(one.remarks()).isEmpty();
        });
        List<LocalDate> days = days(found);
        assertThat(days.getFirst()).isEqualTo(MONDAY);
        for (int i = 1; i < days.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))).isGreaterThanOrEqualTo(2);
        }
        Map<LocalDate, Long> weeks = days.stream()
                .collect(Collectors.groupingBy(
                        day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Collectors.counting()));
        assertThat(weeks.values()).allMatch(times -> times <= 2);
        assertThat(weeks).as("nine at two a week").hasSize(5);
    }

    @Test
    void whereTheColleagueComesOnceAWeekTheyKeepToTheDaysThatAreKnown() {
        doAs(
                house.manager(),
                () -> times.setWeek(
                        coach.personId(),
                        List.of(new DayHours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(18, 0)))));
        LocalDate away = MONDAY.plusWeeks(8);
        doAs(house.manager(), () -> times.addLeave(coach.personId(), away, away));

        List<LocalDate> days = days(search(training(9, false)).proposal());

        assertThat(days)
                .hasSize(9)
                .doesNotContain(away)
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
    }

    @Test
    void whatNeedsNoRoomIsWhereTheHouseWorks() {
        LocationId closed = houses.aLocation(house, "Annex");
        doAs(house.manager(), () -> locations.closeLocation(closed, MONDAY.minusYears(1)));

        assertThat(search(line(1, null, null, false)).proposal().placed())
                .singleElement()
                .satisfies(one -> assertThat(one.data().location()).isNotEqualTo(closed));
    }

    @Test
    void allArePlacedAsOneAndTakenBackAsOne() {
        List<SessionData> wanted = search(training(9, false)).proposal().placed().stream()
                .map(Placed::data)
                .toList();
        List<Change> done = as(coach, () -> sessions.add(wanted));
        assertThat(planned()).isEqualTo(9);

        as(coach, () -> history.takeBack(done));
        assertThat(planned()).isZero();

        schedule.aTalk(house, wanted.get(4).day(), TEN, coach.personId(), houses.aVisitor(house, "An"));
        assertThatThrownBy(() -> doAs(coach, () -> sessions.add(wanted))).isInstanceOf(Refusal.class);
        assertThat(planned()).as("all or none").isZero();
    }

    @Test
    void whoIsTakenAtTheHourIsAskedAtAnother() {
        schedule.aTalk(house, MONDAY, TEN, coach.personId(), houses.aVisitor(house, "An"));
        schedule.aTalk(
                house,
                MONDAY,
                LocalTime.of(10, 45),
                houses.aStaffMember(house, "Els").personId(),
                jef);

        Placed first = search(training(1, false)).proposal().placed().getFirst();

        assertThat(first.data().day()).isEqualTo(MONDAY);
        assertThat(first.data().at()).isEqualTo(LocalTime.of(9, 15));
    }

    @Test
    void whatFindsNoPlaceSaysWhy() {
        doAs(house.manager(), () -> times.addLeave(coach.personId(), MONDAY, MONDAY.plusDays(120)));
        Proposal away = search(training(2, false)).proposal();
        assertThat(away.placed()).isEmpty();
        assertThat(away.unplaced()).hasSize(2).allSatisfy(one -> {
            assertThat(one.why()).isEqualTo(Why.RULES);
            assertThat(one.reasons())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.rule()).isEqualTo(Rule.WORKING_HOURS));
        });

        assertThat(search(line(1, houses.aSkill(house, "Diving"), RoomKind.TREATMENT, false))
                        .proposal()
                        .unplaced())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Why.NOBODY));
        assertThat(search(line(1, null, RoomKind.OUTDOOR, false)).proposal().unplaced())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Why.NO_ROOM));
        assertThat(search(line(1, null, RoomKind.TREATMENT, false)).proposal().unplaced())
                .as("the control")
                .isEmpty();
    }

    @Test
    void aLineThatComesAfterwardsBeginsWhenTheOthersAreThrough() {
        Proposal found = search(training(3, false), training(1, true)).proposal();

        List<Placed> first =
                found.placed().stream().filter(one -> one.line() == 0).toList();
        Placed last = found.placed().stream()
                .filter(one -> one.line() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(first).hasSize(3);
        assertThat(last.data().day()).isAfter(first.getLast().data().day());
        assertThat(search(training(3, false), training(1, false)).proposal().placed().stream()
                        .filter(one -> one.line() == 1)
                        .findFirst()
                        .orElseThrow()
                        .data()
                        .day())
                .as("the control: beside them")
                .isBefore(first.getLast().data().day());
    }

    @Test
    void anotherPlaceIsChosenAndTheOthersStay() {
        TherapySearch search = search(training(3, false));
        Placed second = search.proposal().placed().get(1);
        List<Placed> others = as(coach, () -> search.others(second));
        assertThat(others).isNotEmpty().allSatisfy(one -> assertThat(one.data()).isNotEqualTo(second.data()));
        assertThat(others)
                .as("the rhythm is kept")
                .allSatisfy(one -> assertThat(search.proposal().placed())
                        .filteredOn(sibling -> sibling.nth() != 2)
                        .allSatisfy(sibling -> assertThat(Math.abs(ChronoUnit.DAYS.between(
                                        sibling.data().day(), one.data().day())))
                                .isGreaterThanOrEqualTo(2)));

        search.choose(others.getFirst());

        assertThat(search.proposal().placed())
                .hasSize(3)
                .extracting(Placed::data)
                .contains(others.getFirst().data())
                .doesNotContain(second.data());
    }

    @Test
    void plansAreWrittenByManagersAndAgainstTheVersionTheySaw() {
        TherapyPlanId id = add(training(9, false));
        TherapyPlanRow seen = as(coach, () -> plans.plan(id));
        assertThat(seen.data().sessions()).isEqualTo(9);
        var other = new TherapyPlanData(seen.data().name(), List.of(training(1, false), training(8, true)));

        doAs(house.manager(), () -> plans.change(id, other, seen.version()));

        TherapyPlanRow now = as(coach, () -> plans.plan(id));
        assertThat(now.data()).isEqualTo(other);
        assertThat(now.version()).as("also where only lines are different").isGreaterThan(seen.version());
        assertThatThrownBy(() -> doAs(house.manager(), () -> plans.change(id, other, seen.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        refuses("error.therapy.lines");
        refuses("error.therapy.number", training(0, false));
        refuses("error.therapy.most", training(40, false), training(40, false));
        assertThatThrownBy(() -> add(line(1, houses.aSkill(houses.aHouse("Other"), "X"), null, false)))
                .isInstanceOf(NotFoundException.class);

        doAs(house.manager(), () -> plans.remove(id));
        assertThat(as(coach, plans::plans)).isEmpty();
    }

    private void refuses(String key, TherapyLineData... lines) {
        assertThatThrownBy(() -> add(lines)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private TherapySearch search(TherapyLineData... lines) {
        TherapyPlanId id = add(lines);
        return as(coach, () -> searches.search(id, jef, MONDAY, TEN));
    }

    private TherapyPlanId add(TherapyLineData... lines) {
        var data = new TherapyPlanData(LocalizedText.of("Rug", "Back"), List.of(lines));
        return as(house.manager(), () -> plans.add(data));
    }

    private TherapyLineData training(int number, boolean afterwards) {
        return line(number, skill, RoomKind.TREATMENT, afterwards);
    }

    private static TherapyLineData line(
            int number, @Nullable SkillId skill, @Nullable RoomKind room, boolean afterwards) {
        return new TherapyLineData(
                BlockKind.TRAINING,
                LocalizedText.of("Rugtraining", "Back training"),
                skill,
                room,
                null,
                number,
                45,
                2,
                2,
                afterwards);
    }

    private static List<LocalDate> days(Proposal found) {
        return found.placed().stream().map(one -> one.data().day()).toList();
    }

    private int planned() {
        return as(coach, () -> week.ofGuest(jef, MONDAY, MONDAY.plusDays(60)))
                .sessions()
                .size();
    }
}
