package app.ritme.safety;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an alert. */
public record AlertId(UUID value) implements Serializable {}
