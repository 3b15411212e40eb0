package app.ritme.billing.command;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a change that was previewed. */
public record ChangeId(UUID value) implements Serializable {}
