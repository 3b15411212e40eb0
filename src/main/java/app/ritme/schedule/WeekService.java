package app.ritme.schedule;

import app.ritme.organisation.LocationService;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.schedule.hours.Availabilities;
import app.ritme.schedule.hours.Availability;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is planned, for those who plan: some days at once, and who came. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class WeekService {

    private final SessionRepository sessions;
    private final Weeks weeks;
    private final DaySessions days;
    private final PersonNames names;
    private final LocationService locations;
    private final Availabilities availabilities;
    private final Clock clock;

    WeekService(
            SessionRepository sessions,
            Weeks weeks,
            DaySessions days,
            PersonNames names,
            LocationService locations,
            Availabilities availabilities,
            Clock clock) {
        this.sessions = sessions;
        this.weeks = weeks;
        this.days = days;
        this.names = names;
        this.locations = locations;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    /** From the first to the last local day, both included; in as many statements for a week as for a day. */
    public Week between(LocalDate first, LocalDate last) {
        return weeks.of(sessions.between(first, last), availabilities.between(first, last));
    }

    /** As {@link #between}, without asking when those who work here are there. */
    public Week withoutHours(LocalDate first, LocalDate last) {
        return weeks.of(sessions.between(first, last), Availability.UNKNOWN);
    }

    /** One day, in order. */
    public List<DaySession> day(LocalDate day) {
        return days.day(day);
    }

    /**
     * What one guest takes part in, from the first to the last local day.
     *
     * @throws NotFoundException when this is nobody here
     */
    public GuestWeek ofGuest(PersonId guest, LocalDate first, LocalDate last) {
        List<Session> found = sessions.of(guest.value(), first, last);
        Map<PersonId, PersonName> everybody = names.of(Stream.concat(
                        Stream.of(guest),
                        found.stream()
                                .flatMap(session -> session.parts().stream())
                                .filter(SessionPart::isPerson)
                                .map(part -> new PersonId(part.holder())))
                .collect(Collectors.toSet()));
        var drawing = new Drawing(everybody.values(), locations.locations());
        return new GuestWeek(
                Objects.requireNonNull(everybody.get(guest)),
                found.stream().map(drawing::session).toList());
    }

    /**
     * Says whether a guest was there, or with nothing that nobody knows.
     *
     * @throws NotFoundException when this is no guest of this session
     * @throws Refusal before the day of the session, or when it was cancelled
     */
    @Transactional
    public void mark(SessionId id, PersonId guest, Optional<Attendance> seen) {
        sessions.withParts(id.value())
                .orElseThrow(NotFoundException::new)
                .mark(guest, seen.orElse(null), clock.instant());
    }

    /**
     * Says why a guest did not come, or with nothing that nobody said.
     *
     * @throws NotFoundException when this is no guest of this session
     * @throws Refusal when they were there, or nobody knows
     */
    @Transactional
    public void sayWhy(SessionId id, PersonId guest, Optional<AbsenceReason> why) {
        sessions.withParts(id.value()).orElseThrow(NotFoundException::new).sayWhy(guest, why.orElse(null));
    }

    /**
     * Says of every guest of whom nobody said anything yet that they were there.
     *
     * @throws Refusal before the day of the session, or when it was cancelled
     */
    @Transactional
    public void markTheRest(SessionId id) {
        Session session = sessions.withParts(id.value()).orElseThrow(NotFoundException::new);
        session.parts().stream()
                .filter(part -> part.is(PartKind.GUEST) && part.attendance().isEmpty())
                .map(part -> new PersonId(part.holder()))
                .forEach(guest -> session.mark(guest, Attendance.CAME, clock.instant()));
    }
}
