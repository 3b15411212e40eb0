package app.ritme.enrolment;

import app.ritme.people.PersonData;
import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody fills in to enrol a party.
 *
 * @param guests whom the house knows already
 * @param newcomers whom it gets to know now; added together with the enrolment or not at all
 * @param coach who looks after them
 */
public record EnrolmentData(
        EditionId edition,
        List<PersonId> guests,
        List<PersonData> newcomers,
        LocalDate arrival,
        boolean ownRoom,
        Optional<PersonId> coach) {}
