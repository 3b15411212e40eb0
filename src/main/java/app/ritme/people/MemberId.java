package app.ritme.people;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a member. */
public record MemberId(UUID value) implements Serializable {}
