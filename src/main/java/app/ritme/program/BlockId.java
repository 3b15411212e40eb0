package app.ritme.program;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a block of a day template. */
public record BlockId(UUID value) implements Serializable {}
