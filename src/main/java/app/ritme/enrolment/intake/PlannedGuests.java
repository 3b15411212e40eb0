package app.ritme.enrolment.intake;

import app.ritme.enrolment.Stay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is here in some days, and what planning keeps to for them and for others who were asked about.
 *
 * @param stays by name
 * @param needs by guest; of who filled in no intake there are none
 * @param comingForTheDay guests of programs without nights
 */
public record PlannedGuests(List<Stay> stays, Map<UUID, GuestNeeds> needs, Set<UUID> comingForTheDay) {

    /** Who talks with whom while they are here, by guest; those without a coach are left out. */
    public Map<UUID, UUID> coaches() {
        return Stay.coaches(stays);
    }

    public GuestNeeds needs(UUID guest) {
        return needs.getOrDefault(guest, GuestNeeds.NONE);
    }
}
