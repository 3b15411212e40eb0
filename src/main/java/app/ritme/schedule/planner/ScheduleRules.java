package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.BREAK;
import static app.ritme.schedule.planner.Rule.DAY_LOAD;
import static app.ritme.schedule.planner.Rule.EQUIPMENT;
import static app.ritme.schedule.planner.Rule.LONG_RUN;
import static app.ritme.schedule.planner.Rule.MEAL_BEFORE_TRAINING;
import static app.ritme.schedule.planner.Rule.ONE_PLACE;
import static app.ritme.schedule.planner.Rule.OWN_COACH;
import static app.ritme.schedule.planner.Rule.QUIET_EVENING;
import static app.ritme.schedule.planner.Rule.RECOVERY;
import static app.ritme.schedule.planner.Rule.REST;
import static app.ritme.schedule.planner.Rule.ROOM_HOURS;
import static app.ritme.schedule.planner.Rule.ROOM_SIZE;
import static app.ritme.schedule.planner.Rule.SET_UP;
import static app.ritme.schedule.planner.Rule.SUITS_GUEST;
import static app.ritme.schedule.planner.Rule.TALK_AFTER_TRAINING;
import static app.ritme.schedule.planner.Rule.TRAVEL;
import static app.ritme.schedule.planner.Rule.WISHED_HOURS;
import static app.ritme.schedule.planner.Rule.WORKING_HOURS;

import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.OpenHours;
import app.ritme.program.BlockKind;
import app.ritme.schedule.planner.Agenda.Of;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** All rules of planning, each a sentence of its own. */
final class ScheduleRules {

    /** The law asks for a break after this much work on end. */
    private static final int WORK_ON_END = 330;

    private static final int PAUSE = 15;
    private static final int DAY_BEGINS = 8 * 60;
    private static final int DAY_ENDS = 20 * 60;

    private record Named(Rule rule, Check check) implements ScheduleRule {

        @Override
        public void check(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
            check.check(agenda, facts, limit, broken);
        }
    }

    @FunctionalInterface
    private interface Check {
        void check(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken);
    }

    static final List<ScheduleRule> ALL = List.of(
            new Named(ONE_PLACE, ScheduleRules::onePlace),
            new Named(WORKING_HOURS, ScheduleRules::workingHours),
            new Named(ROOM_SIZE, ScheduleRules::roomSize),
            new Named(EQUIPMENT, EquipmentRule::check),
            new Named(ROOM_HOURS, ScheduleRules::roomHours),
            new Named(SET_UP, ScheduleRules::setUp),
            new Named(SUITS_GUEST, ScheduleRules::suitsGuest),
            new Named(BREAK, ScheduleRules::breaks),
            new Named(TRAVEL, ScheduleRules::travel),
            new Named(MEAL_BEFORE_TRAINING, ScheduleRules::mealBeforeTraining),
            new Named(RECOVERY, ScheduleRules::recovery),
            new Named(DAY_LOAD, ScheduleRules::dayLoad),
            new Named(REST, ScheduleRules::rest),
            new Named(LONG_RUN, ScheduleRules::longRun),
            new Named(TALK_AFTER_TRAINING, ScheduleRules::talkAfterTraining),
            new Named(QUIET_EVENING, ScheduleRules::quietEvening),
            new Named(OWN_COACH, ScheduleRules::ownCoach),
            new Named(WISHED_HOURS, ScheduleRules::wishedHours));

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

