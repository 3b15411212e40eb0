package app.ritme.schedule.plan;

import app.ritme.enrolment.Stay;
import app.ritme.program.DayPlan;
import app.ritme.program.PlannedBlock;
import app.ritme.program.ProgramVersionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the guests of an edition have on each day: each on their own day of the arc, together where the block says so. */
final class Wishes {

    /** Guests share what has one key at one time, wherever in their stay they are. */
    private record Shared(LocalDate day, LocalTime time, UUID key) {}

    private static final Comparator<Shared> IN_ORDER =
            Comparator.comparing(Shared::day).thenComparing(Shared::time).thenComparing(Shared::key);

    private final Map<Shared, PlannedBlock> blocks = new TreeMap<>(IN_ORDER);
    private final Map<Shared, Set<UUID>> sharing = new TreeMap<>(IN_ORDER);
    private final List<Wish> own = new ArrayList<>();

    private Wishes() {}

    /** From the first to the last day, both included; what guests share before what each has alone. */
    static List<Wish> of(List<Stay> stays, Map<ProgramVersionId, DayPlan> plans, LocalDate from, LocalDate to) {
        var wishes = new Wishes();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            for (Stay stay : stays) {
                if (!day.isBefore(stay.arrival()) && !day.isAfter(stay.departure())) {
                    wishes.add(stay, Objects.requireNonNull(plans.get(stay.version())), day);
                }
            }
        }
        return wishes.all();
    }

    private void add(Stay stay, DayPlan plan, LocalDate day) {
        UUID guest = stay.guest().value();
        plan.on(stay.dayOfStay(day), stay.lengthOfStay(), day.getDayOfWeek())
                .ifPresent(planned -> planned.blocks().forEach(block -> {
                    if (block.together()) {
                        var shared = new Shared(day, block.startsAt(), block.groupKey());
                        blocks.putIfAbsent(shared, block);
                        sharing.computeIfAbsent(shared, none -> new LinkedHashSet<>())
                                .add(guest);
                    } else {
                        own.add(new Wish(day, block, guest, Set.of(guest)));
                    }
                }));
    }

    private List<Wish> all() {
        var all = new ArrayList<Wish>();
        blocks.forEach((shared, block) ->
                all.add(new Wish(shared.day(), block, null, Objects.requireNonNull(sharing.get(shared)))));
        all.addAll(own);
        return all;
    }
}
