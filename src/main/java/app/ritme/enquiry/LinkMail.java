package app.ritme.enquiry;

import app.ritme.people.Addressee;
import app.ritme.shared.Secret;
import java.time.Instant;

/** What the mail with the link needs; the secret exists only here and in the mail. */
public record LinkMail(Addressee to, Secret secret, Instant until) {}
