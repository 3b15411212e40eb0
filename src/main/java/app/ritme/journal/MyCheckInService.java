package app.ritme.journal;

import app.ritme.shared.Guests;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How I am: once a day, of my own day, and no more than I want to say. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyCheckInService {

    private final Sayings sayings;
    private final OwnDays days;
    private final Clock clock;

    MyCheckInService(Sayings sayings, OwnDays days, Clock clock) {
        this.sayings = sayings;
        this.days = days;
        this.clock = clock;
    }

    /** What I said today, if I did. */
    public Optional<CheckInAnswers> today() {
        return start().today();
    }

    /** What I said on that day, if I did. */
    public Optional<CheckInAnswers> on(LocalDate day) {
        return Sayings.on(day, sayings.between(day, day)).map(CheckIn::said);
    }

    /** What I said today and what stands ready from yesterday. */
    public CheckInStart start() {
        LocalDate today = days.now().date();
        List<CheckIn> last = sayings.between(today.minusDays(1), today);
        return new CheckInStart(today, Sayings.on(today, last).map(CheckIn::said), Sayings.before(today, last));
    }

    /** What I said on the last so many days until today, the first first; a day without a check-in is not in it. */
    public List<CheckInAnswers> lastDays(int count) {
        LocalDate today = days.now().date();
        return sayings.between(today.minusDays(count - 1L), today).stream()
                .map(CheckIn::said)
                .toList();
    }

    /**
     * Says how I am today. What I did not tap is as it was yesterday.
     *
     * @throws Refusal when nothing is said
     */
    @Transactional
    public SavedCheckIn save(Map<Scale, Integer> tapped) {
        return save(tapped, Optional.empty());
    }

    /**
     * Says how I am today and about how long I slept. What I did not tap is as it was yesterday; how long is not, and
     * said again without it, it is open.
     *
     * @throws Refusal when nothing is said
     */
    @Transactional
    public SavedCheckIn save(Map<Scale, Integer> tapped, Optional<Slept> slept) {
        LocalDate today = days.now().date();
        return sayings.say(today, sayings.until(today), tapped, slept.orElse(null), clock.instant());
    }

    /** Says that I would rather not say; nothing more is asked today. */
    @Transactional
    public CheckInAnswers notToday() {
        LocalDate today = days.now().date();
        return sayings.leave(today, sayings.between(today, today), clock.instant());
    }
}
