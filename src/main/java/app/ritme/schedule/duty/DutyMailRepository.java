package app.ritme.schedule.duty;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DutyMailRepository extends JpaRepository<DutyMail, UUID> {

    /** The one row of the bound organisation. */
    @Query("select d from DutyMail d")
    Optional<DutyMail> ofThisOrganisation();

    /** As {@link #ofThisOrganisation}, held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DutyMail d")
    Optional<DutyMail> lockOfThisOrganisation();

    /** The language of the bound organisation. */
    @Query("select s.language from OrganisationSettings s")
    String language();
}
