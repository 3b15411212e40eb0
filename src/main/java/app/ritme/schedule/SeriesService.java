package app.ritme.schedule;

import app.ritme.schedule.SessionService.Wanted;
import app.ritme.schedule.series.Repetition;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions that repeat: each is a session like any other, planned when the series is. What somebody does to one can be done
 * to those after it, or to all that are still to come; what has been stays as it was.
 */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SeriesService {

    private final SessionRepository sessions;
    private final SessionWriter writer;
    private final SeriesKeeper keeper;
    private final Clock clock;

    SeriesService(SessionRepository sessions, SessionWriter writer, SeriesKeeper keeper, Clock clock) {
        this.sessions = sessions;
        this.writer = writer;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * Puts a session on each of these days.
     *
     * @param without days that are left out
     * @throws SlotTaken when somebody or something is elsewhere on one of them
     * @throws Refusal when nothing is left
     */
    @Transactional
    public List<Change> add(SessionData data, Repetition repetition, Set<LocalDate> without) {
        List<LocalDate> days =
                repetition.days().stream().filter(day -> !without.contains(day)).toList();
        if (days.isEmpty()) {
            throw new Refusal("error.repeat.nothing");
        }
        return writer.add(days.stream().map(day -> data.movedTo(day, data.at())).toList(), fresh -> {
            ZoneId zone = fresh.getFirst().when().zone();
            SessionSeries series = keeper.begin(repetition.rhythm(), data.at(), zone, days);
            fresh.forEach(session -> session.repeat(series, session.when().day()));
        });
    }

    /**
     * What becomes of all that are meant when one of them becomes this; the one itself too.
     *
     * @throws NotFoundException when there is no such session, or it does not repeat
     */
    public List<Wanted> wanted(Wanted one, Scope scope) {
        List<Session> series = sessions.ofSeries(seriesOf(one.session()));
        return wanted(one, edit(one, series), meant(one.session(), series, scope));
    }

    /**
     * Changes all that are meant as {@link #wanted} says, as one or none.
     *
     * @param without those of them that stay as they are
     * @throws SlotTaken when somebody or something is elsewhere at one of these times
     * @throws OptimisticLockingFailureException when somebody else changed this one meanwhile
     * @throws NotFoundException when there is no such session, or it does not repeat
     */
    @Transactional
    public List<Change> change(Wanted one, Scope scope, Set<SessionId> without) {
        List<Session> series = sessions.lockWholeSeries(seriesOf(one.session()));
        SeriesEdit edit = edit(one, series);
        List<Session> meant = meant(one.session(), series, scope);
        if (!meant.stream().map(Session::id).collect(Collectors.toSet()).containsAll(without)) {
            throw new NotFoundException();
        }
        List<Wanted> wanted = wanted(one, edit, meant).stream()
                .filter(other -> !without.contains(other.session()))
                .toList();
        if (wanted.isEmpty()) {
            throw new Refusal("error.repeat.nothing");
        }
        Set<UUID> touched = new HashSet<>(Set.of(edit.its().series()));
        Consumer<Session> also = session -> {};
        if (edit.moves()) {
            SessionSeries other = begin(edit, series, wanted);
            touched.add(other.id());
            also = session -> session.repeat(
                    other, session.recurrence().orElseThrow().day().plusDays(edit.shift()));
        }
        List<Change> changes = writer.change(wanted, also);
        keeper.settle(touched);
        return changes;
    }

    /**
     * Cancels all that are meant.
     *
     * @throws NotFoundException when there is no such session, or it does not repeat
     */
    @Transactional
    public List<Change> cancel(SessionId id, CancelReason reason, Scope scope) {
        List<Session> series = sessions.lockWholeSeries(seriesOf(id));
        return writer.each(
                meant(id, series, scope).stream()
                        .filter(session -> !session.isCancelled())
                        .toList(),
                session -> session.cancel(reason, clock.instant()));
    }

    private UUID seriesOf(SessionId id) {
        return sessions.seriesOf(id.value()).orElseThrow(NotFoundException::new);
    }

    /** The one, and those of its series that are still to come. */
    private List<Session> meant(SessionId id, List<Session> series, Scope scope) {
        Instant now = clock.instant();
        LocalDate from = of(id, series).recurrence().orElseThrow().day();
        return series.stream()
                .filter(session -> session.id().equals(id)
                        || switch (scope) {
                            case THIS -> false;
                            case FOLLOWING ->
                                session.isComing(now)
                                        && session.recurrence()
                                                .orElseThrow()
                                                .day()
                                                .isAfter(from);
                            case ALL -> session.isComing(now);
                        })
                .toList();
    }

    private static List<Wanted> wanted(Wanted one, SeriesEdit edit, List<Session> meant) {
        return meant.stream()
                .map(session -> session.id().equals(one.session())
                        ? one
                        : new Wanted(
                                session.id(),
                                edit.of(
                                        SessionService.data(session),
                                        session.recurrence().orElseThrow().day()),
                                session.version()))
                .toList();
    }

    private static SeriesEdit edit(Wanted one, List<Session> series) {
        Session session = of(one.session(), series);
        return new SeriesEdit(
                SessionService.data(session), one.data(), session.recurrence().orElseThrow());
    }

    /** Somebody may have made it one of another series just now. */
    private static Session of(SessionId id, List<Session> series) {
        return series.stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(Session.class, id.value()));
    }

    private SessionSeries begin(SeriesEdit edit, List<Session> series, List<Wanted> wanted) {
        Set<SessionId> ids = wanted.stream().map(Wanted::session).collect(Collectors.toSet());
        List<LocalDate> days = new ArrayList<>();
        series.stream()
                .filter(session -> ids.contains(session.id()))
                .forEach(session ->
                        days.add(session.recurrence().orElseThrow().day().plusDays(edit.shift())));
        return keeper.begin(edit.rhythm(), edit.at(), edit.its().zone(), days);
    }
}
