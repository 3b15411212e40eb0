package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.Stays;
import app.ritme.organisation.LocationRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.When;
import app.ritme.shared.Ids;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a session does not go with, as it is or as somebody wants it. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class CheckService {

    /** As far as a rule looks to either side. */
    private static final int DAYS = 4;

    private final WeekService week;
    private final SessionService sessions;
    private final RuleService rules;
    private final Stays stays;
    private final PersonNames names;

    CheckService(WeekService week, SessionService sessions, RuleService rules, Stays stays, PersonNames names) {
        this.week = week;
        this.sessions = sessions;
        this.rules = rules;
        this.stays = stays;
        this.names = names;
    }

    /**
     * What a session breaks as it is.
     *
     * @throws NotFoundException when there is no such session
     */
    public List<Remark> remarks(SessionId session) {
        LocalDate day = sessions.details(session).data().day();
        return days(around(day), day).remarks(session.value());
    }

    /**
     * What it would break that is not broken now; that somebody is elsewhere or a room too small is refused anyway.
     *
     * @param moving the session itself; empty for a new one
     * @throws NotFoundException when a place, a person or the session is not of this house
     */
    public List<Remark> check(SessionData wanted, Optional<SessionId> moving) {
        moving.ifPresent(sessions::details);
        Week around = around(wanted.day());
        LocationRow location = around.locations().stream()
                .filter(row -> row.id().equals(wanted.location()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Set<PersonId> people = new HashSet<>(wanted.staff());
        people.addAll(wanted.guests());
        HouseDays days = days(around, wanted.day());
        names.of(people).values().forEach(days::name);
        var spot = new Spot(
                moving.map(SessionId::value).orElseGet(Ids::next),
                wanted.kind(),
                wanted.title(),
                new When(wanted.day(), wanted.at(), wanted.minutes(), location.zone()),
                location.id().value(),
                wanted.room().map(room -> room.value()).orElse(null),
                ids(wanted.staff()),
                ids(wanted.guests()));
        return days.remarks(spot).stream()
                .filter(remark -> remark.rule() != Rule.ONE_PLACE && remark.rule() != Rule.ROOM_SIZE)
                .toList();
    }

    private Week around(LocalDate day) {
        return week.between(day.minusDays(DAYS), day.plusDays(DAYS));
    }

    private HouseDays days(Week around, LocalDate day) {
        Map<UUID, UUID> coaches = new HashMap<>();
        for (Stay stay : stays.inHouse(day)) {
            PersonId coach = stay.coach();
            if (coach != null) {
                coaches.put(stay.guest().value(), coach.value());
            }
        }
        return new HouseDays(around, coaches, rules.limits());
    }

    private static Set<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }
}
