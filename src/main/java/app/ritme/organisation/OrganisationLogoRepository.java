package app.ritme.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganisationLogoRepository extends JpaRepository<OrganisationLogo, UUID> {

    /** The one row of the bound organisation, if it has a logo. */
    @Query("select l from OrganisationLogo l")
    Optional<OrganisationLogo> ofThisOrganisation();
}
