package app.ritme.schedule.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.HouseTime;
import app.ritme.schedule.Week;
import app.ritme.schedule.planner.Load;
import app.ritme.schedule.planner.LoadService.Guests;
import app.ritme.schedule.planner.LoadService.Here;
import app.ritme.schedule.ui.Lane.Of;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the board: each colleague, room or guest on one day, or the seven days of all or of one of them. */
final class Lanes {

    private final Week week;
    private final Guests guests;
    private final BoardAddress address;
    private final List<DaySession> sessions;

    Lanes(Week week, Guests guests, BoardAddress address) {
        this.week = week;
        this.guests = guests;
        this.address = address;
        this.sessions = week.sessions().stream()
                .filter(session -> session.cancelled().isEmpty())
                .filter(session -> address.kind() == null || session.kind() == address.kind())
                .toList();
    }

    List<Lane> all() {
        if (address.byDays()) {
            return days();
        }
        return switch (address.by()) {
            case STAFF -> staff();
            case ROOMS -> rooms();
            case GUESTS -> guests();
        };
    }

    /** What a column of its own can be shown of, by id, in the order of the columns. */
    Map<UUID, String> choices() {
        Map<UUID, String> choices = new LinkedHashMap<>();
        switch (address.by()) {
            case STAFF -> week.team().forEach(name -> choices.put(name.id().value(), name.full()));
            case ROOMS -> planned().forEach(room -> choices.put(room.id().value(), room.name()));
            case GUESTS ->
                guests.guests().forEach(guest -> choices.put(guest.guest().value(), guest.name()));
        }
        return choices;
    }

    /** Of the day, of all columns or the one that is shown. */
    List<DaySession> onDay() {
        return of(address.day(), this::isShown);
    }

    /** How many sessions a day has. */
    int count(LocalDate day) {
        return of(day, this::isShown).size();
    }

    /** What nobody leads yet though somebody should, on the days that are shown. */
    List<DaySession> unplanned() {
        return sessions.stream()
                .filter(session -> address.byDays() || session.when().day().equals(address.day()))
                .filter(this::isShown)
                .filter(session -> session.staff().isEmpty() && !HouseTime.is(session))
                .toList();
    }

    private List<Lane> staff() {
        var lanes = new ArrayList<Lane>();
        addHouse(lanes, HouseTime::is);
        for (PersonName person : week.team()) {
            lanes.add(lane(
                    Of.STAFF,
                    person.id().value(),
                    person.givenName(),
                    person.familyName(),
                    of(address.day(), session -> leads(session, person.id().value()))));
        }
        return lanes;
    }

    private List<Lane> rooms() {
        var lanes = new ArrayList<Lane>();
        addHouse(lanes, session -> session.room() == null);
        for (LocationRow location : week.locations()) {
            location.rooms().stream().filter(planned()::contains).forEach(room -> {
                UUID id = room.id().value();
                lanes.add(lane(
                        Of.ROOM,
                        id,
                        room.name(),
                        location.name(),
                        of(address.day(), session -> id.equals(session.room()))));
            });
        }
        List<DaySession> without = of(address.day(), session -> session.room() == null && !HouseTime.is(session));
        if (!without.isEmpty()) {
            lanes.add(Lane.nobody(
                    text("schedule.lane.without"), text("schedule.lane.room"), address.day(), without, Map.of()));
        }
        return lanes;
    }

    private List<Lane> guests() {
        return here(address.day())
                .map(guest -> lane(
                        Of.GUEST,
                        guest.guest().value(),
                        SessionWords.brief(guest.name()),
                        "",
                        of(
                                address.day(),
                                session -> isGuest(session, guest.guest().value()))))
                .map(this::loaded)
                .toList();
    }

    private Stream<Here> here(LocalDate day) {
        return guests.guests().stream().filter(guest -> guest.on(day));
    }

