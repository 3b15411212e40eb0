package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Role;

/**
 * What the page behind an invitation shows.
 *
 * @param known whether the address has an account already, whose owner then signs in as always
 */
public record InvitationOffer(String fullName, EmailAddress email, Role role, Language language, boolean known) {}
