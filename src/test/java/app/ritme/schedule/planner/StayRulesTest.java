package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.people.SkillId;
import app.ritme.people.SkillRow;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.MuscleGroup;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.planner.Agenda.Of;
import app.ritme.schedule.planner.GuestStays.Here;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stay, a program and a working day ask, each on both sides of its boundary. */
class StayRulesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate ARRIVAL = LocalDate.of(2031, 5, 6);
    private static final LocalDate DEPARTURE = ARRIVAL.plusDays(6);
    private static final UUID GUEST = new UUID(1, 1);
    private static final UUID COACH = new UUID(2, 1);
    private static final UUID NOBODY_ASKED = new UUID(2, 2);
    private static final UUID HERE = new UUID(4, 1);
    private static final UUID HALL = new UUID(3, 1);
    private static final UUID ATTIC = new UUID(3, 2);
    private static final SkillId STRENGTH = new SkillId(new UUID(6, 1));
    private static final SkillId TALKING = new SkillId(new UUID(6, 2));
    private static final UUID LEGS = new UUID(7, 1);
    private static final UUID BODY = new UUID(7, 2);
    private static final UUID ARMS = new UUID(7, 3);
    private static final Limits USUAL = new Limits(List.of());

    private static final Facts FACTS = new Facts(
            Map.of(),
            Map.of(),
            Availability.UNKNOWN,
            Map.of(),
            new GuestStays(
                    Map.of(GUEST, List.of(new Here(ARRIVAL, DEPARTURE, null, false))),
                    ARRIVAL.minusDays(4),
                    DEPARTURE.plusDays(4)),
            Map.of(),
            Map.of(
                    LEGS, block(2, Set.of(MuscleGroup.LEGS)),
                    BODY, block(3, Set.of(MuscleGroup.LEGS, MuscleGroup.UPPER_BODY)),
                    ARMS, block(3, Set.of(MuscleGroup.UPPER_BODY))),
            Map.of(COACH, List.of(new SkillRow(TALKING, "Talking"))));

    @Test
    void whoIsNotHereIsPlannedForATalkAtMost() {
        assertThat(guest(on(ARRIVAL, "10:00", BlockKind.GROUP))).isEmpty();
        assertThat(guest(on(ARRIVAL.minusDays(1), "10:00", BlockKind.GROUP))).containsExactly(Rule.IN_HOUSE);
        assertThat(guest(on(DEPARTURE.plusDays(1), "10:00", BlockKind.GROUP))).contains(Rule.IN_HOUSE);
        assertThat(guest(on(DEPARTURE.plusDays(2), "10:00", BlockKind.COACHING)))
                .isEmpty();
        assertThat(rules(new Agenda(
                        Of.GUEST, NOBODY_ASKED, List.of(on(ARRIVAL.minusDays(1), "10:00", BlockKind.GROUP)))))
                .as("who comes for the day has no stay")
                .isEmpty();
    }

    @Test
    void theFirstAndTheLastDayAreNotFull() {
        Spot[] three = {
            on(ARRIVAL, "14:00", BlockKind.GROUP), on(ARRIVAL, "15:30", BlockKind.COACHING),
            on(ARRIVAL, "17:00", BlockKind.GROUP), on(ARRIVAL, "18:00", BlockKind.MEAL)
        };

        assertThat(guest(three)).isEmpty();
        assertThat(guest(and(three, on(ARRIVAL, "19:30", BlockKind.GROUP)))).containsExactly(Rule.FIRST_AND_LAST_DAY);
        assertThat(guest(and(three, on(ARRIVAL.plusDays(1), "19:30", BlockKind.GROUP))))
                .isEmpty();
    }

    @Test
    void theFirstAndTheLastDayAreNotEmptyOnceTheDayBesideIsPlanned() {
        Spot second = on(ARRIVAL.plusDays(1), "10:00", BlockKind.GROUP);
        Spot lastButOne = on(DEPARTURE.minusDays(1), "10:00", BlockKind.GROUP);

        assertThat(guest(second)).containsExactly(Rule.FIRST_AND_LAST_DAY);
        assertThat(guest(second, on(ARRIVAL, "18:00", BlockKind.MEAL))).isEmpty();
        assertThat(guest(lastButOne)).containsExactly(Rule.FIRST_AND_LAST_DAY);
        assertThat(guest(lastButOne, on(DEPARTURE, "08:00", BlockKind.MEAL))).isEmpty();
    }

    @Test
    void whoIsMeasuredInTheFirstDaysTrainsAfterThat() {
        Spot measured = on(ARRIVAL.plusDays(1), "14:00", BlockKind.ASSESSMENT);

        assertThat(guest(measured, on(ARRIVAL, "10:00", BlockKind.TRAINING))).containsExactly(Rule.MEASURED_FIRST);
        assertThat(guest(measured, on(ARRIVAL.plusDays(1), "16:00", BlockKind.TRAINING), arrived()))
                .isEmpty();
        assertThat(guest(
                        on(ARRIVAL.plusDays(2), "14:00", BlockKind.ASSESSMENT),
                        on(ARRIVAL, "10:00", BlockKind.TRAINING)))
                .as("later it is to see what training did")
                .isEmpty();
    }

    @Test
    void theSameMusclesRecoverLongerThanOthers() {
        Spot legs = from(LEGS, ARRIVAL, "10:00");

        assertThat(guest(legs, from(BODY, ARRIVAL.plusDays(2), "09:59"))).containsExactly(Rule.SAME_MUSCLES);
        assertThat(guest(legs, from(BODY, ARRIVAL.plusDays(2), "10:00"))).isEmpty();
        assertThat(guest(legs, from(ARMS, ARRIVAL.plusDays(1), "10:00")))
                .as("others are fresh")
                .isEmpty();
        assertThat(guest(legs, on(ARRIVAL.plusDays(1), "10:00", BlockKind.TRAINING)))
                .as("nobody said what it trains")
                .isEmpty();
    }

    @Test
    void whatAnotherTrainedInBetweenDoesNotMakeThemRecover() {
        assertThat(guest(
                        from(LEGS, ARRIVAL, "10:00"),
                        from(ARMS, ARRIVAL.plusDays(1), "10:00"),
                        from(LEGS, ARRIVAL.plusDays(1), "18:00")))
                .contains(Rule.SAME_MUSCLES);
    }

    @Test
    void ofTwoThatShareSeveralMusclesItIsSaidOnce() {
        var twice = new Agenda(
                Of.GUEST, GUEST, List.of(from(BODY, ARRIVAL, "10:00"), from(BODY, ARRIVAL.plusDays(1), "18:00")));

        assertThat(ScheduleRules.check(twice, FACTS, USUAL))
                .filteredOn(broken -> broken.rule() == Rule.SAME_MUSCLES)
                .hasSize(1);
    }

    @Test
    void oneHardThingADayIsEnough() {
        assertThat(guest(from(BODY, ARRIVAL, "08:00"), from(LEGS, ARRIVAL, "18:00")))
                .doesNotContain(Rule.HEAVY_DAY);
        assertThat(guest(from(BODY, ARRIVAL, "08:00"), from(ARMS, ARRIVAL, "18:00")))
                .contains(Rule.HEAVY_DAY);
    }

    @Test
    void whoLeadsHasTheSkillUnlessNobodyWroteDownAny() {
        assertThat(staff(COACH, from(LEGS, ARRIVAL, "10:00"))).containsExactly(Rule.SKILL);
        assertThat(staff(NOBODY_ASKED, from(LEGS, ARRIVAL, "10:00"))).isEmpty();
        assertThat(staff(COACH, on(ARRIVAL, "10:00", BlockKind.TRAINING)))
                .as("it comes from no program")
                .isEmpty();
    }

    @Test
    void aWorkingDayEnds() {
        Spot[] twelveHours = {
            spot(ARRIVAL, "08:00", 300, BlockKind.GROUP, null, null),
            spot(ARRIVAL, "13:30", 300, BlockKind.GROUP, null, null),
            spot(ARRIVAL, "19:00", 120, BlockKind.GROUP, null, null)
        };

        assertThat(staff(COACH, twelveHours)).containsExactly(Rule.SHARED_WORK);
        assertThat(staff(COACH, and(twelveHours, spot(ARRIVAL, "22:00", 5, BlockKind.GROUP, null, null))))
                .containsExactly(Rule.WORK_DAY, Rule.SHARED_WORK);
        assertThat(staff(COACH, and(twelveHours, spot(ARRIVAL, "19:00", 120, BlockKind.GROUP, null, null))))
                .as("what is at once counts once")
                .containsExactly(Rule.ONE_PLACE, Rule.SHARED_WORK);
    }

    @Test
    void whoHasMuchOnADayHadBetterLeaveSomeToAnother() {
        assertThat(staff(COACH, spot(ARRIVAL, "08:00", 180, BlockKind.GROUP, null, null), in(HALL, "13:00")))
                .isEmpty();
        assertThat(staff(
                        COACH,
                        spot(ARRIVAL, "08:00", 301, BlockKind.GROUP, null, null),
                        spot(ARRIVAL, "14:00", 60, BlockKind.GROUP, null, null)))
                .containsExactly(Rule.SHARED_WORK);
    }

    @Test
    void whoGoesOnAtOnceStaysInTheRoom() {
        assertThat(staff(COACH, in(HALL, "10:00"), in(ATTIC, "11:09"))).containsExactly(Rule.ROOM_CHANGE);
        assertThat(staff(COACH, in(HALL, "10:00"), in(ATTIC, "11:10"))).isEmpty();
        assertThat(staff(COACH, in(HALL, "10:00"), in(HALL, "11:00"))).isEmpty();
    }

    @Test
    void whoSleepsAtHomeDoesNotWaitHalfADay() {
        Spot early = on(ARRIVAL, "09:00", BlockKind.GROUP);

        assertThat(forTheDay(early, on(ARRIVAL, "11:00", BlockKind.COACHING))).isEmpty();
        assertThat(forTheDay(early, on(ARRIVAL, "11:01", BlockKind.COACHING))).containsExactly(Rule.COMPACT_DAY);
        assertThat(forTheDay(early, on(ARRIVAL, "10:30", BlockKind.REST), on(ARRIVAL, "12:00", BlockKind.COACHING)))
                .as("rest is planned in between")
                .isEmpty();
        assertThat(forTheDay(early, on(ARRIVAL.plusDays(1), "09:00", BlockKind.COACHING)))
                .as("the night is at home")
                .doesNotContain(Rule.COMPACT_DAY);
        assertThat(guest(early, on(ARRIVAL, "14:00", BlockKind.COACHING)))
                .as("who stays has white space")
                .isEmpty();
    }

    private static List<Rule> forTheDay(Spot... spots) {
        var stays = new GuestStays(Map.of(GUEST, List.of(new Here(ARRIVAL, DEPARTURE, null, true))), ARRIVAL, ARRIVAL);
        var facts = new Facts(Map.of(), Map.of(), Availability.UNKNOWN, Map.of(), stays, Map.of(), Map.of(), Map.of());
        return ScheduleRules.check(new Agenda(Of.GUEST, GUEST, List.of(spots)), facts, USUAL).stream()
                .map(Violation::rule)
                .distinct()
                .toList();
    }

    private static List<Rule> guest(Spot... spots) {
        return rules(new Agenda(Of.GUEST, GUEST, List.of(spots)));
    }

    private static List<Rule> staff(UUID person, Spot... spots) {
        return rules(new Agenda(Of.STAFF, person, List.of(spots)));
    }

    private static List<Rule> rules(Agenda agenda) {
        return ScheduleRules.check(agenda, FACTS, USUAL).stream()
                .map(Violation::rule)
                .distinct()
                .toList();
    }

    private static Spot[] and(Spot[] spots, Spot more) {
        Spot[] all = Arrays.copyOf(spots, spots.length + 1);
        all[spots.length] = more;
        return all;
    }

    /** So that the day of arrival is not empty. */
    private static Spot arrived() {
        return on(ARRIVAL, "18:00", BlockKind.MEAL);
    }

    private static Spot on(LocalDate day, String time, BlockKind kind) {
        return spot(day, time, 60, kind, null, null);
    }

    private static Spot from(UUID block, LocalDate day, String time) {
        return spot(day, time, 60, BlockKind.TRAINING, null, block);
    }

    private static Spot in(UUID room, String time) {
        return spot(ARRIVAL, time, 60, BlockKind.GROUP, room, null);
    }

    private static Spot spot(
            LocalDate day, String time, int minutes, BlockKind kind, @Nullable UUID room, @Nullable UUID block) {
        return new Spot(
                UUID.randomUUID(),
                kind,
                LocalizedText.EMPTY,
                new When(day, LocalTime.parse(time), minutes, ZONE),
                HERE,
                room,
                Set.of(COACH),
                Set.of(GUEST),
                null,
                block);
    }

    private static PlannedBlock block(int intensity, Set<MuscleGroup> muscles) {
        return new PlannedBlock(
                new BlockId(UUID.randomUUID()),
                UUID.randomUUID(),
                true,
                BlockKind.TRAINING,
                LocalizedText.EMPTY,
                LocalTime.NOON,
                60,
                STRENGTH,
                null,
                1,
                8,
                null,
                intensity,
                null,
                muscles);
    }
}
