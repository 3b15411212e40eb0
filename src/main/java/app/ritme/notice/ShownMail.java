package app.ritme.notice;

import java.time.Instant;

/** A mail of the demo that stayed in the house, to be read on the outbox page. */
public record ShownMail(Instant at, Mail mail) {}
