package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Talks to get to know each other that somebody plans from outside, for services that decide whom to believe. */
@Component
public class Introductions {

    private static final Set<EnrolmentState> ON_THE_WAY = EnumSet.of(
            EnrolmentState.ENQUIRED,
            EnrolmentState.INTAKE,
            EnrolmentState.OFFERED,
            EnrolmentState.WAITLISTED,
            EnrolmentState.CONFIRMED);

    private final EnrolmentRepository enrolments;
    private final EditionRepository editions;
    private final OpenEditions open;
    private final Admission admission;
    private final LocalDays days;
    private final Clock clock;

    Introductions(
            EnrolmentRepository enrolments,
            EditionRepository editions,
            OpenEditions open,
            Admission admission,
            LocalDays days,
            Clock clock) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.open = open;
        this.admission = admission;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Plans a talk with somebody who thinks of coming to this edition: on the way they are on already, else they enquire
     * with it.
     *
     * @param at wall time of the location
     * @throws Refusal when nobody new comes in any more
     */
    public EnrolmentId plan(EditionId id, PersonId guest, LocalDateTime at) {
        Edition edition = editions.findById(id.value()).orElseThrow(NotFoundException::new);
        Enrolment enrolment = onTheWay(id, guest).orElseGet(() -> enquire(edition, guest));
        if (enrolment.state() == EnrolmentState.ENQUIRED) {
            enrolment.planIntroduction(at);
        }
        return enrolment.id();
    }

    /** The talk does not take place; who enquired still does. */
    public void drop(EnrolmentId id) {
        enrolments.findById(id.value()).ifPresent(Enrolment::dropIntroduction);
    }

    private Optional<Enrolment> onTheWay(EditionId edition, PersonId guest) {
        return enrolments.ofGuest(edition.value(), guest.value(), ON_THE_WAY, Limit.of(1)).stream()
                .findFirst();
    }

    private Enrolment enquire(Edition edition, PersonId guest) {
        admission.refuseClosed(edition);
        OpenEdition found = open.from(days.today(edition)).stream()
                .filter(one -> one.row().id().equals(edition.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal("error.edition.closed", edition.name()));
        By nobody = new By(clock.instant(), null);
        return enrolments.save(new Enrolment(edition, List.of(guest), found.arrival(), false, nobody));
    }
}
