package app.ritme.journal;

import app.ritme.shared.Guests;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How I was on a day, of which Ritme hears now. */
@Service
@Guests
@Transactional
public class MyLateCheckInService {

    private final Sayings sayings;
    private final OwnDays days;
    private final Clock clock;

    MyLateCheckInService(Sayings sayings, OwnDays days, Clock clock) {
        this.sayings = sayings;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Keeps it, unless that day was said otherwise since: then I am asked which counts.
     *
     * @return whether it asks for somebody, who is called
     * @throws CheckInChanged when another check-in of that day stands there than the one I saw
     * @throws Refusal when the day is still to come, or nothing is said
     */
    public boolean keep(LateCheckIn late) {
        Instant now = clock.instant();
        LocalDate today = days.now().date();
        if (late.day().isAfter(today)) {
            throw new Refusal("error.outbox.day");
        }
        LastDays last = sayings.around(late.day(), today);
        Optional<CheckInAnswers> here = last.on(late.day()).map(CheckIn::said);
        here.filter(said -> !late.seen().equals(Optional.of(said.at()))).ifPresent(said -> {
            throw new CheckInChanged(said);
        });
        Instant at = late.at().isAfter(now) ? now : late.at();
        if (late.notToday()) {
            sayings.leave(late.day(), last, at);
            return false;
        }
        return sayings.say(late.day(), last, new Told(late.tapped(), late.slept(), Optional.empty()), at)
                .calls();
    }
}
