package app.ritme.program;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one version of a program, or its draft. */
public record ProgramVersionId(UUID value) implements Serializable {}
