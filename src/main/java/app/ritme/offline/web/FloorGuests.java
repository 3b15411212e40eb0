package app.ritme.offline.web;

import app.ritme.offline.Floor;
import app.ritme.people.FirstNames;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.SessionInfo;
import app.ritme.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a coach can choose. A tablet that lies on a bench says no surnames.
 *
 * @param session the training of now or next
 * @param others how many of it others look after
 */
record FloorGuests(List<Guest> guests, @Nullable Training session, int others) {

    /** @param name the first, with an initial where two share it */
    record Guest(UUID id, String name) {}

    /**
     * @param title may be empty
     * @param guests who can be chosen of those who take part
     */
    record Training(String title, Instant startsAt, Instant endsAt, ZoneId zone, List<UUID> guests) {
        private static Training of(SessionInfo session, List<PersonId> mine, Language reader) {
            return new Training(
                    session.title().in(reader, reader),
                    session.when().startsAt(),
                    session.when().endsAt(),
                    session.when().zone(),
                    session.guests().stream()
                            .filter(mine::contains)
                            .map(PersonId::value)
                            .toList());
        }
    }

    static FloorGuests of(Floor floor, Language reader) {
        var names = new FirstNames(floor.guests().stream());
        List<PersonId> mine = floor.guests().stream().map(PersonName::id).toList();
        return new FloorGuests(
                floor.guests().stream()
                        .map(guest -> new Guest(guest.id().value(), names.of(guest)))
                        .toList(),
                floor.session()
                        .map(session -> Training.of(session, mine, reader))
                        .orElse(null),
                floor.others());
    }
}
