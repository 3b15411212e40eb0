package app.ritme.program;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a day template of one version. */
public record DayTemplateId(UUID value) implements Serializable {}
