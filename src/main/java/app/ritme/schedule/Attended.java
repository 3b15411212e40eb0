package app.ritme.schedule;

import app.ritme.people.PersonId;
import java.util.Set;

/** A session, and the guests who came to it as far as somebody said. */
public record Attended(SessionInfo session, Set<PersonId> came) {}
