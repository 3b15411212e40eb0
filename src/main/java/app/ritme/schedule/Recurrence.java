package app.ritme.schedule;

import app.ritme.schedule.series.Rhythm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Which of the sessions that repeat one is.
 *
 * @param day on which it is by the rhythm, wherever it was moved since
 * @param at when they are, by the clock of the zone
 */
public record Recurrence(UUID series, LocalDate day, Rhythm rhythm, LocalTime at, ZoneId zone) {}
