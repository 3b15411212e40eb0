package app.ritme.schedule.planner;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.Week;
import app.ritme.schedule.When;
import app.ritme.schedule.planner.CheckService.Asked;
import app.ritme.shared.Ids;
import app.ritme.shared.NotFoundException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Some days of a house, read once: says what sessions would break elsewhere in them without asking the database again, as
 * often as somebody who drags one wants to know.
 */
public final class Trial {

    private final HouseDays days;
    private final Week around;

    /** @param around what the days were read from */
    Trial(HouseDays days, Week around) {
        this.days = days;
        this.around = around;
    }

    /**
     * What these would break, put there together, that is not broken now; the weightiest first.
     *
     * @throws NotFoundException when a place is not of this house
     */
    public List<Remark> remarks(Map<SessionId, SessionData> wanted) {
        return days.remarks(wanted.entrySet().stream()
                .map(entry -> spot(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** As {@link #remarks}, by the one that breaks it, in the order they are asked. */
    List<List<Remark>> remarksOfEach(List<Asked> all) {
        List<Spot> spots = all.stream()
                .map(asked -> spot(asked.moving().orElseGet(() -> new SessionId(Ids.next())), asked.data()))
                .toList();
        return days.remarksOfEach(spots);
    }

    /** Where the house works. */
    public List<LocationRow> locations() {
        return around.locations();
    }

    /** Who works in the house, by name. */
    public List<PersonName> team() {
        return around.team();
    }

    /** From now on as if this session were so, instead of itself elsewhere. */
    public void put(SessionId session, SessionData data) {
        days.become(session.value(), spot(session, data));
    }

    /** From now on as if this session were not there. */
    public void remove(SessionId session) {
        days.become(session.value(), null);
    }

    /** Whether the house knows when this person works. */
    public boolean knowsHours(PersonId person) {
        return days.facts().knows(person.value());
    }

    /** What somebody is called who has nothing in these days. */
    public void name(PersonName person) {
        days.name(person);
    }

    private Spot spot(SessionId session, SessionData data) {
        ZoneId zone = locations().stream()
                .filter(row -> row.id().equals(data.location()))
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .zone();
        return new Spot(
                session.value(),
                data.kind(),
                data.title(),
                new When(data.day(), data.at(), data.minutes(), zone),
                data.location().value(),
                data.room().map(RoomId::value).orElse(null),
                ids(data.staff()),
                ids(data.guests()),
                data.equipment().orElse(null),
                days.block(session.value()));
    }

    private static Set<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }
}
