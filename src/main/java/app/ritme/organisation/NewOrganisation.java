package app.ritme.organisation;

import app.ritme.shared.Slug;
import java.time.ZoneId;

/** An organisation somebody asks for. */
public record NewOrganisation(Slug slug, String name, ZoneId zone) {}
