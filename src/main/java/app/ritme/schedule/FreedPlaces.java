package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.Locations;
import app.ritme.schedule.SessionRepository.HeldRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives what is free in a session to those who wait for it: the first who can come then. */
@Component
class FreedPlaces {

    private final SessionRepository sessions;
    private final GroupLimits limits;
    private final Locations locations;
    private final Clock clock;

    FreedPlaces(SessionRepository sessions, GroupLimits limits, Locations locations, Clock clock) {
        this.sessions = sessions;
        this.limits = limits;
        this.locations = locations;
        this.clock = clock;
    }

    /** Whoever may come to hold a place in one of these, now that it is written. */
    static Set<UUID> mayHold(Collection<Session> all) {
        Set<UUID> holders = new HashSet<>();
        all.stream().filter(session -> !session.waiting().isEmpty()).forEach(session -> {
            holders.addAll(session.values().holders());
            session.waiting().forEach(waiter -> holders.add(waiter.guest()));
        });
        return holders;
    }

    /**
     * Does so within the transaction that writes them, where all who {@link #mayHold} a place stand in line. So what is read
     * here of where they are stays true. Three statements at most, and none where nobody waits.
     */
    void give(Collection<Session> written) {
        Instant now = clock.instant();
        List<Session> waited = written.stream()
                .filter(session -> session.isComing(now) && !session.waiting().isEmpty())
                .sorted(Comparator.comparing((Session session) -> session.when().startsAt())
                        .thenComparing(session -> session.id().value()))
                .toList();
        if (waited.isEmpty()) {
            return;
        }
        List<LocationRow> places = locations.all();
        Map<SessionId, Integer> largest = limits.of(waited, places);
        List<Session> open =
                waited.stream().filter(session -> isOpen(session, largest)).toList();
        if (!open.isEmpty()) {
            List<HeldRow> held = held(open);
            open.forEach(session -> fill(session, largest, Stock.all(places), held, now));
        }
    }

    private static boolean isOpen(Session session, Map<SessionId, Integer> largest) {
        Integer most = largest.get(session.id());
        return most == null || session.holders(PartKind.GUEST).size() < most;
    }

    private List<HeldRow> held(List<Session> open) {
        Instant from = open.stream()
                .map(session -> session.when().startsAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant until = open.stream()
                .map(session -> session.when().endsAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new ArrayList<>(sessions.heldOf(mayHold(open), from, until));
    }

    private static void fill(
            Session session,
            Map<SessionId, Integer> largest,
            Map<Stock, Integer> stocks,
            List<HeldRow> held,
            Instant now) {
        for (Waiter waiter : session.waiting()) {
            if (isOpen(session, largest)
                    && hasEquipment(session, stocks, held)
                    && uses(waiter.guest(), session, held).isEmpty()) {
                session.letIn(waiter, now);
                held.add(new HeldRow(
                        waiter.guest(),
                        session.id().value(),
                        session.when().startsAt(),
                        session.when().endsAt(),
                        null,
                        null));
                count(session, held);
            }
        }
    }

    /** With one guest more it holds more of what it needs, which the next session finds taken. */
    private static void count(Session session, List<HeldRow> held) {
        EquipmentNeed need = session.values().equipment();
        if (need != null) {
            UUID id = session.id().value();
            held.removeIf(row -> row.session().equals(id) && row.location() != null);
            held.add(new HeldRow(
                    need.kind().value(),
                    id,
                    session.when().startsAt(),
                    session.when().endsAt(),
                    need.of(session.holders(PartKind.GUEST).size()),
                    session.location().value()));
        }
    }

    /** Whether there is enough for one guest more. */
    private static boolean hasEquipment(Session session, Map<Stock, Integer> stocks, List<HeldRow> held) {
        EquipmentNeed need = session.values().equipment();
        if (need == null) {
            return true;
        }
        UUID kind = need.kind().value();
        UUID location = session.location().value();
        List<HeldRow> here =
                held.stream().filter(row -> location.equals(row.location())).toList();
        List<Use> others = uses(kind, session, here);
        int wanted = need.of(session.holders(PartKind.GUEST).size() + 1);
        return Use.most(others, session.when().startsAt(), session.when().endsAt()) + wanted
                <= stocks.getOrDefault(new Stock(kind, location), 0);
    }

    /** What others hold of it, or of their time, during this session. */
    private static List<Use> uses(UUID holder, Session session, List<HeldRow> held) {
        return held.stream()
                .filter(row -> row.holder().equals(holder)
                        && !row.session().equals(session.id().value()))
                .map(HeldRow::use)
                .filter(use ->
                        use.overlaps(session.when().startsAt(), session.when().endsAt()))
                .toList();
    }
}
