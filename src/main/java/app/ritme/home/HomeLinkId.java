package app.ritme.home;

import java.io.Serializable;
import java.util.UUID;

/** Names a link to a plan for home. */
public record HomeLinkId(UUID value) implements Serializable {}
