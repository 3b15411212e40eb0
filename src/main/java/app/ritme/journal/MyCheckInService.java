package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How I am: once a day, of my own day, and no more than I want to say. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyCheckInService {

    private final CheckInRepository checkIns;
    private final OwnDays days;
    private final Self self;
    private final AfterCheckIn after;
    private final Clock clock;

    MyCheckInService(CheckInRepository checkIns, OwnDays days, Self self, AfterCheckIn after, Clock clock) {
        this.checkIns = checkIns;
        this.days = days;
        this.self = self;
        this.after = after;
        this.clock = clock;
    }

    /** What I said today, if I did. */
    public Optional<CheckInAnswers> today() {
        return start().today();
    }

    /** What I said on that day, if I did. */
    public Optional<CheckInAnswers> on(LocalDate day) {
        return on(day, between(day, day)).map(CheckIn::said);
    }

    /** What I said today and what stands ready from yesterday. */
    public CheckInStart start() {
        LocalDate today = days.now().date();
        List<CheckIn> last = between(today.minusDays(1), today);
        return new CheckInStart(today, on(today, last).map(CheckIn::said), yesterdays(today, last));
    }

    /** What I said on the last so many days until today, the first first; a day without a check-in is not in it. */
    public List<CheckInAnswers> lastDays(int count) {
        LocalDate today = days.now().date();
        return between(today.minusDays(count - 1L), today).stream()
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
        List<CheckIn> last = between(today.minusDays(CheckedIn.DAYS - 1L), today);
        CheckIn checkIn = on(today, last).orElseGet(() -> new CheckIn(person(), today, clock.instant()));
        checkIn.answer(tapped, yesterdays(today, last), clock.instant());
        checkIn.sleep(slept.orElse(null));
        CheckInAnswers said = checkIns.save(checkIn).said();
        Stream<CheckInAnswers> before =
                last.stream().map(CheckIn::said).filter(day -> day.day().isBefore(today));
        boolean calls = after.calls(new CheckedIn(
                person(), today, Stream.concat(before, Stream.of(said)).toList()));
        return new SavedCheckIn(said, calls);
    }

    /** Says that I would rather not say; nothing more is asked today. */
    @Transactional
    public CheckInAnswers notToday() {
        LocalDate today = days.now().date();
        CheckIn checkIn =
                on(today, between(today, today)).orElseGet(() -> new CheckIn(person(), today, clock.instant()));
        checkIn.leaveForToday(clock.instant());
        return checkIns.save(checkIn).said();
    }

    private List<CheckIn> between(LocalDate from, LocalDate until) {
        return checkIns.between(person().value(), from, until);
    }

    private PersonId person() {
        return self.person();
    }

    private static Optional<CheckIn> on(LocalDate day, List<CheckIn> among) {
        return among.stream()
                .filter(checkIn -> checkIn.said().day().equals(day))
                .findFirst();
    }

    private static Map<Scale, Answer> yesterdays(LocalDate today, List<CheckIn> last) {
        return on(today.minusDays(1), last).map(CheckIn::answers).orElseGet(Map::of);
    }
}
