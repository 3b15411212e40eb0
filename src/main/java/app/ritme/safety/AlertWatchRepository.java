package app.ritme.safety;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AlertWatchRepository extends JpaRepository<AlertWatch, UUID> {

    /** One after the other: whoever comes second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from AlertWatch w where w.id = :id")
    Optional<AlertWatch> lock(UUID id);
}
