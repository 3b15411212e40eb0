package app.ritme.enrolment;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** What the mail about an offer says: that there is a place, when, and until when it is kept. */
public record OfferMail(
        EmailAddress to,
        String givenName,
        Language language,
        String edition,
        LocalDate arrival,
        LocalDate departure,
        Instant until,
        ZoneId zone) {

    /** As a query finds it. */
    OfferMail(Enrolment enrolment, String email, String givenName, String language, String edition, String zone) {
        this(
                new EmailAddress(email),
                givenName,
                Language.ofCode(language),
                edition,
                enrolment.arrival(),
                enrolment.departure(),
                Objects.requireNonNull(enrolment.offerUntil()),
                ZoneId.of(zone));
    }
}
