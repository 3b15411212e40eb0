package app.ritme.organisation;

import app.ritme.shared.Slug;
import java.time.ZoneId;

/** What is known of an organisation before anybody is in it. */
public record OrganisationEntry(OrganisationId id, Slug slug, String name, ZoneId zone, OrganisationState state) {}
