package app.ritme.export;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an export of a house. */
public record ExportId(UUID value) implements Serializable {}
