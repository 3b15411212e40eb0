package app.ritme.schedule.changes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuietDelayRepository extends JpaRepository<QuietDelay, UUID> {

    /** The one row of the bound organisation. */
    @Query("select d from QuietDelay d")
    Optional<QuietDelay> ofThisOrganisation();
}
