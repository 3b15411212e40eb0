package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.schedule.Placing.Placed;
import app.ritme.schedule.SessionRepository.HeldRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
        return by(holder, when, after).isEmpty();
    }

    Optional<UUID> by(UUID holder, When when, Duration after) {
        Instant from = when.startsAt();
        Instant until = when.endsAt().plus(after);
        List<HeldRow> then = rows.getOrDefault(holder, List.of()).stream()
                .filter(row -> row.from().isBefore(until) && row.until().isAfter(from))
                .toList();
        int most = Use.most(then.stream().map(HeldRow::use).toList(), from, until);
        return then.stream()
                .filter(row -> most > beside.getOrDefault(holder, 0))
                .map(HeldRow::session)
                .findFirst();
    }
}
