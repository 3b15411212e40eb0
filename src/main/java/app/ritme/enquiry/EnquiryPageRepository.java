package app.ritme.enquiry;

import app.ritme.enquiry.PublicPage.HouseFace;
import app.ritme.shared.Language;
import app.ritme.shared.Standing;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Queries join what is known to the left: how the house looks, and how it stands. */
interface EnquiryPageRepository extends JpaRepository<EnquiryPage, UUID> {

    /**
     * The page as its visitor finds it.
     *
     * @param guestsAllowed absent without a limit
     */
    record ShownRow(
            boolean open,
            String accent,
            String language,
            boolean otherLanguages,
            boolean logo,
            @Nullable Standing standing,
            @Nullable Integer guestsAllowed,
            long guests) {

        /** Whether the subscription lets somebody new begin. */
        boolean mayBegin() {
            boolean full = guestsAllowed != null && guests >= guestsAllowed;
            return Objects.requireNonNullElse(standing, Standing.GOOD).mayBegin() && !full;
        }

        HouseFace face() {
            return new HouseFace(accent, logo, Language.ofCode(language), otherLanguages);
        }
    }

    /** The one row of the bound organisation. */
    @Query("select p from EnquiryPage p")
    Optional<EnquiryPage> ofThisOrganisation();

    @Query("select new app.ritme.enquiry.EnquiryPageRepository$ShownRow(p.open, s.accent, s.language, s.otherLanguages,"
            + " exists (select l.id from OrganisationLogo l), a.standing, a.guestsInHouse,"
            + " (select count(g) from EnrolmentGuest g"
            + " where g.enrolment.state = app.ritme.enrolment.EnrolmentState.ACTIVE))"
            + " from EnquiryPage p join OrganisationSettings s on 1 = 1 left join Allowance a on 1 = 1")
    Optional<ShownRow> shown();

    @Query("select l.png from OrganisationLogo l")
    Optional<byte[]> logo();
}
