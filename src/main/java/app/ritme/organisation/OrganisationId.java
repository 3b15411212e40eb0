package app.ritme.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an organisation. */
public record OrganisationId(UUID value) implements Serializable {}
