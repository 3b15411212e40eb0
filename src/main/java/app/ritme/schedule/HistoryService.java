package app.ritme.schedule;

import app.ritme.organisation.LocationService;
import app.ritme.schedule.Change.State;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what somebody did by hand, and does it again. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class HistoryService {

    private final SessionRepository sessions;
    private final LocationService locations;
    private final SeriesKeeper series;
    private final Slots slots;
    private final SessionWriter writer;
    private final Clock clock;

    HistoryService(
            SessionRepository sessions,
            LocationService locations,
            SeriesKeeper series,
            Slots slots,
            SessionWriter writer,
            Clock clock) {
        this.sessions = sessions;
        this.locations = locations;
        this.series = series;
        this.slots = slots;
        this.writer = writer;
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
        Map<SessionId, Session> found =
                sessions.lockWhole(changes.stream().map(Change::session).toList());
        changes.forEach(change -> refuseChanged(change, found.get(change.session())));
        List<State> wanted = changes.stream()
                .map(Change::before)
                .<State>mapMulti((state, next) -> {
                    if (state != null) {
                        next.accept(state);
                    }
                })
                .toList();
        Map<UUID, SessionSeries> all = series.of(wanted.stream()
                .flatMap(state -> Optional.ofNullable(state.recurrence()).stream())
                .toList());
        Set<UUID> holders = wanted.stream()
                .flatMap(state -> state.values().holders().stream())
                .collect(Collectors.toSet());
        slots.claim(holders, () -> changes.forEach(change -> put(change, found, all, places)));
        series.settle(
                changes.stream().flatMap(change -> change.series().stream()).collect(Collectors.toSet()));
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
        return writer.told(done);
    }

    private static void refuseChanged(Change change, @Nullable Session now) {
        if (change.after() == null) {
            refuseIf(now != null);
        } else if (now == null) {
            throw new NotFoundException();
        } else {
            boolean lost = change.before() == null && now.isAttended();
            refuseIf(lost || now.version() != change.versionAfter());
        }
    }

    private static void refuseIf(boolean changed) {
        if (changed) {
            throw new Refusal("error.history.changed");
        }
    }

    private void put(Change change, Map<SessionId, Session> found, Map<UUID, SessionSeries> all, Places places) {
        Session now = found.get(change.session());
        State wanted = change.before();
        if (wanted == null) {
            sessions.delete(Objects.requireNonNull(found.remove(change.session())));
            return;
        }
        Session session = now == null ? new Session(change.session()) : now;
        session.become(wanted, all, places.zone(wanted.values()), places.turnaround(wanted.values()), clock.instant());
        if (now == null) {
            found.put(change.session(), sessions.save(session));
        }
    }
}
