package app.ritme.enquiry;

import app.ritme.enrolment.OpenEdition;
import app.ritme.program.PublishedProgram;
import app.ritme.shared.Language;
import java.util.List;

/**
 * What a house shows to everybody.
 *
 * @param takesEnquiries whether somebody new may ask for a talk now
 * @param offers each program that is offered, as it is offered
 */
public record PublicPage(HouseFace face, boolean takesEnquiries, List<Offer> offers) {

    /**
     * How the house looks and speaks.
     *
     * @param accent its colour
     */
    public record HouseFace(String accent, boolean logo, Language language, boolean otherLanguages) {}

    /** A program with the editions of it that somebody may still come to, the first to begin first. */
    public record Offer(PublishedProgram program, List<OfferedEdition> editions) {}

    /** @param sold the version of the program this edition sells; its price may be an earlier one */
    public record OfferedEdition(OpenEdition edition, PublishedProgram sold) {}
}
