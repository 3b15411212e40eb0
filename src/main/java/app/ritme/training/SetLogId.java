package app.ritme.training;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a set a guest did. */
public record SetLogId(UUID value) implements Serializable {}
