package app.ritme.journal.habit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HabitRepository extends JpaRepository<Habit, UUID> {

    /** A habit and who proposed it, empty when nobody did. */
    record Found(Habit habit, String proposer) {}

    String FOUND = "select new app.ritme.journal.habit.HabitRepository$Found(h,"
            + " coalesce(trim(concat(p.givenName, ' ', p.familyName)), ''))"
            + " from Habit h left join Person p on p.id = h.proposedBy where h.personId = :guest";

    /** All of a guest, the oldest first. */
    @Query(FOUND + " order by h.id")
    List<Found> of(UUID guest);

    @Query(FOUND + " and h.id = :id")
    Optional<Found> of(UUID guest, UUID id);
}
