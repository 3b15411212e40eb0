package app.ritme.enrolment;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an edition. */
public record EditionId(UUID value) implements Serializable {}
