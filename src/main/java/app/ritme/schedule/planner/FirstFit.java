package app.ritme.schedule.planner;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import app.ritme.schedule.When;
import app.ritme.schedule.planner.Agenda.Of;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the search begins: each session in turn in the first of its places that breaks nothing, else in the one that costs
 * least, and nowhere when each breaks what always holds. Sessions with few places and many guests come first.
 */
final class FirstFit {

    /** Of those at one time, more are not weighed for what a house would rather keep. */
    private static final int MOST_WEIGHED = 12;

    /** What decides whether somebody's agenda takes it at all: for a guest also the room, and where it matters who leads it. */
    private record Place(
            UUID holder, When when, UUID location, @Nullable UUID room, Set<UUID> staff) {}

    private static final Comparator<Task> HARDEST_FIRST = Comparator.comparingInt(
                    (Task task) -> task.getChoices().size())
            .thenComparing(Task::guests, Comparator.reverseOrder())
            .thenComparing(Task::getId);

    private final HouseDays days;
    private final Map<UUID, Agenda> agendas;
    private final Map<UUID, HardMediumSoftScore> costs = new HashMap<>();

    private FirstFit(Plan plan) {
        days = plan.days();
        agendas = RunViews.agendas(plan);
    }

    /** Gives a place to those of a plan that have none. */
    static void place(Plan plan) {
        var fit = new FirstFit(plan);
        plan.getTasks().stream()
                .filter(task -> task.getChoice() == null)
                .sorted(HARDEST_FIRST)
                .forEach(fit::place);
    }

    private void place(Task task) {
        Choice found = best(task);
        if (found != null) {
            task.setChoice(found);
            Spot spot = task.spot(found);
            HouseDays.become(agendas, task.getId(), spot);
            costs.keySet().removeAll(HouseDays.holders(spot).keySet());
        }
    }

    private @Nullable Choice best(Task task) {
        Map<Place, Boolean> asked = new HashMap<>();
        Choice best = null;
        HardMediumSoftScore least = HardMediumSoftScore.ofHard(-1);
        Map<When, Integer> weighed = new HashMap<>();
        for (Choice choice : task.getChoices()) {
            Spot spot = task.spot(choice);
            Map<UUID, Of> holders = HouseDays.holders(spot);
            if (isTaken(spot, holders, asked) || weighed.merge(choice.when(), 1, Integer::sum) > MOST_WEIGHED) {
                continue;
            }
            HardMediumSoftScore broken = broken(spot, holders);
            if (broken.isZero()) {
                return choice;
            }
            HardMediumSoftScore cost = broken.add(PlanScore.cost(task, choice));
            if (broken.isFeasible() && cost.compareTo(least) > 0) {
                best = choice;
                least = cost;
            }
        }
        return best;
    }

    private boolean isTaken(Spot spot, Map<UUID, Of> holders, Map<Place, Boolean> asked) {
        return holders.entrySet().stream()
                .anyMatch(holder -> asked.computeIfAbsent(
                        holder.getValue() == Of.GUEST
                                ? placeOfGuest(spot, holder.getKey())
                                : place(spot, holder.getKey()),
                        place ->
                                !broken(spot, holder.getValue(), place.holder()).isFeasible()));
    }

    private static Place place(Spot spot, UUID holder) {
        return new Place(holder, spot.when(), spot.location(), null, Set.of());
    }

    private Place placeOfGuest(Spot spot, UUID guest) {
        boolean choosy = !days.facts().needs(guest).apart().isEmpty();
        return new Place(guest, spot.when(), spot.location(), spot.room(), choosy ? spot.staff() : Set.of());
    }

    private HardMediumSoftScore broken(Spot spot, Map<UUID, Of> holders) {
        return holders.entrySet().stream()
                .map(holder -> broken(spot, holder.getValue(), holder.getKey()))
                .reduce(HardMediumSoftScore.ZERO, HardMediumSoftScore::add);
    }

    private HardMediumSoftScore broken(Spot spot, Of of, UUID holder) {
        Agenda now = agendas.getOrDefault(holder, new Agenda(of, holder, List.of()));
        HardMediumSoftScore before = costs.computeIfAbsent(holder, none -> PlanScore.count(now, days));
        return PlanScore.count(now.with(spot), days).subtract(before);
    }
}
