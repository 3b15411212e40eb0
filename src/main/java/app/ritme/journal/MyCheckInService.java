package app.ritme.journal;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How I am: once a day, of my own day or of one just gone by, and no more than I want to say. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyCheckInService {

    /** So far back the words of one's own stand ready. */
    private static final int DAYS_OF_TAGS = 14;

    private final Sayings sayings;
    private final CheckIns checkIns;
    private final OwnDays days;
    private final Self self;
    private final Clock clock;

    MyCheckInService(Sayings sayings, CheckIns checkIns, OwnDays days, Self self, Clock clock) {
        this.sayings = sayings;
        this.checkIns = checkIns;
        this.days = days;
        this.self = self;
        this.clock = clock;
    }

    /** What I said today, if I did. */
    public Optional<CheckInAnswers> today() {
        return start().said();
    }

    /** What I said on that day, if I did; without the words of my own. */
    public Optional<CheckInAnswers> on(LocalDate day) {
        return sayings.between(day, day).on(day).map(CheckIn::said);
    }

    /** What I said today and what stands ready from yesterday. */
    public CheckInStart start() {
        return start(Optional.empty());
    }

    /** @param wanted a day just gone by; one that cannot be told any more is today */
    public CheckInStart start(Optional<LocalDate> wanted) {
        LocalDate today = days.now().date();
        LocalDate day = wanted.filter(one -> isOpen(one, today)).orElse(today);
        List<CheckInAnswers> last = checkIns.between(self.person(), today.minusDays(DAYS_OF_TAGS - 1L), today);
        return new CheckInStart(
                today,
                day,
                said(day, last),
                said(day.minusDays(1), last).map(CheckInAnswers::answers).orElseGet(Map::of),
                last.reversed().stream()
                        .flatMap(said -> said.beside().tags().stream())
                        .distinct()
                        .toList());
    }

    /** What I said on the last so many days until today, the first first; a day without a check-in is not in it. */
    public List<CheckInAnswers> lastDays(int count) {
        LocalDate today = days.now().date();
        return checkIns.between(self.person(), today.minusDays(count - 1L), today);
    }

    /**
     * Says how I am today. What I did not tap is as it was yesterday.
     *
     * @throws Refusal when nothing is said
     */
    @Transactional
    public SavedCheckIn save(Map<Scale, Integer> tapped) {
        return save(days.now().date(), tapped, Optional.empty(), Beside.NOTHING);
    }

    /**
     * Says how I was on a day. What I did not tap is as it was the day before; how long I slept and what there was
     * beside is not, and said again without it, it is open.
     *
     * @param day today, or at most three days ago
     * @throws Refusal when nothing is said, something does not fit, or the day is too long ago
     */
    @Transactional
    public SavedCheckIn save(LocalDate day, Map<Scale, Integer> tapped, Optional<Slept> slept, Beside beside) {
        LocalDate today = days.now().date();
        if (!isOpen(day, today)) {
            throw new Refusal("error.check-in.day", CheckInStart.DAYS_BACK);
        }
        return sayings.say(
                day, sayings.around(day, today), new Told(tapped, slept, Optional.of(beside)), clock.instant());
    }

    /** Says that I would rather not say; nothing more is asked today. */
    @Transactional
    public CheckInAnswers notToday() {
        LocalDate today = days.now().date();
        return sayings.leave(today, sayings.between(today, today), clock.instant());
    }

    private static boolean isOpen(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusDays(CheckInStart.DAYS_BACK));
    }

    private static Optional<CheckInAnswers> said(LocalDate day, List<CheckInAnswers> among) {
        return among.stream().filter(said -> said.day().equals(day)).findFirst();
    }
}
