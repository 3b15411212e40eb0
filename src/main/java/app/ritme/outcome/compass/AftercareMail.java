package app.ritme.outcome.compass;

import app.ritme.people.Addressee;
import app.ritme.shared.Secret;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a mail needs that asks a guest again; the secret exists only here and in the mail.
 *
 * @param until when the link opens no more
 * @param zone whose clock that is said by
 */
public record AftercareMail(Addressee to, Secret secret, Instant until, ZoneId zone) {}
