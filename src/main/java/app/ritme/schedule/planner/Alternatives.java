package app.ritme.schedule.planner;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where else a session of a proposal can be, with everything else as proposed and no rule broken that always holds. */
final class Alternatives {

    /** More than anybody compares. */
    private static final int MOST = 8;

    private Alternatives() {}

    /** As places in the list of all its choices, the one that changes least first. */
    static List<Integer> of(Plan plan, Task task) {
        Map<UUID, Agenda> agendas = RunViews.agendas(plan);
        HouseDays.become(agendas, task.getId(), null);
        List<Choice> all = task.getChoices();
        return IntStream.range(0, all.size())
                .filter(index -> !all.get(index).equals(task.getChoice()))
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> PlanScore.cost(task, all.get(index)))
                        .reversed())
                .filter(index -> plan.days().newlyBroken(task.spot(all.get(index)), agendas).stream()
                        .noneMatch(broken -> broken.rule().severity() == Severity.HARD))
                .limit(MOST)
                .toList();
    }
}
