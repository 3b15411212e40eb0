package app.ritme.enrolment.intake;

import app.ritme.organisation.Demand;
import app.ritme.shared.Language;
import java.util.Set;

/**
 * What a guest tells before a stay, each in their own words or not at all.
 *
 * @param language in which they like to speak
 * @param unsuited what planning spares them
 * @param hours when they like to be planned
 */
public record IntakeData(
        String goals,
        String contraIndications,
        String medication,
        String emergencyContact,
        String diet,
        Language language,
        Set<Demand> unsuited,
        WishedHours hours) {

    public IntakeData {
        unsuited = Set.copyOf(unsuited);
    }

    /** With nothing that planning has to keep to. */
    public IntakeData(
            String goals,
            String contraIndications,
            String medication,
            String emergencyContact,
            String diet,
            Language language) {
        this(goals, contraIndications, medication, emergencyContact, diet, language, Set.of(), WishedHours.ANY);
    }

    /** The same, for planning to keep to this. */
    public IntakeData planned(Set<Demand> without, WishedHours within) {
        return new IntakeData(goals, contraIndications, medication, emergencyContact, diet, language, without, within);
    }

    /** Nothing filled in yet. */
    public static IntakeData empty(Language language) {
        return new IntakeData("", "", "", "", "", language);
    }
}
