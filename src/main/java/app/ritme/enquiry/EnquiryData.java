package app.ritme.enquiry;

import app.ritme.enrolment.EditionId;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;

/**
 * What somebody fills in to ask for a talk; no field is for anything about health.
 *
 * @param phone may be empty
 * @param language in which they read the page
 */
public record EnquiryData(
        String givenName, String familyName, EmailAddress email, String phone, Language language, EditionId edition) {}
