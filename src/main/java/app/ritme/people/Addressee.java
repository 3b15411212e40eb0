package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;

/** Somebody as a mail needs them. */
public record Addressee(String givenName, EmailAddress email, Language language) {}