    private static void onePlace(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.EQUIPMENT) {
            return;
        }
        int after = agenda.of() == Of.ROOM ? facts.room(agenda.holder()).turnaround() : 0;
        List<Spot> spots = agenda.spots().stream().filter(Spot::holds).toList();
        for (int i = 0; i < spots.size(); i++) {
            for (int j = i + 1;
                    j < spots.size() && spots.get(j).from() < spots.get(i).until() + after;
                    j++) {
                broken.accept(new Violation(ONE_PLACE, agenda.holder(), spots.get(j), spots.get(i), 0));
            }
        }
    }

    private static void workingHours(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.STAFF) {
            agenda.spots().stream()
                    .filter(spot -> !facts.works(agenda.holder(), spot.when()))
                    .forEach(spot -> broken.accept(new Violation(WORKING_HOURS, agenda.holder(), spot, null, 0)));
        }
    }

    private static void roomSize(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.ROOM) {
            int capacity = facts.room(agenda.holder()).capacity();
            agenda.spots().stream()
                    .filter(spot -> spot.guests().size() > capacity)
                    .forEach(spot -> broken.accept(new Violation(
                            ROOM_SIZE,
                            agenda.holder(),
                            spot,
                            null,
                            spot.guests().size())));
        }
    }

    private static void roomHours(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        OpenHours hours = agenda.of() == Of.ROOM ? facts.room(agenda.holder()).hours() : null;
        if (hours != null) {
            agenda.spots().stream()
                    .filter(spot -> !hours.isDuring(spot.when().from(), spot.minutes()))
                    .forEach(spot -> broken.accept(new Violation(ROOM_HOURS, agenda.holder(), spot, null, 0)));
        }
    }

    /** Once it is tidied after the one, it is made ready for the other. */
    private static void setUp(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.ROOM) {
            Facts.RoomFact room = facts.room(agenda.holder());
            eachNext(agenda.spots().stream().filter(Spot::holds).toList(), (before, after, gap) -> {
                int missing = room.turnaround() + room.setUp() - gap;
                if (gap >= room.turnaround() && missing > 0) {
                    broken.accept(new Violation(SET_UP, agenda.holder(), after, before, missing));
                }
            });
        }
    }

    /** In their free time guests decide for themselves. */
    private static void suitsGuest(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST) {
            Set<UUID> unsuited = facts.needs(agenda.holder()).unsuited();
            agenda.spots().stream()
                    .filter(spot -> spot.holds() && spot.room() != null && unsuited.contains(spot.room()))
                    .forEach(spot -> broken.accept(new Violation(SUITS_GUEST, agenda.holder(), spot, null, 0)));
        }
    }

    private static void breaks(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.STAFF) {
            runs(agenda.spots(), limit).stream()
                    .filter(run -> length(run) > WORK_ON_END)
                    .forEach(run -> broken.accept(
                            new Violation(BREAK, agenda.holder(), run.getLast(), run.getFirst(), length(run))));
        }
    }

    private static void travel(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST || agenda.of() == Of.STAFF) {
            eachNext(agenda.spots().stream().filter(Spot::holds).toList(), (before, after, gap) -> {
                if (!before.location().equals(after.location()) && gap >= 0 && gap < limit) {
                    broken.accept(new Violation(TRAVEL, agenda.holder(), after, before, gap));
                }
            });
        }
    }

    private static void mealBeforeTraining(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        ofGuest(agenda, (before, after, gap) -> {
            if (before.kind() == BlockKind.MEAL && after.kind() == BlockKind.TRAINING && gap >= 0 && gap < limit) {
                broken.accept(new Violation(MEAL_BEFORE_TRAINING, agenda.holder(), after, before, gap));
            }
        });
    }

    private static void talkAfterTraining(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        ofGuest(agenda, (before, after, gap) -> {
            if (before.kind() == BlockKind.TRAINING && after.kind() == BlockKind.COACHING && gap >= 0 && gap < limit) {
                broken.accept(new Violation(TALK_AFTER_TRAINING, agenda.holder(), after, before, gap));
            }
        });
    }

    private static void recovery(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST) {
            eachNext(
                    agenda.spots().stream()
                            .filter(spot -> spot.kind() == BlockKind.TRAINING)
                            .toList(),
                    (before, after, gap) -> {
                        if (gap >= 0 && gap < limit * 60) {
                            broken.accept(new Violation(RECOVERY, agenda.holder(), after, before, gap / 60));
                        }
                    });
        }
    }

    private static void dayLoad(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST) {
            agenda.days().values().forEach(day -> {
                List<Spot> active = day.stream().filter(Spot::isActive).toList();
                if (active.size() > limit) {
                    broken.accept(new Violation(DAY_LOAD, agenda.holder(), active.getLast(), null, active.size()));
                }
            });
        }
    }

    /** Of the day from eight to eight, what is rest or not planned at all; meals are neither. */
    private static void rest(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST) {
            agenda.days().values().forEach(day -> {
                int left = restOf(day);
                if (left < limit) {
                    broken.accept(new Violation(REST, agenda.holder(), day.getLast(), null, left));
                }
            });
        }
    }

    /** Minutes of rest, or of nothing at all, that a day leaves. */
    static int restOf(List<Spot> day) {
        int left = DAY_ENDS - DAY_BEGINS;
        int reached = DAY_BEGINS;
        for (Spot spot : day) {
            if (spot.isActive() || spot.kind() == BlockKind.MEAL) {
                int from = Math.max(minute(spot.when().from()), reached);
                int until = Math.min(minute(spot.when().from()) + spot.minutes(), DAY_ENDS);
                left -= Math.max(0, until - from);
                reached = Math.max(reached, until);
            }
        }
        return left;
    }

    private static void longRun(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST) {
            runs(agenda.spots().stream().filter(Spot::isActive).toList(), PAUSE).stream()
                    .filter(run -> run.size() > 1 && length(run) > limit)
                    .forEach(run -> broken.accept(
                            new Violation(LONG_RUN, agenda.holder(), run.getLast(), run.getFirst(), length(run))));
        }
    }

    private static void quietEvening(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST) {
            agenda.spots().stream()
                    .filter(Spot::isActive)
                    .filter(spot -> minute(spot.when().from()) + spot.minutes() > limit * 60)
                    .forEach(spot -> broken.accept(new Violation(QUIET_EVENING, agenda.holder(), spot, null, limit)));
        }
    }

    private static void ownCoach(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        UUID coach = agenda.of() == Of.GUEST ? facts.coach(agenda.holder()) : null;
        if (coach != null) {
            agenda.spots().stream()
                    .filter(spot ->
                            spot.kind() == BlockKind.COACHING && !spot.staff().isEmpty())
                    .filter(spot -> !spot.staff().contains(coach))
                    .forEach(spot -> broken.accept(new Violation(OWN_COACH, agenda.holder(), spot, null, 0)));
        }
    }

    private static void wishedHours(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        if (agenda.of() == Of.GUEST) {
            WishedHours wished = facts.needs(agenda.holder()).hours();
            agenda.spots().stream().filter(Spot::isActive).forEach(spot -> {
                int outside = wished.outside(spot.when().from(), spot.minutes());
                if (outside > 0) {
                    broken.accept(new Violation(WISHED_HOURS, agenda.holder(), spot, null, outside));
                }
            });
        }
    }

    @FunctionalInterface
    private interface Next {
        void next(Spot before, Spot after, int gap);
    }

    private static void ofGuest(Agenda agenda, Next next) {
        if (agenda.of() == Of.GUEST) {
            eachNext(agenda.spots().stream().filter(Spot::holds).toList(), next);
        }
    }

    private static void eachNext(List<Spot> spots, Next next) {
        for (int i = 1; i < spots.size(); i++) {
            Spot before = spots.get(i - 1);
            Spot after = spots.get(i);
            next.next(before, after, (int) (after.from() - before.until()));
        }
    }

    /** Sessions with less than such a pause between them. */
    private static List<List<Spot>> runs(List<Spot> spots, int pause) {
        var runs = new ArrayList<List<Spot>>();
        long end = Long.MIN_VALUE / 2;
        for (Spot spot : spots) {
            if (spot.from() - end >= pause) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(spot);
            end = Math.max(end, spot.until());
        }
        return runs;
    }

    private static int length(List<Spot> run) {
        return (int) (run.stream().mapToLong(Spot::until).max().orElseThrow()
                - run.getFirst().from());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
