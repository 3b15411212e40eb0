package app.ritme.schedule;

import java.io.Serializable;
import java.util.UUID;

/** Identifies sessions that repeat. */
public record SeriesId(UUID value) implements Serializable {}
