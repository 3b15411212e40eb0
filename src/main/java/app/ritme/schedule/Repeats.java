package app.ritme.schedule;

import app.ritme.schedule.series.Rhythm;
import java.time.LocalDate;

/**
 * How a session repeats.
 *
 * @param last day it does
 */
public record Repeats(SeriesId series, Rhythm rhythm, LocalDate last) {}
