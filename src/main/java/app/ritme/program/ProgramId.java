package app.ritme.program;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a program. */
public record ProgramId(UUID value) implements Serializable {}
