package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import java.time.Instant;

/** What the mail with an invitation needs; the secret exists only here and in the mail. */
public record InvitationMail(
        EmailAddress to,
        String givenName,
        String inviter,
        Role role,
        Language language,
        Secret token,
        Instant expiresAt) {}
