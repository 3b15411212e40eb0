package app.ritme.enrolment.intake;

import app.ritme.shared.Language;

/**
 * What a guest tells before a stay, each in their own words or not at all.
 *
 * @param language in which they like to speak
 */
public record IntakeData(
        String goals,
        String contraIndications,
        String medication,
        String emergencyContact,
        String diet,
        Language language) {

    /** Nothing filled in yet. */
    public static IntakeData empty(Language language) {
        return new IntakeData("", "", "", "", "", language);
    }
}
