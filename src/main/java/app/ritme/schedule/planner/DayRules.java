package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.DAY_LOAD;
import static app.ritme.schedule.planner.Rule.HEAVY_DAY;
import static app.ritme.schedule.planner.Rule.LONG_RUN;
import static app.ritme.schedule.planner.Rule.QUIET_EVENING;
import static app.ritme.schedule.planner.Rule.REST;

import app.ritme.program.BlockKind;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/** How full a day of a guest may be. */
final class DayRules {

    private static final int PAUSE = 15;
    private static final int DAY_BEGINS = 8 * 60;
    private static final int DAY_ENDS = 20 * 60;

    private DayRules() {}

    static void dayLoad(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.days().values().forEach(day -> {
            List<Spot> active = day.stream().filter(Spot::isActive).toList();
            if (active.size() > limit) {
                broken.accept(new Violation(DAY_LOAD, agenda.holder(), active.getLast(), null, active.size()));
            }
        });
    }

    /** Of the day from eight to eight, what is rest or not planned at all; meals are neither. */
    static void rest(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.days().values().forEach(day -> {
            int left = restOf(day);
            if (left < limit) {
                broken.accept(new Violation(REST, agenda.holder(), day.getLast(), null, left));
            }
        });
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

    static void longRun(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        Agenda.runs(agenda.spots().stream().filter(Spot::isActive).toList(), PAUSE).stream()
                .filter(run -> run.size() > 1 && Agenda.length(run) > limit)
                .forEach(run -> broken.accept(
                        new Violation(LONG_RUN, agenda.holder(), run.getLast(), run.getFirst(), Agenda.length(run))));
    }

    static void quietEvening(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.spots().stream()
                .filter(Spot::isActive)
                .filter(spot -> minute(spot.when().from()) + spot.minutes() > limit * 60)
                .forEach(spot -> broken.accept(new Violation(QUIET_EVENING, agenda.holder(), spot, null, limit)));
    }

    /** Only a program says how hard something is. */
    static void heavyDay(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.days().values().forEach(day -> {
            List<Spot> heavy = day.stream().filter(facts::isHeavy).toList();
            if (heavy.size() > limit) {
                broken.accept(new Violation(HEAVY_DAY, agenda.holder(), heavy.getLast(), null, heavy.size()));
            }
        });
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
