package app.ritme.outcome.measure;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one value that was measured. */
public record MeasurementId(UUID value) implements Serializable {}
