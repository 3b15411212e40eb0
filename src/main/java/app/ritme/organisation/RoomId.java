package app.ritme.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a room. */
public record RoomId(UUID value) implements Serializable {}
