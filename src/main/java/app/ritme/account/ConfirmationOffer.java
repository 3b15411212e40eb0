package app.ritme.account;

import app.ritme.shared.EmailAddress;

/** What the page behind a confirmation mail shows. */
public record ConfirmationOffer(String houseName, String slug, EmailAddress email, boolean hasPassword) {}
