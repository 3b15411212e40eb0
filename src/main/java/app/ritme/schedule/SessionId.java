package app.ritme.schedule;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a session. */
public record SessionId(UUID value) implements Serializable {}
