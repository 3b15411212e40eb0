package app.ritme.schedule.planner;

import app.ritme.schedule.planner.Agenda.Of;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** All rules of planning, each a sentence of its own, and whose agenda it looks at. */
final class ScheduleRules {

    private record Named(Rule rule, Set<Of> of, Check check) implements ScheduleRule {

        private Named(Rule rule, Of whose, Check check) {
            this(rule, EnumSet.of(whose), check);
        }

        @Override
        public void check(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
            if (of.contains(agenda.of())) {
                check.check(agenda, facts, limit, broken);
            }
        }
    }

    @FunctionalInterface
    private interface Check {
        void check(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken);
    }

    static final List<ScheduleRule> ALL = List.of(
            new Named(Rule.ONE_PLACE, EnumSet.of(Of.GUEST, Of.STAFF, Of.ROOM), PlaceRules::onePlace),
            new Named(Rule.IN_HOUSE, Of.GUEST, StayRules::inHouse),
            new Named(Rule.WORKING_HOURS, Of.STAFF, StaffRules::workingHours),
            new Named(Rule.SKILL, Of.STAFF, StaffRules::skill),
            new Named(Rule.ROOM_SIZE, Of.ROOM, RoomRules::roomSize),
            new Named(Rule.EQUIPMENT, Of.EQUIPMENT, EquipmentRule::check),
            new Named(Rule.ROOM_HOURS, Of.ROOM, RoomRules::roomHours),
            new Named(Rule.SET_UP, Of.ROOM, RoomRules::setUp),
            new Named(Rule.SUITS_GUEST, Of.GUEST, GuestRules::suitsGuest),
            new Named(Rule.KEPT_APART, Of.GUEST, GuestRules::keptApart),
            new Named(Rule.RELEASE, Of.GUEST, GuestRules::release),
            new Named(Rule.BREAK, Of.STAFF, StaffRules::breaks),
            new Named(Rule.WORK_DAY, Of.STAFF, StaffRules::workDay),
            new Named(Rule.TRAVEL, EnumSet.of(Of.GUEST, Of.STAFF), PlaceRules::travel),
            new Named(Rule.MEAL_BEFORE_TRAINING, Of.GUEST, OrderRules::mealBeforeTraining),
            new Named(Rule.TRAINING_AFTER_HEAT, Of.GUEST, OrderRules::trainingAfterHeat),
            new Named(Rule.RECOVERY, Of.GUEST, OrderRules::recovery),
            new Named(Rule.SAME_MUSCLES, Of.GUEST, OrderRules::sameMuscles),
            new Named(Rule.MEASURED_FIRST, Of.GUEST, OrderRules::measuredFirst),
            new Named(Rule.DAY_LOAD, Of.GUEST, DayRules::dayLoad),
            new Named(Rule.HEAVY_DAY, Of.GUEST, DayRules::heavyDay),
            new Named(Rule.FIRST_AND_LAST_DAY, Of.GUEST, StayRules::firstAndLastDay),
            new Named(Rule.REST, Of.GUEST, DayRules::rest),
            new Named(Rule.LONG_RUN, Of.GUEST, DayRules::longRun),
            new Named(Rule.TALK_AFTER_TRAINING, Of.GUEST, OrderRules::talkAfterTraining),
            new Named(Rule.ALTERNATION, Of.GUEST, OrderRules::alternation),
            new Named(Rule.QUIET_EVENING, Of.GUEST, DayRules::quietEvening),
            new Named(Rule.COMPACT_DAY, Of.GUEST, StayRules::compactDay),
            new Named(Rule.OWN_COACH, Of.GUEST, StayRules::ownCoach),
            new Named(Rule.WISHED_HOURS, Of.GUEST, GuestRules::wishedHours),
            new Named(Rule.SHARED_WORK, Of.STAFF, StaffRules::sharedWork),
            new Named(Rule.TALK_RUNS_OVER, Of.STAFF, StaffRules::talkRunsOver),
            new Named(Rule.ROOM_CHANGE, Of.STAFF, StaffRules::roomChange),
            new Named(Rule.WAITING, Of.STAFF, StaffRules::waiting),
            new Named(Rule.ROOM_HALF_FULL, Of.ROOM, RoomRules::halfFull));

    private ScheduleRules() {}

    /** What in this agenda is not as the house wants it. */
    static List<Violation> check(Agenda agenda, Facts facts, Limits limits) {
        var broken = new ArrayList<Violation>();
        for (ScheduleRule rule : ALL) {
            if (limits.holds(rule.rule())) {
                rule.check(agenda, facts, limits.of(rule.rule()), broken::add);
            }
        }
        return broken;
    }
}
