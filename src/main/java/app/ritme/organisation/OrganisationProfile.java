package app.ritme.organisation;

import app.ritme.shared.Language;
import java.time.ZoneId;
import java.util.Currency;

/**
 * An organisation as its members see it.
 *
 * @param otherLanguages whether its people may read it in another language than the house's
 */
public record OrganisationProfile(
        String name,
        String slug,
        ZoneId zone,
        Language language,
        boolean otherLanguages,
        Currency currency,
        Accent accent,
        boolean hasLogo,
        long version) {}
