package app.ritme.enrolment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a place that is given up sets in motion: it is free, and whoever waits for it gets it first. */
@Component
class Leaving {

    private final EditionRepository editions;
    private final Places places;
    private final WaitingList waitingList;

    Leaving(EditionRepository editions, Places places, WaitingList waitingList) {
        this.editions = editions;
        this.places = places;
        this.waitingList = waitingList;
    }

    /**
     * Gives back what a party holds from that date on.
     *
     * @param change of the party itself, made once everything it touches is locked
     */
    void giveBack(Enrolment enrolment, LocalDate from, Runnable change) {
        Edition edition =
                editions.findById(enrolment.edition().value()).orElseThrow();
        Nights held = edition.nights(enrolment.arrival(), enrolment.departure());
        Nights locked = waitingList.lock(edition, held.from(from));
        change.run();
        places.giveBack(edition, enrolment, held, from);
        waitingList.offer(edition, locked);
    }
}
