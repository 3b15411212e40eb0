package app.ritme.schedule;

import app.ritme.enrolment.EditionId;
import app.ritme.organisation.LocationService;
import app.ritme.schedule.PlannedSession.Kept;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was generated for an edition, for whoever plans its days again; in their own transaction. */
@Component
public class PlannedSessions {

    private final SessionRepository sessions;
    private final LocationService locations;
    private final Slots slots;
    private final SessionWriter writer;
    private final Clock clock;

    PlannedSessions(
            SessionRepository sessions, LocationService locations, Slots slots, SessionWriter writer, Clock clock) {
        this.sessions = sessions;
        this.locations = locations;
        this.slots = slots;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Somebody or something that a session holds.
     *
     * @param stock where it is equipment
     */
    public record Hold(UUID holder, Optional<Stock> stock, SessionId session, Use use) {}

    /**
     * A session to write.
     *
     * @param session the one to change; empty for a new one
     */
    public record Written(Optional<SessionId> session, Origin origin, SessionValues values) {}

    /** Keeps the sessions of an edition as they are, and others from planning it, until the end of the transaction. */
    public void lock(EditionId edition, LocalDate from, LocalDate to) {
        slots.standInLine(Set.of(edition.value()));
        sessions.lockEdition(edition.value(), from, to);
    }

    /**
     * What a plan of some days finds.
     *
     * @param sessions those that come from these days of the edition, in order
     * @param holds whom and what any session holds in these days, or just before or after
     */
    public record Around(List<PlannedSession> sessions, List<Hold> holds) {}

    /** From the first to the last day, both included; in one statement. */
    public Around around(EditionId edition, LocalDate from, LocalDate to) {
        List<Session> found = sessions.around(edition.value(), from, to, from.minusDays(1), to.plusDays(1));
        return new Around(
                found.stream()
                        .filter(session -> session.origin()
                                .filter(origin -> origin.edition().equals(edition.value())
                                        && !origin.day().isBefore(from)
                                        && !origin.day().isAfter(to))
                                .isPresent())
                        .map(this::planned)
                        .toList(),
                found.stream()
                        .flatMap(session -> session.parts().stream())
                        .filter(SessionPart::holds)
                        .map(SessionPart::hold)
                        .toList());
    }

    /** Everything of these days, both included, in order. */
    public List<Plannable> between(LocalDate from, LocalDate to) {
        return sessions.between(from, to).stream()
                .map(session -> {
                    SessionValues now = session.values();
                    return new Plannable(
                            session.id(),
                            session.version(),
                            now,
                            session.when(),
                            kept(session, now),
                            session.origin().map(Origin::key).orElse(null),
                            session.most());
                })
                .toList();
    }

    /**
     * Puts all of these elsewhere as one, or none; in as many statements for many as for one.
     *
     * @return what was done, in their order
     * @throws NotFoundException when one of them is not of this house
     * @throws Refusal when somebody changed one of them meanwhile
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    public List<Change> rearrange(List<Rearranged> all) {
        var places = new Places(locations.locations());
        Map<SessionId, Session> found =
                sessions.lockWhole(all.stream().map(Rearranged::session).toList());
        List<Session> meant = new ArrayList<>();
        Set<UUID> holders = new HashSet<>();
        for (Rearranged one : all) {
            Session session = found.get(one.session());
            if (session == null) {
                throw new NotFoundException();
            }
            if (session.version() != one.version() || session.isCancelled()) {
                throw new Refusal("error.plan.changed");
            }
            meant.add(session);
            holders.addAll(one.of(session.values()).holders());
        }
        return writer.filling(
                meant,
                holders,
                () -> all.forEach(one -> rearrange(Objects.requireNonNull(found.get(one.session())), one, places)));
    }

    private void rearrange(Session session, Rearranged wanted, Places places) {
        SessionValues values = wanted.of(session.values());
        session.become(values, places.zone(values), places.turnaround(values), clock.instant());
        CancelReason off = wanted.off();
        if (off != null) {
            session.cancel(off, clock.instant());
        }
    }

    /**
     * Writes and removes all of these, or none.
     *
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    public void write(List<Written> written, Set<SessionId> removed) {
        var places = new Places(locations.locations());
        Map<UUID, Session> known = sessions
                .findAllById(written.stream()
                        .flatMap(one -> one.session().stream())
                        .map(SessionId::value)
                        .toList())
                .stream()
                .collect(Collectors.toMap(session -> session.id().value(), Function.identity()));
        slots.claim(holders(written), () -> {
            sessions.deleteAllById(removed.stream().map(SessionId::value).toList());
            written.forEach(one -> write(one, known, places));
        });
        writer.fill(known.values());
    }

    private void write(Written one, Map<UUID, Session> known, Places places) {
        ZoneId zone = places.zone(one.values());
        Duration turnaround = places.turnaround(one.values());
        if (one.session().isEmpty()) {
            sessions.save(Session.generated(one.origin(), one.values(), zone, turnaround, clock.instant()));
            return;
        }
        Session session = known.get(one.session().get().value());
        if (session == null) {
            throw new NotFoundException();
        }
        session.regenerate(one.origin(), one.values(), zone, turnaround, clock.instant());
    }

    private static Set<UUID> holders(Collection<Written> written) {
        Set<UUID> holders = new HashSet<>();
        written.forEach(one -> holders.addAll(one.values().holders()));
        return holders;
    }

    private PlannedSession planned(Session session) {
        SessionValues now = session.values();
        return new PlannedSession(
                session.id(), session.origin().orElseThrow(), now, session.when(), kept(session, now));
    }

    private Optional<Kept> kept(Session session, SessionValues now) {
        if (session.isCancelled()) {
            return Optional.of(Kept.CANCELLED);
        }
        if (session.isAttended()) {
            return Optional.of(Kept.ATTENDED);
        }
        if (!session.when().startsAt().isAfter(clock.instant())) {
            return Optional.of(Kept.BEGUN);
        }
        if (session.isPinned()) {
            return Optional.of(Kept.PINNED);
        }
        boolean byHand = session.most().isPresent()
                || session.asGenerated().filter(now::equals).isEmpty();
        return byHand ? Optional.of(Kept.BY_HAND) : Optional.empty();
    }
}
