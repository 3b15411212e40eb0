package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import java.util.Optional;

/** What somebody fills in about a person; a guest may have no e-mail address. */
public record PersonData(
        String givenName, String familyName, Optional<EmailAddress> email, String phone, Language language) {}
