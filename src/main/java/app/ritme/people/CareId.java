package app.ritme.people;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a care relation. */
public record CareId(UUID value) implements Serializable {}
