package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Keeps what I say about a day, whether it is said there and then or heard of later. */
@Component
class Sayings {

    private final CheckInRepository checkIns;
    private final Seals seals;
    private final AfterCheckIn after;
    private final Self self;

    Sayings(CheckInRepository checkIns, Seals seals, AfterCheckIn after, Self self) {
        this.checkIns = checkIns;
        this.seals = seals;
        this.after = after;
        this.self = self;
    }

    /** Mine from two days before that day on: what is needed to keep one. */
    LastDays around(LocalDate day, LocalDate today) {
        return between(day.minusDays(CheckedIn.DAYS - 1L), today);
    }

    LastDays between(LocalDate from, LocalDate today) {
        return new LastDays(today, checkIns.between(me().value(), from, today));
    }

    /** @param last as {@link #around} found them */
    SavedCheckIn say(LocalDate day, LastDays last, Told told, Instant now) {
        CheckIn checkIn = thatOf(day, last, now);
        checkIn.answer(told.tapped(), last.before(day), now);
        checkIn.sleep(told.slept().orElse(null));
        told.beside().ifPresent(beside -> checkIn.beside(beside, () -> seals.of(me())));
        CheckInAnswers said = checkIns.save(checkIn).said();
        return new SavedCheckIn(said, calls(said, last));
    }

    /** Likewise, for who would rather not say. */
    CheckInAnswers leave(LocalDate day, LastDays last, Instant now) {
        CheckIn checkIn = thatOf(day, last, now);
        checkIn.leaveForToday(now);
        return checkIns.save(checkIn).said();
    }

    /**
     * A day that is told later can be the one that was missing in several rows, whichever day ends them; each of them
     * calls for a reason of its own, so none is left out once one did.
     */
    private boolean calls(CheckInAnswers said, LastDays last) {
        LocalDate reaches = said.day().plusDays(CheckedIn.DAYS - 1L);
        LocalDate end = reaches.isBefore(last.today()) ? reaches : last.today();
        boolean calls = false;
        for (LocalDate day = said.day(); !day.isAfter(end); day = day.plusDays(1)) {
            calls |= after.calls(new CheckedIn(me(), day, last.with(said)));
        }
        return calls;
    }

    private CheckIn thatOf(LocalDate day, LastDays last, Instant now) {
        return last.on(day).orElseGet(() -> new CheckIn(me(), day, now));
    }

    private PersonId me() {
        return self.person();
    }
}
