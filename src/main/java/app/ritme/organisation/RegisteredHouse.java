package app.ritme.organisation;

import app.ritme.shared.Slug;
import java.time.Instant;

/**
 * A house as who runs the server sees it.
 *
 * @param since when somebody signed it up
 */
public record RegisteredHouse(OrganisationId id, Slug slug, String name, OrganisationState state, Instant since) {}
