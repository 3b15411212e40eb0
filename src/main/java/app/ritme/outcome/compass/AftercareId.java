package app.ritme.outcome.compass;

import java.io.Serializable;
import java.util.UUID;

/** That one guest is asked again after one stay. */
public record AftercareId(UUID value) implements Serializable {}
