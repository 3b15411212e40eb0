package app.ritme.organisation;

import app.ritme.shared.Language;

/**
 * What every page of a house needs of it: currency (ISO 4217), colour, picture, language.
 *
 * @param languageCode of the house itself
 * @param otherLanguages whether its people may read it in another one
 */
public record OrganisationLook(
        String currency, String accent, boolean hasLogo, String languageCode, boolean otherLanguages) {

    public Language language() {
        return Language.ofCode(languageCode);
    }
}
