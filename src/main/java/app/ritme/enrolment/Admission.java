package app.ritme.enrolment;

import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.Standings;
import app.ritme.organisation.UsageKind;
import app.ritme.people.Self;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What must be so before a party gets a place by hand: the edition is open, nobody waits longer, the subscription allows it. */
@Component
class Admission {

    private final EnrolmentRepository enrolments;
    private final EditionNightRepository nights;
    private final AllowanceService allowances;
    private final Standings standings;
    private final Self self;
    private final Clock clock;

    Admission(
            EnrolmentRepository enrolments,
            EditionNightRepository nights,
            AllowanceService allowances,
            Standings standings,
            Self self,
            Clock clock) {
        this.enrolments = enrolments;
        this.nights = nights;
        this.allowances = allowances;
        this.standings = standings;
        this.self = self;
        this.clock = clock;
    }

    /** @throws Refusal when nobody new comes in, to this edition or to the house */
    void refuseClosed(Edition edition) {
        standings.refuseNew();
        if (edition.isClosed()) {
            throw new Refusal("error.edition.closed", edition.name());
        }
    }

    /**
     * Keeps a party from passing those who wait longer for the same days, unless a manager says why.
     *
     * @param reason empty when nobody gave one
     */
    void refusePassing(Edition edition, Enrolment party, String reason) {
        Instant before = Objects.requireNonNullElseGet(party.waitingSince(), clock::instant);
        int waiting = enrolments.countWaiting(edition.id().value(), party.arrival(), party.departure(), before);
        if (waiting > 0 && self.member().role() != Role.MANAGER) {
            throw new Refusal("error.enrolment.waiting.manager", waiting);
        }
        if (waiting > 0 && reason.isBlank()) {
            throw new Refusal("error.enrolment.waiting.reason", waiting);
        }
    }

    /** @throws Refusal when on one night of this stay more guests would be in the house than the subscription allows */
    void refuseTooMany(Edition edition, Enrolment party) {
        Nights stay = edition.nights(party.arrival(), party.departure());
        long most = nights.mostGuests(stay.from(), stay.until());
        long inHouse = enrolments.countGuestsInHouse();
        allowances.refuseOver(UsageKind.GUESTS_IN_HOUSE, most + party.persons() - inHouse);
    }
}
