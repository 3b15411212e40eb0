package app.ritme.schedule;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Who waits for a place in a session, and how many places there are; in the transaction of whoever may decide about it.
 * Whatever is free after each of these goes to who waits, as part of the same change.
 */
@Component
public class WaitingLists {

    private final SessionRepository sessions;
    private final SessionWriter writer;
    private final Clock clock;

    WaitingLists(SessionRepository sessions, SessionWriter writer, Clock clock) {
        this.sessions = sessions;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * This guest waits from now on, behind who waits already.
     *
     * @throws NotFoundException when there is no such session
     * @throws Refusal when they take part already, or it does not take place
     */
    public Change join(SessionId id, PersonId guest) {
        return changing(id, Set.of(guest.value()), session -> session.letWait(guest, clock.instant()));
    }

    /**
     * @throws NotFoundException when there is no such session
     * @throws Refusal when they do not wait for it any more
     */
    public Change leave(SessionId id, PersonId guest) {
        return changing(id, Set.of(), session -> session.waitNoMore(guest, clock.instant()));
    }

    /**
     * So many guests at most; with nothing, as many as its program and its room say. Who is a guest stays one.
     *
     * @throws NotFoundException when there is no such session
     */
    public Change limit(SessionId id, OptionalInt most) {
        return changing(
                id, Set.of(), session -> session.limit(most.isPresent() ? most.getAsInt() : null, clock.instant()));
    }

    private Change changing(SessionId id, Set<UUID> also, Consumer<Session> change) {
        Session session = sessions.lock(id.value()).orElseThrow(NotFoundException::new);
        Set<UUID> holders = new HashSet<>(session.values().holders());
        holders.addAll(also);
        return writer.filling(List.of(session), holders, () -> change.accept(session))
                .getFirst();
    }
}
