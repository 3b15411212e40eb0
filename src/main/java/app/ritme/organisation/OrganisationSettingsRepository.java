package app.ritme.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganisationSettingsRepository extends JpaRepository<OrganisationSettings, UUID> {

    /** The one row of the bound organisation. */
    @Query("select s from OrganisationSettings s")
    Optional<OrganisationSettings> ofThisOrganisation();

    @Query("select new app.ritme.organisation.OwnSettings(s, exists (select l.id from OrganisationLogo l))"
            + " from OrganisationSettings s")
    Optional<OwnSettings> withLogo();

    @Query(
            "select new app.ritme.organisation.OrganisationLook(s.currency, s.accent,"
                    + " exists (select l.id from OrganisationLogo l), s.language, s.otherLanguages) from OrganisationSettings s")
    Optional<OrganisationLook> look();
}
