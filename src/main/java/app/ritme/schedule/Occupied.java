package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.schedule.Placing.Placed;
import app.ritme.schedule.SessionRepository.HeldRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who and what is held when, and of what more than one can be. */
final class Occupied {

    private final Map<UUID, List<HeldRow>> rows = new HashMap<>();
    private final Map<UUID, Integer> beside = new HashMap<>();

    /** @param wanted where equipment is counted, and how much of it may be held by others */
    Occupied(Collection<HeldRow> held, Placed wanted) {
        held.stream()
                .filter(row -> isThere(row, wanted))
                .forEach(row -> rows.computeIfAbsent(row.holder(), none -> new ArrayList<>())
                        .add(row));
        EquipmentNeed need = wanted.values().equipment();
        if (need != null) {
            int guests = wanted.values().guests().size();
            beside.put(need.kind().value(), wanted.location().number(need.kind()) - need.of(guests));
        }
    }

    private static boolean isThere(HeldRow row, Placed wanted) {
        UUID location = row.location();
        return location == null || location.equals(wanted.location().id().value());
    }

    void forget(SessionId session) {
        rows.values().forEach(held -> held.removeIf(row -> row.session().equals(session.value())));
    }

    boolean isFree(UUID holder, When when, Duration after) {
        return fits(holder, uses(holder), time(when, after));
    }

    /** Who holds most of it while too much is held, the first of them. */
    Optional<UUID> by(UUID holder, When when, Duration after) {
        Use wanted = time(when, after);
        List<Use> uses = uses(holder);
        return held(holder).stream()
                .filter(row -> row.use().overlaps(wanted.from(), wanted.until()))
                .filter(row -> !fits(holder, uses, row.use().during(wanted)))
                .min(Comparator.comparing((HeldRow row) -> -row.use().amount()).thenComparing(HeldRow::from))
                .map(HeldRow::session);
    }

    private static Use time(When when, Duration after) {
        return new Use(when.startsAt(), when.endsAt().plus(after), 0);
    }

    private boolean fits(UUID holder, List<Use> uses, Use then) {
        return Use.most(uses, then.from(), then.until()) <= beside.getOrDefault(holder, 0);
    }

    private List<HeldRow> held(UUID holder) {
        return rows.getOrDefault(holder, List.of());
    }

    private List<Use> uses(UUID holder) {
        return held(holder).stream().map(HeldRow::use).toList();
    }
}
