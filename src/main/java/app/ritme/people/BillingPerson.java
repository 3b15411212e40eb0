package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;

/** Somebody who handles the subscription, as mails need it. */
public record BillingPerson(String givenName, EmailAddress email, Language language) {}
