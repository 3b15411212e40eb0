package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.Rule.BREAK;
import static app.ritme.schedule.planner.Rule.ROOM_CHANGE;
import static app.ritme.schedule.planner.Rule.SHARED_WORK;
import static app.ritme.schedule.planner.Rule.SKILL;
import static app.ritme.schedule.planner.Rule.TALK_RUNS_OVER;
import static app.ritme.schedule.planner.Rule.WAITING;
import static app.ritme.schedule.planner.Rule.WORKING_HOURS;
import static app.ritme.schedule.planner.Rule.WORK_DAY;

import app.ritme.program.BlockKind;
import java.util.List;
import java.util.function.Consumer;

/** What can be asked of a colleague. */
final class StaffRules {

    /** The law asks for a break after this much work on end. */
    private static final int WORK_ON_END = 330;

    private StaffRules() {}

    static void workingHours(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.spots().stream()
                .filter(spot -> !facts.works(agenda.holder(), spot.when()))
                .forEach(spot -> broken.accept(new Violation(WORKING_HOURS, agenda.holder(), spot, null, 0)));
    }

    static void breaks(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        Agenda.runs(agenda.spots(), limit).stream()
                .filter(run -> Agenda.length(run) > WORK_ON_END)
                .forEach(run -> broken.accept(
                        new Violation(BREAK, agenda.holder(), run.getLast(), run.getFirst(), Agenda.length(run))));
    }

    static void workDay(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        longerThan(limit, WORK_DAY, agenda, broken);
    }

    /** Before one has much on a day, others who can have some of it. */
    static void sharedWork(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        longerThan(limit, SHARED_WORK, agenda, broken);
    }

    private static void longerThan(int hours, Rule rule, Agenda agenda, Consumer<Violation> broken) {
        agenda.days().values().forEach(day -> {
            int minutes = worked(day);
            if (minutes > hours * 60) {
                broken.accept(new Violation(rule, agenda.holder(), day.getLast(), null, minutes));
            }
        });
    }

    /** In minutes; what overlaps counts once. */
    private static int worked(List<Spot> day) {
        return Agenda.runs(day, 0).stream().mapToInt(Agenda::length).sum();
    }

    /** Who has no skill written down is asked, not ruled out. */
    static void skill(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.spots().stream()
                .filter(spot -> facts.lacksSkill(agenda.holder(), spot))
                .forEach(spot -> broken.accept(new Violation(SKILL, agenda.holder(), spot, null, 0)));
    }

    /** A talk ends when it is done, and somebody waits behind the door. */
    static void talkRunsOver(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext((before, after, gap) -> {
            if (before.kind() == BlockKind.COACHING && gap >= 0 && gap < limit) {
                broken.accept(new Violation(TALK_RUNS_OVER, agenda.holder(), after, before, gap));
            }
        });
    }

    /** Between the first and the last of a day. */
    static void waiting(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.days().values().forEach(day -> {
            int minutes = Agenda.length(day) - worked(day);
            if (minutes > limit) {
                broken.accept(new Violation(WAITING, agenda.holder(), day.getLast(), null, minutes));
            }
        });
    }

    static void roomChange(Agenda agenda, Facts facts, int limit, Consumer<Violation> broken) {
        agenda.eachNext((before, after, gap) -> {
            if (gap >= 0 && gap < limit && before.isInOtherRoom(after)) {
                broken.accept(new Violation(ROOM_CHANGE, agenda.holder(), after, before, gap));
            }
        });
    }
}
