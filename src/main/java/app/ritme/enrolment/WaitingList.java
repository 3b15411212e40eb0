package app.ritme.enrolment;

import app.ritme.organisation.Standings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives what comes free to those who wait, in the order in which they came and in the same transaction. Nobody waits while
 * a place that fits is free.
 */
@Component
class WaitingList {

    /** For so long a place is kept that came by itself. */
    static final Duration HOLDS = Duration.ofHours(48);

    private final EnrolmentRepository enrolments;
    private final Places places;
    private final LocalDays days;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingList(
            EnrolmentRepository enrolments,
            Places places,
            LocalDays days,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrolments = enrolments;
        this.places = places;
        this.days = days;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Locks what is about to come free together with all that those who wait hope for, so that both are locked in the order
     * of their dates.
     *
     * @return what is locked; {@link #offer} goes no further
     */
    Nights lock(Edition edition, Nights free) {
        Nights reach = waiting(edition).stream()
                .map(party -> edition.nights(party.arrival(), party.departure()))
                .reduce(free, Nights::and);
        places.lock(edition, reach);
        return reach;
    }

    /** Offers the places that are free on these nights, which are locked; none while nothing new begins. */
    void offer(Edition edition, Nights locked) {
        if (edition.isClosed() || !standings.now().mayBegin()) {
            return;
        }
        var nobody = new By(clock.instant(), null);
        for (Enrolment party : waiting(edition)) {
            if (locked.contain(edition.nights(party.arrival(), party.departure())) && places.fits(edition, party)) {
                offer(edition, party, nobody.at().plus(HOLDS), nobody, "");
            }
        }
    }

    /** Keeps a place for a party until then, and has it told. */
    void offer(Edition edition, Enrolment party, Instant until, By by, String note) {
        party.offer(until, by, note);
        places.take(edition, party);
        events.publishEvent(new PlaceOffered(party.id(), until));
    }

    private List<Enrolment> waiting(Edition edition) {
        return enrolments.waiting(edition.id().value(), days.today(edition));
    }
}
