package app.ritme.outcome.compass;

import app.ritme.enrolment.MyStay;
import app.ritme.people.PersonId;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
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
        return aftercares.of(guest.value()).stream().findFirst();
    }

    /** No more is mailed, about whichever stay; a later stay begins so too. */
    void stop(PersonId guest) {
        aftercares.of(guest.value()).forEach(aftercare -> aftercare.stop(clock.instant()));
    }

    /** Takes that back. */
    void resume(PersonId guest) {
        aftercares.of(guest.value()).forEach(Aftercare::resume);
    }

    /** Notes that this moment is answered; from the first on the guest is asked again. */
    void finished(PersonId guest, MyStay stay, CompassMoment moment) {
        aftercares
                .findByPersonIdAndEnrolmentId(guest.value(), stay.enrolment().value())
                .orElseGet(() -> begin(guest, stay))
                .answer(moment);
    }

    /**
     * Looks again when the next moment at home begins, or the next morning while the stay lasts, which may end sooner than
     * planned; after the last moment there is nothing to look for.
     */
    Optional<Instant> askForNext(AftercareId id, MyStay stay) {
        LocalDate today = today(stay);
        Optional<Instant> next =
                today.isAfter(stay.departure()) ? next(stay) : Optional.of(hour(today.plusDays(1), stay));
        next.ifPresent(moment -> tasks.scheduleAt(moment, AftercareMails.TASK, id.value()));
        return next;
    }

    /** The hour at which the next moment at home is asked. */
    Optional<Instant> next(MyStay stay) {
        return CompassMoment.nextAtHome(today(stay), stay.departure()).map(day -> hour(day, stay));
    }

    private Aftercare begin(PersonId guest, MyStay stay) {
        var begun = new Aftercare(guest, stay.enrolment());
        latest(guest).filter(Aftercare::isStopped).ifPresent(before -> begun.stop(clock.instant()));
        aftercares.save(begun);
        askForNext(begun.id(), stay);
        return begun;
    }

    private LocalDate today(MyStay stay) {
        return LocalDate.ofInstant(clock.instant(), stay.zone());
    }

    private static Instant hour(LocalDate day, MyStay stay) {
        return day.atTime(HOUR).atZone(stay.zone()).toInstant();
    }
}
