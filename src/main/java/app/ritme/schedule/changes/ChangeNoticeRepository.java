package app.ritme.schedule.changes;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChangeNoticeRepository extends JpaRepository<ChangeNotice, UUID> {

    /** In one order, so that two who change things at once wait for each other in line. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from ChangeNotice n where n.personId in :people order by n.personId")
    List<ChangeNotice> lockOf(Collection<UUID> people);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from ChangeNotice n where n.id = :id")
    Optional<ChangeNotice> lock(UUID id);

    @Query("select n.id from ChangeNotice n where n.dueAt <= :now order by n.dueAt, n.id")
    List<UUID> due(Instant now);

    Optional<ChangeNotice> findByPersonId(UUID person);
}
