package app.ritme.schedule.planner;

import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.organisation.OpenHours;
import app.ritme.people.PersonId;
import app.ritme.schedule.Stock;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of the house besides its sessions.
 *
 * @param stocks how many there are of each kind of equipment, where there are any
 * @param coaches who talks with whom while they are here, by guest
 * @param needs what is kept to for a guest, never why
 */
record Facts(
        Map<UUID, RoomFact> rooms,
        Map<Stock, Integer> stocks,
        Availability availability,
        Map<UUID, UUID> coaches,
        Map<UUID, GuestNeeds> needs) {

    /**
     * @param turnaround minutes it is still held afterwards
     * @param setUp minutes it needs before, after another use
     * @param hours absent where it is always open
     */
    record RoomFact(
            int capacity,
            int turnaround,
            int setUp,
            @Nullable OpenHours hours) {}

    private static final RoomFact UNKNOWN = new RoomFact(Integer.MAX_VALUE, 0, 0, null);

    RoomFact room(UUID room) {
        return rooms.getOrDefault(room, UNKNOWN);
    }

    int stock(UUID equipment, UUID location) {
        return stocks.getOrDefault(new Stock(equipment, location), 0);
    }

    /** Who has no week filled in is asked, not ruled out. */
    boolean works(UUID person, When when) {
        var id = new PersonId(person);
        return !availability.knows(id) || availability.works(id, when.day(), when.from(), when.until());
    }

    /** Whether the house knows when this person works. */
    boolean knows(UUID person) {
        return availability.knows(new PersonId(person));
    }

    @Nullable
    UUID coach(UUID guest) {
        return coaches.get(guest);
    }

    GuestNeeds needs(UUID guest) {
        return needs.getOrDefault(guest, GuestNeeds.NONE);
    }
}
