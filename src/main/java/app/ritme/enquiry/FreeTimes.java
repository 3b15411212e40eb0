package app.ritme.enquiry;

import app.ritme.people.PersonId;
import app.ritme.schedule.Held;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When somebody who does talks works and is free: every half hour, by the clock of the place. A time the clock skips is
 * none; of a time it shows twice, the first counts.
 */
final class FreeTimes {

    /** Whoever talks must have had the mail about it. */
    static final Duration NOTICE = Duration.ofHours(4);

    private static final int STEP = 30;
    private static final int A_DAY = 24 * 60;

    private final Availability work;
    private final Map<PersonId, List<Held>> held;
    private final int minutes;
    private final ZoneId zone;
    private final Instant earliest;

    FreeTimes(Availability work, List<Held> held, int minutes, ZoneId zone, Instant now) {
        this.work = work;
        this.held = held.stream().collect(Collectors.groupingBy(Held::person));
        this.minutes = minutes;
        this.zone = zone;
        this.earliest = now.plus(NOTICE);
    }

    /** From the first to the last of these days; at each time the one who is held least, of whom are alike the first. */
    List<FreeTime> between(LocalDate first, LocalDate last, List<PersonId> hosts) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> grid().flatMap(at -> at(day, at, hosts).stream()))
                .toList();
    }

    private Optional<FreeTime> at(LocalDate day, LocalTime at, List<PersonId> hosts) {
        var when = new When(day, at, minutes, zone);
        if (!when.from().equals(at) || when.startsAt().isBefore(earliest)) {
            return Optional.empty();
        }
        return hosts.stream()
                .filter(host -> work.works(host, day, at, when.until()))
                .filter(host -> held(host).noneMatch(one -> meets(one, when)))
                .min(Comparator.comparing(host -> held(host).count()))
                .map(host -> new FreeTime(host, day, at));
    }

    private Stream<Held> held(PersonId host) {
        return Optional.ofNullable(held.get(host)).map(List::stream).orElseGet(Stream::empty);
    }

    private static boolean meets(Held one, When when) {
        return one.from().isBefore(when.endsAt()) && one.until().isAfter(when.startsAt());
    }

    private static Stream<LocalTime> grid() {
        return Stream.iterate(0, minute -> minute < A_DAY, minute -> minute + STEP)
                .map(minute -> LocalTime.ofSecondOfDay(minute * 60L));
    }
}
