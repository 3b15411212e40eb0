package app.ritme.account;

import app.ritme.shared.EmailAddress;

/**
 * What the page behind a confirmation mail shows.
 *
 * @param known whether the address has an account already, whose owner then signs in as always
 */
public record ConfirmationOffer(String houseName, String slug, EmailAddress email, boolean known) {}
