package app.ritme.schedule.hours;

import java.time.LocalTime;
import java.util.UUID;

/** Somebody who works at this hour, and until when by the clock where the work is. */
public record AtWork(UUID person, String givenName, String familyName, LocalTime until) {}
