package app.ritme.schedule.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.Week;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The columns of the board: each of the staff or each room on one day, or the seven days of one of them. */
final class Lanes {

    private final Week week;
    private final BoardAddress address;
    private final List<DaySession> sessions;

    Lanes(Week week, BoardAddress address) {
        this.week = week;
        this.address = address;
        this.sessions = week.sessions().stream()
                .filter(session -> session.cancelled().isEmpty())
                .toList();
    }

    List<Lane> all() {
        UUID one = address.of();
        if (one != null) {
            return weekOf(one);
        }
        return address.rooms() ? rooms() : staff();
    }

    /** What a column of its own can be shown of, by id, in the order of the columns. */
    Map<UUID, String> choices() {
        Map<UUID, String> choices = new LinkedHashMap<>();
        if (address.rooms()) {
            planned().forEach(room -> choices.put(room.id().value(), room.name()));
        } else {
            week.team().forEach(name -> choices.put(name.id().value(), name.full()));
        }
        return choices;
    }

    /** Of the day, of all columns or the one that is shown. */
    List<DaySession> onDay() {
        UUID one = address.of();
        return of(address.day(), session -> one == null || stands(session, one));
    }

    /** How many sessions a day has. */
    int count(LocalDate day) {
        UUID one = address.of();
        return of(day, session -> one == null || stands(session, one)).size();
    }

    private List<Lane> staff() {
        var lanes = new ArrayList<Lane>();
        addHouse(lanes, HouseTime::is);
        for (PersonName person : week.team()) {
            UUID id = person.id().value();
            lanes.add(lane(
                    person.givenName(),
                    person.familyName(),
                    address.only(id).path(),
                    address.day(),
                    of(address.day(), session -> leads(session, id)),
                    person.id()));
        }
        addWithout(lanes, "schedule.lane.coach", session -> session.staff().isEmpty());
        return lanes;
    }

    private List<Lane> rooms() {
        var lanes = new ArrayList<Lane>();
        addHouse(lanes, session -> session.room() == null);
        for (LocationRow location : week.locations()) {
            location.rooms().stream().filter(planned()::contains).forEach(room -> {
                UUID id = room.id().value();
                lanes.add(lane(
                        room.name(),
                        location.name(),
                        address.only(id).path(),
                        address.day(),
                        of(address.day(), session -> id.equals(session.room())),
                        null));
            });
        }
        addWithout(lanes, "schedule.lane.room", session -> session.room() == null);
        return lanes;
    }

    private void addHouse(List<Lane> lanes, Predicate<DaySession> here) {
        var house = new HouseTime(of(address.day(), here));
        if (!house.sessions().isEmpty()) {
            lanes.add(new Lane(
                    text("schedule.lane.house"),
                    text("schedule.lane.by-itself"),
                    null,
                    address.day(),
                    house.sessions(),
                    house.several(),
                    false,
                    Optional.empty()));
        }
    }

    /** What still looks for somebody or something. */
    private void addWithout(List<Lane> lanes, String what, Predicate<DaySession> without) {
        List<DaySession> looking = of(address.day(), without.and(session -> !HouseTime.is(session)));
        if (!looking.isEmpty()) {
            lanes.add(lane(text("schedule.lane.without"), text(what), null, address.day(), looking, null));
        }
    }

    private List<Lane> weekOf(UUID one) {
        var formats = Formats.here();
        var lanes = new ArrayList<Lane>();
        for (LocalDate day = address.monday(); !day.isAfter(address.sunday()); day = day.plusDays(1)) {
            LocalDate shown = day;
            lanes.add(lane(
                    formats.day(day),
                    "",
                    null,
                    day,
                    of(shown, session -> stands(session, one)),
                    address.rooms() ? null : new PersonId(one)));
        }
        return lanes;
    }

    private Lane lane(
            String title,
            String below,
            @Nullable String href,
            LocalDate day,
            List<DaySession> inIt,
            @Nullable PersonId person) {
        boolean known = person != null && week.availability().knows(person);
        return new Lane(
                title,
                below,
                href,
                day,
                inIt,
                Set.of(),
                known,
                person == null ? Optional.empty() : week.availability().on(day, person));
    }

    /** Bedrooms are for nights, not for sessions, unless one stands in one. */
    private List<RoomRow> planned() {
        return week.locations().stream()
                .flatMap(location -> location.rooms().stream())
                .filter(room -> room.kind() != RoomKind.BEDROOM
                        || sessions.stream()
                                .anyMatch(session -> room.id().value().equals(session.room())))
                .toList();
    }

    private boolean stands(DaySession session, UUID one) {
        return address.rooms() ? one.equals(session.room()) : leads(session, one);
    }

    private static boolean leads(DaySession session, UUID person) {
        return session.staff().stream().anyMatch(name -> name.id().value().equals(person));
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
