package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.Way;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Stock;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.planner.Agenda.Of;
import app.ritme.schedule.planner.Facts.RoomFact;
import app.ritme.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each rule on both sides of its boundary. */
class ScheduleRulesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final UUID GUEST = new UUID(1, 1);
    private static final UUID COACH = new UUID(2, 2);
    private static final UUID ROOM = new UUID(3, 3);
    private static final UUID HERE = new UUID(4, 4);
    private static final UUID THERE = new UUID(4, 5);

    private static final UUID FAR = new UUID(4, 6);

    private static final UUID ROWERS = new UUID(5, 5);

    private static final Limits USUAL = new Limits(List.of());
    private static final Facts FACTS = new Facts(
            Map.of(ROOM, new RoomFact(2, 10, 15, new OpenHours(LocalTime.of(9, 0), LocalTime.of(20, 0)), false)),
            Map.of(new Stock(ROWERS, HERE), 3),
            Availability.of(new PersonId(COACH), DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(20, 0)),
            Map.of(Way.between(new LocationId(HERE), new LocationId(FAR)), 25),
            PlannerFixtures.coaches(Map.of(GUEST, COACH)).stays(),
            Map.of(COACH, new GuestNeeds(Set.of(ROOM), new WishedHours(LocalTime.of(9, 30), LocalTime.of(18, 0)))),
            Map.of(),
            Map.of());

    @Test
    void whatTouchesIsInTwoPlacesOnlyWhenItOverlaps() {
        assertThat(guest(at("10:00", 60, BlockKind.GROUP), at("11:00", 60, BlockKind.GROUP)))
                .doesNotContain(Rule.ONE_PLACE);
        assertThat(guest(at("10:00", 61, BlockKind.GROUP), at("11:00", 60, BlockKind.GROUP)))
                .contains(Rule.ONE_PLACE);
        assertThat(guest(at("10:00", 61, BlockKind.FREE), at("11:00", 60, BlockKind.GROUP)))
                .doesNotContain(Rule.ONE_PLACE);
    }

    @Test
    void aRoomIsHeldWhileItIsCleaned() {
        assertThat(room(at("10:00", 60, BlockKind.GROUP), at("11:10", 60, BlockKind.GROUP)))
                .doesNotContain(Rule.ONE_PLACE);
        assertThat(room(at("10:00", 60, BlockKind.GROUP), at("11:05", 60, BlockKind.GROUP)))
                .containsExactly(Rule.ONE_PLACE);
    }

    @Test
    void aRoomIsMadeReadyOnceItIsTidied() {
        assertThat(room(at("10:00", 60, BlockKind.GROUP), at("11:25", 60, BlockKind.GROUP)))
                .isEmpty();
        assertThat(room(at("10:00", 60, BlockKind.GROUP), at("11:24", 60, BlockKind.GROUP)))
                .containsExactly(Rule.SET_UP);
        assertThat(room(at("09:00", 60, BlockKind.FREE), at("10:05", 60, BlockKind.GROUP)))
                .as("nothing was in it")
                .isEmpty();
    }

    @Test
    void aRoomIsUsedWhileItIsOpen() {
        assertThat(room(at("09:00", 60, BlockKind.GROUP))).isEmpty();
        assertThat(room(at("08:59", 60, BlockKind.GROUP))).containsExactly(Rule.ROOM_HOURS);
        assertThat(room(at("19:00", 60, BlockKind.GROUP))).isEmpty();
        assertThat(room(at("19:00", 61, BlockKind.GROUP))).containsExactly(Rule.ROOM_HOURS);
    }

    @Test
    void aRoomTakesSoManyAndNoMore() {
        assertThat(room(with(Set.of(GUEST, COACH)))).isEmpty();
        assertThat(room(with(Set.of(GUEST, COACH, HERE)))).containsExactly(Rule.ROOM_SIZE);
    }

    @Test
    void aColleagueIsPlannedWithinWorkingHours() {
        assertThat(staff(at("08:00", 60, BlockKind.COACHING))).isEmpty();
        assertThat(staff(at("07:45", 60, BlockKind.COACHING))).containsExactly(Rule.WORKING_HOURS);
        assertThat(staff(at("19:15", 60, BlockKind.COACHING))).containsExactly(Rule.WORKING_HOURS);
    }

    @Test
    void afterFiveAndAHalfHoursOfWorkThereIsABreak() {
        assertThat(staff(at("09:00", 330, BlockKind.GROUP))).isEmpty();
        assertThat(staff(at("09:00", 300, BlockKind.GROUP), at("14:29", 60, BlockKind.GROUP)))
                .containsExactly(Rule.BREAK);
        assertThat(staff(at("09:00", 300, BlockKind.GROUP), at("14:30", 60, BlockKind.GROUP)))
                .isEmpty();
    }

    @Test
    void anotherLocationTakesTimeToReach() {
        assertThat(staff(at("10:00", 60, BlockKind.GROUP), there("11:09"))).containsExactly(Rule.TRAVEL);
        assertThat(staff(at("10:00", 60, BlockKind.GROUP), there("11:10"))).isEmpty();
    }

    @Test
    void whereTheHouseKnowsTheWayThatHolds() {
        assertThat(staff(at("10:00", 60, BlockKind.GROUP), in(FAR, "11:24"))).containsExactly(Rule.TRAVEL);
        assertThat(staff(at("10:00", 60, BlockKind.GROUP), in(FAR, "11:25"))).isEmpty();
        assertThat(staff(in(FAR, "10:00"), at("11:24", 60, BlockKind.GROUP)))
                .as("the way back is as long")
                .containsExactly(Rule.TRAVEL);
    }

    @Test
    void trainingWaitsForAMealToSettle() {
        assertThat(guest(at("09:00", 30, BlockKind.MEAL), at("10:14", 45, BlockKind.TRAINING)))
                .containsExactly(Rule.MEAL_BEFORE_TRAINING);
        assertThat(guest(at("09:00", 30, BlockKind.MEAL), at("10:15", 45, BlockKind.TRAINING)))
                .isEmpty();
    }

    @Test
    void aTalkWaitsForBreathToComeBack() {
        assertThat(guest(at("09:00", 60, BlockKind.TRAINING), at("10:14", 45, BlockKind.COACHING)))
                .containsExactly(Rule.TALK_AFTER_TRAINING);
        assertThat(guest(at("09:00", 60, BlockKind.TRAINING), at("10:15", 45, BlockKind.COACHING)))
                .isEmpty();
    }

    @Test
    void betweenTwoTrainingsOneRecovers() {
        assertThat(guest(at("17:00", 60, BlockKind.TRAINING), next("09:59"))).containsExactly(Rule.RECOVERY);
        assertThat(guest(at("17:00", 60, BlockKind.TRAINING), next("10:00"))).isEmpty();
    }

    @Test
    void aDayHoldsSoMuchAndNoMore() {
        Spot[] six = {
            at("08:00", 20, BlockKind.GROUP), at("09:00", 20, BlockKind.GROUP), at("10:00", 20, BlockKind.GROUP),
            at("11:00", 20, BlockKind.GROUP), at("12:00", 20, BlockKind.GROUP), at("13:00", 20, BlockKind.GROUP)
        };
        assertThat(guest(six)).isEmpty();
        Spot[] seven = Arrays.copyOf(six, 7);
        seven[6] = at("14:00", 20, BlockKind.MEAL);
        assertThat(guest(seven)).as("a meal is nothing to do").isEmpty();
        seven[6] = at("14:00", 20, BlockKind.NATURE);
        assertThat(guest(seven)).containsExactly(Rule.DAY_LOAD);
    }

    @Test
    void anHourOfEachDayStaysQuiet() {
        assertThat(guest(at("08:00", 330, BlockKind.MEAL), at("13:30", 330, BlockKind.MEAL)))
                .isEmpty();
        assertThat(guest(at("08:00", 330, BlockKind.MEAL), at("13:30", 331, BlockKind.MEAL)))
                .containsExactly(Rule.REST);
        assertThat(guest(at("08:00", 330, BlockKind.MEAL), at("13:30", 390, BlockKind.REST)))
                .isEmpty();
    }

    @Test
    void oneIsNotBusyOnAndOn() {
        assertThat(guest(at("09:00", 90, BlockKind.GROUP), at("10:30", 90, BlockKind.NATURE)))
                .isEmpty();
        assertThat(guest(at("09:00", 90, BlockKind.GROUP), at("10:30", 91, BlockKind.NATURE)))
                .containsExactly(Rule.LONG_RUN);
        assertThat(guest(at("09:00", 90, BlockKind.GROUP), at("10:45", 91, BlockKind.NATURE)))
                .isEmpty();
    }

    @Test
    void theEveningIsQuiet() {
        assertThat(guest(at("20:00", 60, BlockKind.GROUP))).isEmpty();
        assertThat(guest(at("20:00", 61, BlockKind.GROUP))).containsExactly(Rule.QUIET_EVENING);
        assertThat(guest(at("20:00", 61, BlockKind.REST))).isEmpty();
    }

    @Test
    void talksAreWithTheOwnCoach() {
        assertThat(guest(led(COACH))).isEmpty();
        assertThat(guest(led(HERE))).containsExactly(Rule.OWN_COACH);
    }

    @Test
    void whatTheHouseSwitchedOffIsNotAskedButWhatAlwaysHoldsIs() {
        var off = new Limits(List.of(
                new RuleSetting(Rule.QUIET_EVENING, false, 21, Weight.NORMAL),
                new RuleSetting(Rule.WORKING_HOURS, false, 0, Weight.NORMAL)));

        assertThat(rules(Of.GUEST, GUEST, off, at("20:00", 61, BlockKind.GROUP)))
                .isEmpty();
        assertThat(rules(Of.STAFF, COACH, off, at("07:45", 60, BlockKind.COACHING)))
                .containsExactly(Rule.WORKING_HOURS);
    }

    @Test
    void theLimitOfTheHouseHolds() {
        var early = new Limits(List.of(new RuleSetting(Rule.QUIET_EVENING, true, 19, Weight.NORMAL)));

        assertThat(rules(Of.GUEST, GUEST, early, at("18:00", 61, BlockKind.GROUP)))
                .containsExactly(Rule.QUIET_EVENING);
    }

    @Test
    void nobodyIsPutIntoARoomThatDoesNotSuitThem() {
        assertThat(needing(at("10:00", 60, BlockKind.REST))).containsExactly(Rule.SUITS_GUEST);
        assertThat(needing(elsewhere("10:00"))).isEmpty();
        assertThat(needing(at("10:00", 60, BlockKind.FREE)))
                .as("free time is one's own")
                .isEmpty();
        assertThat(guest(at("10:00", 60, BlockKind.REST))).as("it suits others").isEmpty();
        assertThat(room(at("10:00", 60, BlockKind.REST)))
                .as("it is not the room's fault")
                .isEmpty();
    }

    @Test
    void aGuestWishesHours() {
        assertThat(needing(elsewhere("09:30"))).isEmpty();
        assertThat(needing(elsewhere("09:29"))).containsExactly(Rule.WISHED_HOURS);
        assertThat(needing(elsewhere("17:00"))).isEmpty();
        assertThat(needing(elsewhere("17:01"))).containsExactly(Rule.WISHED_HOURS);
        assertThat(guest(elsewhere("08:00"))).as("others wish nothing").isEmpty();
        var off = new Limits(List.of(
                new RuleSetting(Rule.WISHED_HOURS, false, 0, Weight.NORMAL),
                new RuleSetting(Rule.SUITS_GUEST, false, 0, Weight.NORMAL)));
        assertThat(rules(Of.GUEST, COACH, off, elsewhere("08:00"))).isEmpty();
        assertThat(rules(Of.GUEST, COACH, off, at("10:00", 60, BlockKind.GROUP)))
                .as("what is for safety is not switched off")
                .containsExactly(Rule.SUITS_GUEST);
    }

    /** Of somebody with needs. */
    private static List<Rule> needing(Spot... spots) {
        return rules(Of.GUEST, COACH, USUAL, spots);
    }

    private static Spot elsewhere(String time) {
        return new Spot(
                UUID.randomUUID(),
                BlockKind.GROUP,
                LocalizedText.EMPTY,
                new When(DAY, LocalTime.parse(time), 60, ZONE),
                HERE,
                THERE,
                Set.of(),
                Set.of(COACH),
                null,
                null);
    }

    private static List<Rule> guest(Spot... spots) {
        return rules(Of.GUEST, GUEST, USUAL, spots);
    }

    private static List<Rule> staff(Spot... spots) {
        return rules(Of.STAFF, COACH, USUAL, spots);
    }

    private static List<Rule> room(Spot... spots) {
        return rules(Of.ROOM, ROOM, USUAL, spots);
    }

    @Test
    void whatGoesOnAtOnceNeedsNoMoreOfAKindThanThereIs() {
        assertThat(rowers(rows("10:00", HERE, 2), rows("10:30", HERE, 1))).isEmpty();
        assertThat(rowers(rows("10:00", HERE, 2), rows("10:30", HERE, 2))).containsExactly(Rule.EQUIPMENT);
        assertThat(rowers(rows("10:00", HERE, 2), rows("11:00", HERE, 2)))
                .as("one after the other")
                .isEmpty();
        assertThat(rowers(rows("10:00", HERE, 2), rows("10:30", THERE, 1)))
                .as("there are none there, whatever is free here")
                .containsExactly(Rule.EQUIPMENT);
        assertThat(rowers(rows("10:00", HERE, 4))).containsExactly(Rule.EQUIPMENT);
    }

    @Test
    void whatTouchesAnotherThatIsOverHasItsEquipment() {
        Spot before = rows("10:00", HERE, 2);
        Spot after = rows("10:45", HERE, 1);
        Spot last = rows("11:30", HERE, 2);

        assertThat(rowers(before, after, last))
                .as("no more than three at any moment")
                .isEmpty();
    }

    @Test
    void eachGuestNeedsTheirOwnWhereItIsSo() {
        var each = new EquipmentNeed(new EquipmentId(ROWERS), 1, true);
        var together = new EquipmentNeed(new EquipmentId(ROWERS), 1, false);
        Set<UUID> four = Set.of(GUEST, COACH, HERE, THERE);

        assertThat(rowers(needs("10:00", HERE, four, each))).containsExactly(Rule.EQUIPMENT);
        assertThat(rowers(needs("10:00", HERE, four, together))).isEmpty();
    }

    @Test
    void howManyAreMissingIsSaidOfEachThatGoesOnThen() {
        Spot first = rows("10:00", HERE, 1);
        Spot second = rows("10:15", HERE, 1);
        Spot third = rows("10:30", HERE, 3);

        var agenda = new Agenda(Of.EQUIPMENT, ROWERS, List.of(first, second, third));
        assertThat(ScheduleRules.check(agenda, FACTS, USUAL))
                .containsExactly(
                        new Violation(Rule.EQUIPMENT, ROWERS, third, first, 2),
                        new Violation(Rule.EQUIPMENT, ROWERS, third, second, 2));
    }

    private static List<Rule> rowers(Spot... spots) {
        return rules(Of.EQUIPMENT, ROWERS, USUAL, spots);
    }

    private static Spot rows(String time, UUID location, int number) {
        return needs(time, location, Set.of(GUEST), new EquipmentNeed(new EquipmentId(ROWERS), number, false));
    }

    private static Spot needs(String time, UUID location, Set<UUID> guests, EquipmentNeed need) {
        return new Spot(
                UUID.randomUUID(),
                BlockKind.TRAINING,
                LocalizedText.EMPTY,
                new When(DAY, LocalTime.parse(time), 60, ZONE),
                location,
                ROOM,
                Set.of(COACH),
                guests,
                need,
                null);
    }

    private static List<Rule> rules(Of of, UUID holder, Limits limits, Spot... spots) {
        return ScheduleRules.check(new Agenda(of, holder, List.of(spots)), FACTS, limits).stream()
                .map(Violation::rule)
                .toList();
    }

    private static Spot at(String time, int minutes, BlockKind kind) {
        return spot(DAY, time, minutes, kind, HERE, Set.of(COACH), Set.of(GUEST));
    }

    private static Spot there(String time) {
        return in(THERE, time);
    }

    private static Spot in(UUID location, String time) {
        return spot(DAY, time, 60, BlockKind.GROUP, location, Set.of(COACH), Set.of(GUEST));
    }

    private static Spot next(String time) {
        return spot(DAY.plusDays(1), time, 60, BlockKind.TRAINING, HERE, Set.of(COACH), Set.of(GUEST));
    }

    private static Spot with(Set<UUID> guests) {
        return spot(DAY, "10:00", 60, BlockKind.GROUP, HERE, Set.of(COACH), guests);
    }

    private static Spot led(UUID staff) {
        return spot(DAY, "10:00", 60, BlockKind.COACHING, HERE, Set.of(staff), Set.of(GUEST));
    }

    private static Spot spot(
            LocalDate day, String time, int minutes, BlockKind kind, UUID location, Set<UUID> staff, Set<UUID> guests) {
        return new Spot(
                UUID.randomUUID(),
                kind,
                LocalizedText.EMPTY,
                new When(day, LocalTime.parse(time), minutes, ZONE),
                location,
                ROOM,
                staff,
                guests,
                null,
                null);
    }
}
