package app.ritme.schedule;

import app.ritme.people.PersonId;
import java.time.Instant;

/** That a session holds somebody from a moment until another. */
public record Held(PersonId person, SessionId session, Instant from, Instant until) {}
