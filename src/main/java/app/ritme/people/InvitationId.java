package app.ritme.people;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an invitation. */
public record InvitationId(UUID value) implements Serializable {}
