package app.ritme.outcome.compass;

import app.ritme.enrolment.MyStay;
import app.ritme.people.PersonId;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who is asked again after a stay: whoever finished a compass in it. */
@Component
class Aftercares {

    /** By the clock of the place of the stay. */
    private static final LocalTime HOUR = LocalTime.of(9, 0);

    private final AftercareRepository aftercares;
    private final Tasks tasks;
    private final Clock clock;

    Aftercares(AftercareRepository aftercares, Tasks tasks, Clock clock) {
        this.aftercares = aftercares;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Empty before the first compass was finished. */
    Optional<Aftercare> latest(PersonId guest) {
        return aftercares.of(guest.value(), Limit.of(1)).stream().findFirst();
    }

    /** Notes that this moment is answered; from the first on the guest is asked again. */
    void finished(PersonId guest, MyStay stay, CompassMoment moment) {
        aftercares
                .findByPersonIdAndEnrolmentId(guest.value(), stay.enrolment().value())
                .orElseGet(() -> begin(guest, stay))
                .answer(moment);
    }

    /** Asks for the mail of the next moment at home; after the last there is none. */
    Optional<Instant> askForNext(AftercareId id, MyStay stay) {
        Optional<Instant> next = next(stay);
        next.ifPresent(moment -> tasks.scheduleAt(moment, AftercareMails.TASK, id.value()));
        return next;
    }

    /** The hour at which the next moment at home is asked. */
    Optional<Instant> next(MyStay stay) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), stay.zone());
        return CompassMoment.nextAtHome(today, stay.departure())
                .map(day -> day.atTime(HOUR).atZone(stay.zone()).toInstant());
    }

    private Aftercare begin(PersonId guest, MyStay stay) {
        Aftercare begun = aftercares.save(new Aftercare(guest, stay.enrolment()));
        askForNext(begun.id(), stay);
        return begun;
    }
}
