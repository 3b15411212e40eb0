package app.ritme.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a location. */
public record LocationId(UUID value) implements Serializable {}
