package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what I say about a day, whether it is said there and then or heard of later. */
@Component
class Sayings {

    private final CheckInRepository checkIns;
    private final AfterCheckIn after;
    private final Self self;

    Sayings(CheckInRepository checkIns, AfterCheckIn after, Self self) {
        this.checkIns = checkIns;
        this.after = after;
        this.self = self;
    }

    /** Mine on that day and on the two before it: what is needed to keep one. */
    List<CheckIn> until(LocalDate day) {
        return between(day.minusDays(CheckedIn.DAYS - 1L), day);
    }

    List<CheckIn> between(LocalDate from, LocalDate until) {
        return checkIns.between(self.person().value(), from, until);
    }

    /** @param last as {@link #until} found them */
    SavedCheckIn say(
            LocalDate day, List<CheckIn> last, Map<Scale, Integer> tapped, @Nullable Slept slept, Instant now) {
        CheckIn checkIn = thatOf(day, last, now);
        checkIn.answer(tapped, before(day, last), now);
        checkIn.sleep(slept);
        CheckInAnswers said = checkIns.save(checkIn).said();
        Stream<CheckInAnswers> earlier =
                last.stream().map(CheckIn::said).filter(one -> one.day().isBefore(day));
        PersonId me = self.person();
        boolean calls = after.calls(
                new CheckedIn(me, day, Stream.concat(earlier, Stream.of(said)).toList()));
        return new SavedCheckIn(said, calls);
    }

    /** Likewise, for who would rather not say. */
    CheckInAnswers leave(LocalDate day, List<CheckIn> last, Instant now) {
        CheckIn checkIn = thatOf(day, last, now);
        checkIn.leaveForToday(now);
        return checkIns.save(checkIn).said();
    }

    static Optional<CheckIn> on(LocalDate day, List<CheckIn> among) {
        return among.stream()
                .filter(checkIn -> checkIn.said().day().equals(day))
                .findFirst();
    }

    /** What was said the day before. */
    static Map<Scale, Answer> before(LocalDate day, List<CheckIn> last) {
        return on(day.minusDays(1), last).map(CheckIn::answers).orElseGet(Map::of);
    }

    private CheckIn thatOf(LocalDate day, List<CheckIn> last, Instant now) {
        return on(day, last).orElseGet(() -> new CheckIn(self.person(), day, now));
    }
}
