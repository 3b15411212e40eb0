package app.ritme.safety.duty;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a shift of the roster. */
public record DutyShiftId(UUID value) implements Serializable {}
