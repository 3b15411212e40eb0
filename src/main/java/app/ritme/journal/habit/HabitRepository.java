package app.ritme.journal.habit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HabitRepository extends JpaRepository<Habit, UUID> {

    /** A habit, who proposed it, empty when nobody did, and the keys that open its name. */
    record Found(Habit habit, String proposer, byte[] personKey, byte[] organisationKey) {}

    String FOUND = "select new app.ritme.journal.habit.HabitRepository$Found(h,"
            + " coalesce(trim(concat(p.givenName, ' ', p.familyName)), ''), k.wrapped, o.wrapped)"
            + " from Habit h join PersonKey k on k.personId = h.personId cross join OrganisationKey o"
            + " left join Person p on p.id = h.proposedBy where h.personId = :guest";

    /** All of a guest, the oldest first. */
    @Query(FOUND + " order by h.id")
    List<Found> of(UUID guest);

    @Query(FOUND + " and h.id = :id")
    Optional<Found> of(UUID guest, UUID id);
}
