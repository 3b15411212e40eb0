package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.Week;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search itself, without a house around it; ended by moves and not by the clock. */
class PlanSolversTest {

    private static final int MOVES = 20_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final UUID ILL = new UUID(1, 1);
    private static final UUID THERE = new UUID(1, 2);
    private static final UUID HOUSE = new UUID(2, 1);

    @Test
    void talksOfOneHourFindAnHourEachAsNearAsCanBe() {
        List<LocalTime> times = starts(solved(3));

        assertThat(times).doesNotHaveDuplicates().contains(TEN);
        assertThat(solved(3).getScore())
                .satisfies(score ->
                        assertThat(Objects.requireNonNull(score).isFeasible()).isTrue());
    }

    @Test
    void whatHasNoRoomInTheDayStaysWithoutAPlaceAndNothingIsBroken() {
        Plan plan = solved(20);

        assertThat(plan.placed())
                .as("ten hours, but for one of them as a break")
                .isEqualTo(9);
        assertThat(Objects.requireNonNull(plan.getScore()).hardScore()).isZero();
    }

    @Test
    void theSameSearchComesOutTheSame() {
        assertThat(starts(solved(6))).isEqualTo(starts(solved(6)));
    }

    @Test
    void whatIsNotConcernedMovesOnlyForWhatHasNoOtherPlace() {
        Task settled = firm(1, TEN);
        Plan roomy = solved(List.of(settled, open(2, 10, 11)));
        assertThat(starts(roomy)).containsExactly(TEN, LocalTime.of(11, 0));

        Plan tight = solved(List.of(firm(1, TEN), open(2, 10)));
        assertThat(starts(tight)).containsExactly(LocalTime.of(11, 0), TEN);
    }

    @Test
    void whatIsNotConcernedIsNotPutRightOnTheWay() {
        Choice wish = new Choice(new When(DAY, LocalTime.of(11, 0), 60, ZONE), HOUSE, null, Set.of(THERE));

        assertThat(PlanScore.cost(firm(1, TEN), wish).mediumScore()).isEqualTo(-16);
        assertThat(PlanScore.cost(open(2, 10, 11), wish).mediumScore())
                .as("the control: for this one something fell out")
                .isZero();
    }

    @Test
    void whatFindsNoPlaceHoldsWhatItHas() {
        Plan kept = solved(List.of(led(1, Set.of()), open(2, 10)));
        assertThat(kept.placed()).as("two at ten with the same colleague").isZero();

        Plan free = solved(List.of(led(1, Set.of(THERE)), open(2, 10)));
        assertThat(free.placed()).as("the control: who fell out is not held").isOne();
    }

    /** A talk at ten that has its coach, lacks a room, and finds none. */
    private static Task led(int number, Set<UUID> gone) {
        Plannable any = task(number).session();
        var values = any.values();
        var here = new SessionValues(
                values.kind(),
                values.title(),
                values.day(),
                values.at(),
                values.minutes(),
                values.location(),
                null,
                Set.of(THERE),
                values.guests());
        return new Task(
                new Plannable(any.id(), 0, here, any.when(), Optional.empty(), null, OptionalInt.empty()),
                null,
                0,
                null,
                List.of(),
                gone);
    }

    /** A talk that could stay where it is, and could be an hour later. */
    private static Task firm(int number, LocalTime at) {
        Task any = open(number, 10, 11);
        return new Task(
                any.session(),
                any.getChoices().stream()
                        .filter(choice -> choice.when().at().equals(at))
                        .findFirst()
                        .orElseThrow(),
                8,
                null,
                any.getChoices(),
                Set.of(ILL));
    }

    private static Task open(int number, int... hours) {
        Task task = task(number);
        return new Task(
                task.session(),
                null,
                0,
                null,
                IntStream.of(hours)
                        .mapToObj(hour ->
                                new Choice(new When(DAY, LocalTime.of(hour, 0), 60, ZONE), HOUSE, null, Set.of(THERE)))
                        .toList(),
                Set.of(ILL));
    }

    private static Plan solved(int talks) {
        return solved(IntStream.range(0, talks).mapToObj(PlanSolversTest::task).toList());
    }

    private static Plan solved(List<Task> tasks) {
        var availability =
                Availability.of(new PersonId(THERE), DAY.getDayOfWeek(), LocalTime.of(8, 0), LocalTime.of(18, 0));
        var days =
                new HouseDays(new Week(List.of(), List.of(), List.of(), availability), PlannerFixtures.nothingKnown());
        var plan = new Plan(days, new ArrayList<>(tasks));
        FirstFit.place(plan);
        return PlanSolvers.after(MOVES).solve(plan);
    }

    /** A talk of an hour at ten with a guest of its own, that somebody else can have at any whole hour of work. */
    private static Task task(int number) {
        var values = new SessionValues(
                BlockKind.COACHING,
                LocalizedText.EMPTY,
                DAY,
                TEN,
                60,
                HOUSE,
                null,
                Set.of(ILL),
                Set.of(new UUID(3, number)));
        var session = new Plannable(
                new SessionId(new UUID(4, number)),
                0,
                values,
                new When(DAY, TEN, 60, ZONE),
                Optional.empty(),
                null,
                OptionalInt.empty());
        List<Choice> choices = IntStream.range(8, 18)
                .mapToObj(
                        hour -> new Choice(new When(DAY, LocalTime.of(hour, 0), 60, ZONE), HOUSE, null, Set.of(THERE)))
                .toList();
        return new Task(session, null, 0, null, choices, Set.of(ILL));
    }

    private static List<LocalTime> starts(Plan plan) {
        return plan.getTasks().stream()
                .map(task -> Objects.requireNonNull(task.getChoice()).when().at())
                .toList();
    }
}
