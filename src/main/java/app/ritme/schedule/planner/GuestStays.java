package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When guests are here, as far as some days show. */
final class GuestStays {

    /** What nobody knows anything of. */
    static final GuestStays NONE = new GuestStays(Map.of(), LocalDate.MAX, LocalDate.MIN);

    /**
     * That a guest is here.
     *
     * @param arrival the first day, as {@code departure} is the last
     * @param coach who talks with them
     * @param byDay whether they sleep elsewhere
     */
    record Here(
            LocalDate arrival,
            LocalDate departure,
            @Nullable UUID coach,
            boolean byDay) {

        private static Here as(Stay stay, boolean byDay) {
            PersonId coach = stay.coach();
            return new Here(stay.arrival(), stay.departure(), coach == null ? null : coach.value(), byDay);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(arrival) && !day.isAfter(departure);
        }

        /** Whether it is one of so many first days. */
        boolean isWithin(int days, LocalDate day) {
            return covers(day) && day.isBefore(arrival.plusDays(days));
        }
    }

    private final Map<UUID, List<Here>> stays;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * @param stays by guest
     * @param first day that is seen whole, as {@code last} is the last
     */
    GuestStays(Map<UUID, List<Here>> stays, LocalDate first, LocalDate last) {
        this.stays = stays;
        this.first = first;
        this.last = last;
    }

    /** @param comingForTheDay guests who sleep elsewhere */
    static GuestStays of(Collection<Stay> stays, Set<UUID> comingForTheDay, LocalDate first, LocalDate last) {
        Map<UUID, List<Here>> byGuest = new HashMap<>();
        stays.forEach(stay -> byGuest.computeIfAbsent(stay.guest().value(), none -> new ArrayList<>())
                .add(Here.as(stay, comingForTheDay.contains(stay.guest().value()))));
        return new GuestStays(byGuest, first, last);
    }

    List<Here> of(UUID guest) {
        return stays.getOrDefault(guest, List.of());
    }

    /** Whether everything of this day is known. */
    boolean isSeen(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether a guest who stays here just before or after is not here on this day. */
    boolean isElsewhere(UUID guest, LocalDate day) {
        List<Here> known = of(guest);
        return !known.isEmpty() && known.stream().noneMatch(stay -> stay.covers(day));
    }

    /** Whether a guest who is here that day sleeps elsewhere. */
    boolean comesForTheDay(UUID guest, LocalDate day) {
        return of(guest).stream().anyMatch(stay -> stay.byDay() && stay.covers(day));
    }

    /** Who talks with a guest who is here that day. */
    Optional<UUID> coach(UUID guest, LocalDate day) {
        return of(guest).stream()
                .filter(stay -> stay.covers(day))
                .flatMap(stay -> Optional.ofNullable(stay.coach()).stream())
                .findFirst();
    }
}
