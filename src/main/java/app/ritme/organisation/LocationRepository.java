package app.ritme.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LocationRepository extends JpaRepository<Location, UUID> {

    List<Location> findAllByOrderByName();

    long countByClosedFromIsNull();

    boolean existsByNameAndIdNot(String name, UUID id);

    /** The open ones, locked, so that the last two cannot be closed at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Location l where l.closedFrom is null order by l.id")
    List<Location> lockOpen();
}
