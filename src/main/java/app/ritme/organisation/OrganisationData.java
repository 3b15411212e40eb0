package app.ritme.organisation;

import app.ritme.shared.Language;
import java.time.ZoneId;
import java.util.Currency;

/** What a manager changes about the organisation, in one go. */
public record OrganisationData(
        String name, ZoneId zone, Language language, boolean otherLanguages, Currency currency, Accent accent) {}
