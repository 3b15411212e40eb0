package app.ritme.journal;

import app.ritme.journal.CheckInRepository.WithKeys;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads what one guest said, opened, in one statement. */
@Component
class CheckIns {

    private final CheckInRepository checkIns;
    private final Seals seals;

    CheckIns(CheckInRepository checkIns, Seals seals) {
        this.checkIns = checkIns;
        this.seals = seals;
    }

    /** From the first to the last of these days, the first first; a day without a check-in is not in it. */
    List<CheckInAnswers> between(PersonId guest, LocalDate from, LocalDate until) {
        return checkIns.withKeys(guest.value(), from, until).stream()
                .map(this::opened)
                .toList();
    }

    private CheckInAnswers opened(WithKeys found) {
        CheckIn checkIn = found.checkIn();
        return checkIn.hasTags()
                ? checkIn.said(seals.of(
                        checkIn.person(),
                        Objects.requireNonNull(found.personKey()),
                        Objects.requireNonNull(found.organisationKey())))
                : checkIn.said();
    }
}
