package app.ritme.schedule.changes;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.Locations;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.schedule.Change;
import app.ritme.schedule.Change.State;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionsChanged;
import app.ritme.shared.Ids;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes for whom something changed, in the transaction that changes it; in as many statements for many as for one. */
@Component
class ChangeNotices {

    /** What changed for one person. */
    private record Noted(
            SessionId session,
            UUID person,
            @Nullable Known before,
            @Nullable Known after) {}

    private final ChangeNoticeRepository notices;
    private final QuietDelays delays;
    private final Locations locations;
    private final Self self;
    private final Tasks tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeNotices(
            ChangeNoticeRepository notices,
            QuietDelays delays,
            Locations locations,
            Self self,
            Tasks tasks,
            JdbcClient jdbc,
            Clock clock) {
        this.notices = notices;
        this.delays = delays;
        this.locations = locations;
        this.self = self;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(SessionsChanged changed) {
        Map<UUID, ZoneId> zones = locations.all().stream()
                .collect(Collectors.toMap(row -> row.id().value(), LocationRow::zone));
        Function<Known, Instant> start = known -> known.startsAt(Objects.requireNonNull(zones.get(known.location())));
        Instant now = clock.instant();
        @Nullable UUID who = self.anybody().map(PersonId::value).orElse(null);
        List<Noted> noted = changed.changes().stream()
                .flatMap(change -> noted(change, who))
                .filter(one -> isToCome(one, start, now))
                .toList();
        if (!noted.isEmpty()) {
            note(noted, new Quiet(delays.now(), zoneOf(noted, zones)), start, now);
        }
    }

    private void note(List<Noted> noted, Quiet quiet, Function<Known, Instant> start, Instant now) {
        var people = new TreeSet<>(noted.stream().map(Noted::person).toList());
        begin(people);
        Map<UUID, ChangeNotice> found = notices.lockOf(people).stream()
                .collect(Collectors.toMap(notice -> notice.person().value(), Function.identity()));
        noted.forEach(one ->
                Objects.requireNonNull(found.get(one.person())).note(one.session(), one.before(), one.after(), now));
        found.values().stream()
                .flatMap(notice -> notice.planTelling(quiet, start, now).stream())
                .distinct()
                .forEach(due -> tasks.scheduleAt(due, ChangeMails.TASK, Ids.next()));
    }

    /** A row for whoever has none; two who begin at once begin one. */
    private void begin(Collection<UUID> people) {
        jdbc.sql("insert into app.change_notice (tenant_id, id, person_id, lines)"
                        + " select app.current_tenant(), person, person, '[]' from unnest(cast(:people as uuid[])) as person"
                        + " order by person on conflict do nothing")
                .param("people", people.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .update();
    }

    /** For all who take part or did, but for who does it: they know. */
    private static Stream<Noted> noted(Change change, @Nullable UUID who) {
        var people = new ArrayList<UUID>();
        for (State state : states(change)) {
            people.addAll(state.values().staff());
            people.addAll(state.values().guests());
        }
        return people.stream()
                .distinct()
                .filter(person -> !person.equals(who))
                .map(person -> new Noted(
                        change.session(), person, Known.of(change.before(), person), Known.of(change.after(), person)))
                .filter(one -> new Difference(one.before(), one.after()).isSomething());
    }

    private static Set<State> states(Change change) {
        return Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isToCome(Noted noted, Function<Known, Instant> start, Instant now) {
        return new Difference(noted.before(), noted.after())
                .sides()
                .anyMatch(known -> start.apply(known).isAfter(now));
    }

    private static ZoneId zoneOf(List<Noted> noted, Map<UUID, ZoneId> zones) {
        Noted first = noted.getFirst();
        Known known = new Difference(first.before(), first.after())
                .sides()
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(zones.get(known.location()));
    }
}
