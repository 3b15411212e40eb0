package app.ritme.schedule.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.schedule.Week;
import app.ritme.schedule.When;
import app.ritme.schedule.ui.Lane.Of;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import com.vaadin.flow.component.Component;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What it comes to when sessions are taken to another place of the board as it is shown. */
final class BoardMoves {

    private static final int DAY = 24 * 60;

    private final Map<SessionId, DaySession> sessions;
    private final List<LocationRow> locations;
    private final List<Lane> lanes;

    BoardMoves(Week week, List<Lane> lanes) {
        this.sessions = week.sessions().stream().collect(Collectors.toMap(DaySession::id, Function.identity()));
        this.locations = week.locations();
        this.lanes = lanes;
    }

    /** Tells the browser what a part of the board is about. */
    static void mark(Component part, List<SessionId> ids, DaySession session) {
        part.getElement()
                .setAttribute(
                        "data-ids",
                        ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(",")))
                .setAttribute("data-at", String.valueOf(minute(session.when().from())))
                .setAttribute("data-minutes", String.valueOf(session.when().minutes()));
        if (session.pinned()) {
            part.getElement().setAttribute("data-pinned", true);
        }
    }

    /** The sessions as they would be, in the same order. */
    List<Wanted> wanted(Drag drag) {
        DaySession first = session(drag.sessions().getFirst());
        Lane to = lane(drag.to());
        Lane from = drag.from() < 0 ? null : lane(drag.from());
        int later = drag.at() - minute(first.when().from());
        long days = ChronoUnit.DAYS.between(first.when().day(), to.day());
        return drag.sessions().stream()
                .map(this::session)
                .map(session -> {
                    When when = session.when();
                    int minutes = session == first && drag.sessions().size() == 1 ? drag.minutes() : when.minutes();
                    SessionData data = data(session, later(when, later), days, minutes);
                    return new Wanted(session.id(), landed(data, from, to), session.version());
                })
                .toList();
    }

    /** As they are. */
    List<SessionData> now(Drag drag) {
        return drag.sessions().stream()
                .map(this::session)
                .map(session ->
                        data(session, session.when().at(), 0, session.when().minutes()))
                .toList();
    }

    DaySession session(SessionId id) {
        DaySession found = sessions.get(id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    Lane lane(int index) {
        if (index < 0 || index >= lanes.size()) {
            throw new NotFoundException();
        }
        return lanes.get(index);
    }

    private SessionData data(DaySession session, LocalTime at, long days, int minutes) {
        return new SessionData(
                session.kind(),
                session.title(),
                session.when().day().plusDays(days),
                at,
                minutes,
                session.place(),
                Optional.ofNullable(session.room()).map(RoomId::new),
                ids(session.staff().stream()),
                ids(session.guests().stream().map(DaySession.Guest::name)),
                Optional.ofNullable(session.equipment()));
    }

    private SessionData landed(SessionData data, @Nullable Lane from, Lane to) {
        UUID id = to.id();
        if (id == null) {
            return data;
        }
        if (to.of() == Of.ROOM) {
            LocationRow there = locations.stream()
                    .filter(location -> location.rooms().stream()
                            .anyMatch(room -> room.id().value().equals(id)))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return data.in(there.id(), new RoomId(id));
        }
        Set<PersonId> people = new HashSet<>(to.of() == Of.STAFF ? data.staff() : data.guests());
        UUID before = from == null || from.of() != to.of() ? null : from.id();
        if (before == null || people.remove(new PersonId(before))) {
            people.add(new PersonId(id));
        }
        return to.of() == Of.STAFF ? data.with(people) : data.withGuests(people);
    }

    private static LocalTime later(When when, int minutes) {
        int at = minute(when.at()) + minutes;
        if (at < 0 || at >= DAY) {
            throw new Refusal("board.no-day");
        }
        return LocalTime.MIN.plusMinutes(at);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static Set<PersonId> ids(Stream<PersonName> people) {
        return people.map(PersonName::id).collect(Collectors.toUnmodifiableSet());
    }
}