    private void addHouse(List<Lane> lanes, Predicate<DaySession> here) {
        var house = new HouseTime(of(address.day(), here));
        if (!house.sessions().isEmpty()) {
            lanes.add(Lane.nobody(
                    text("schedule.lane.house"),
                    text("schedule.lane.by-itself"),
                    address.day(),
                    house.sessions(),
                    house.several()));
        }
    }

    private List<Lane> days() {
        var formats = Formats.here();
        var lanes = new ArrayList<Lane>();
        for (LocalDate day = address.monday(); !day.isAfter(address.sunday()); day = day.plusDays(1)) {
            lanes.add(address.of() == null ? ofAll(day, formats) : ofOne(day, address.of(), formats));
        }
        return lanes;
    }

    private Lane ofAll(LocalDate day, Formats formats) {
        var house = new HouseTime(of(day, HouseTime::is));
        List<DaySession> shown = Stream.concat(
                        house.sessions().stream(), of(day, session -> !HouseTime.is(session)).stream())
                .sorted((one, other) ->
                        one.when().startsAt().compareTo(other.when().startsAt()))
                .toList();
        return Lane.day(formats.day(day), day, shown, house.several());
    }

    private Lane ofOne(LocalDate day, UUID one, Formats formats) {
        List<DaySession> shown = of(day, this::isShown);
        Lane lane = Lane.day(formats.day(day), day, shown, Map.of());
        return switch (address.by()) {
            case STAFF -> working(lane, new PersonId(one));
            case ROOMS -> lane;
            case GUESTS -> shown.isEmpty() ? lane : loaded(lane);
        };
    }

    private Lane lane(Of of, UUID id, String title, String below, List<DaySession> shown) {
        var lane = new Lane(
                of,
                id,
                title,
                below,
                address.only(id).path(),
                address.day(),
                shown,
                Map.of(),
                false,
                Optional.empty(),
                Optional.empty());
        return of == Of.STAFF ? working(lane, new PersonId(id)) : lane;
    }

    private Lane working(Lane lane, PersonId person) {
        return lane.working(
                week.availability().knows(person), week.availability().on(lane.day(), person));
    }

    private Lane loaded(Lane lane) {
        Load load = Load.of(lane.sessions());
        boolean little =
                guests.rest().isPresent() && load.rest() < guests.rest().getAsInt();
        return lane.loaded(
                UI.getCurrent()
                        .getTranslation(
                                little ? "schedule.rest.little" : "schedule.rest",
                                Formats.here().minutes(load.rest())),
                load);
    }

    /** Bedrooms are for nights, not for sessions, and what is closed is for nothing, unless one stands in it. */
    private List<RoomRow> planned() {
        return week.locations().stream()
                .flatMap(location -> location.rooms().stream())
                .filter(room -> (room.kind() != RoomKind.BEDROOM && isOpen(room))
                        || sessions.stream()
                                .anyMatch(session -> room.id().value().equals(session.room())))
                .toList();
    }

    private boolean isOpen(RoomRow room) {
        LocalDate closed = room.closedFrom();
        return closed == null || closed.isAfter(address.day());
    }

    private boolean isShown(DaySession session) {
        UUID one = address.of();
        return one == null
                || switch (address.by()) {
                    case STAFF -> leads(session, one);
                    case ROOMS -> one.equals(session.room());
                    case GUESTS -> isGuest(session, one);
                };
    }

    private static boolean leads(DaySession session, @Nullable UUID person) {
        return session.staff().stream().anyMatch(name -> name.id().value().equals(person));
    }

    private static boolean isGuest(DaySession session, @Nullable UUID person) {
        return session.guests().stream()
                .anyMatch(guest -> guest.name().id().value().equals(person));
    }

    private List<DaySession> of(LocalDate day, Predicate<DaySession> wanted) {
        return sessions.stream()
                .filter(session -> session.when().day().equals(day))
                .filter(wanted)
                .toList();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
