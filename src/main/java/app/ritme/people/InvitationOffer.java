package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;

/** What the page behind an invitation shows. */
public record InvitationOffer(String fullName, EmailAddress email, Role role, Language language, boolean hasPassword) {}
