package app.ritme.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllowanceRepository extends Repository<Allowance, UUID> {

    @Query("select a from Allowance a")
    Optional<Allowance> ofThisOrganisation();

    Allowance save(Allowance allowance);

    /** Whoever adds something counted waits here for the one before, so that two cannot take the last place. */
    @Query(nativeQuery = true, value = "select 1 from app.allowance for update")
    Optional<Integer> lock();
}
