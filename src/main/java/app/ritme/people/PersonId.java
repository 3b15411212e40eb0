package app.ritme.people;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a person. */
public record PersonId(UUID value) implements Serializable {}
