package app.ritme.schedule;

import app.ritme.organisation.LocationService;
import app.ritme.schedule.Change.State;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what somebody did by hand, and does it again. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class HistoryService {

    private final SessionRepository sessions;
    private final LocationService locations;
    private final Slots slots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HistoryService(SessionRepository sessions, LocationService locations, Slots slots, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.locations = locations;
        this.slots = slots;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes all of these as they were before, as one, or none of them.
     *
     * @return what was done now: taking that back does it again
     * @throws NotFoundException when one of them is not there any more
     * @throws Refusal when somebody changed one of them since
     * @throws SlotTaken when somebody or something is elsewhere by now
     */
    @Transactional
    public List<Change> takeBack(List<Change> changes) {
        var places = new Places(locations.locations());
        Map<SessionId, Session> found = new HashMap<>();
        changes.stream()
                .sorted(Comparator.comparing(change -> change.session().value()))
                .forEach(change -> find(change).ifPresent(session -> found.put(change.session(), session)));
        Set<UUID> holders = new HashSet<>();
        changes.forEach(change -> {
            State wanted = change.before();
            if (wanted != null) {
                holders.addAll(wanted.values().holders());
            }
        });
        slots.claim(holders, () -> changes.forEach(change -> put(change, found, places)));
        List<Change> done = new ArrayList<>();
        for (Change change : changes) {
            Session now = found.get(change.session());
            done.add(new Change(
                    change.session(),
                    change.after(),
                    change.before(),
                    change.versionAfter(),
                    now == null ? 0 : now.version()));
        }
        events.publishEvent(new SessionsChanged(done));
        return done;
    }

    private Optional<Session> find(Change change) {
        Optional<Session> found = sessions.lock(change.session().value());
        State after = change.after();
        if (after == null) {
            found.ifPresent(session -> refuse());
            return found;
        }
        Session session = found.orElseThrow(NotFoundException::new);
        boolean lost = change.before() == null && session.isAttended();
        if (lost || session.version() != change.versionAfter()) {
            refuse();
        }
        return found;
    }

    private static void refuse() {
        throw new Refusal("error.history.changed");
    }

    private void put(Change change, Map<SessionId, Session> found, Places places) {
        Session now = found.get(change.session());
        State wanted = change.before();
        if (wanted == null) {
            sessions.delete(Objects.requireNonNull(found.remove(change.session())));
            return;
        }
        Session session = now == null ? new Session(change.session()) : now;
        session.become(wanted, places.zone(wanted.values()), places.turnaround(wanted.values()), clock.instant());
        if (now == null) {
            found.put(change.session(), sessions.save(session));
        }
    }
}
