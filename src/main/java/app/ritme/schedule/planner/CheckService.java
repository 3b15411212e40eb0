package app.ritme.schedule.planner;

import static java.util.Comparator.naturalOrder;

import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.Sessions;
import app.ritme.schedule.Week;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.Weeks;
import app.ritme.shared.Ids;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
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
    private final Weeks weeks;
    private final SessionService sessions;
    private final Sessions known;
    private final Backgrounds backgrounds;
    private final PersonNames names;

    CheckService(
            WeekService week,
            Weeks weeks,
            SessionService sessions,
            Sessions known,
            Backgrounds backgrounds,
            PersonNames names) {
        this.week = week;
        this.weeks = weeks;
        this.sessions = sessions;
        this.known = known;
        this.backgrounds = backgrounds;
        this.names = names;
    }

    /**
     * What a session breaks as it is.
     *
     * @throws app.ritme.shared.NotFoundException when there is no such session
     */
    public List<Remark> remarks(SessionId session) {
        LocalDate day = sessions.details(session).data().day();
        return days(day, day, week.between(day.minusDays(DAYS), day.plusDays(DAYS)), Set.of())
                .remarks(session.value());
    }

    /**
     * What it would break that is not broken now; that somebody is elsewhere or a room too small is refused anyway.
     *
     * @param moving the session itself; empty for a new one
     * @throws app.ritme.shared.NotFoundException when a place, a person or the session is not of this house
     */
    public List<Remark> check(SessionData wanted, Optional<SessionId> moving) {
        moving.ifPresent(sessions::details);
        Set<PersonId> people = new HashSet<>(wanted.staff());
        people.addAll(wanted.guests());
        Trial trial = trial(wanted.day(), wanted.day(), people);
        return trial.remarks(Map.of(moving.orElseGet(() -> new SessionId(Ids.next())), wanted)).stream()
                .filter(remark -> !remark.rule().refuses())
                .toList();
    }

    /**
     * A session as somebody wants it.
     *
     * @param moving the session itself; empty for a new one
     */
    public record Asked(SessionData data, Optional<SessionId> moving) {}

    /**
     * What each of these would break, put there together, that is not broken now, in the order they are asked; also that
     * somebody is elsewhere. In as many statements for half a year as for a day, since only those who take part are read.
     *
     * @throws NotFoundException when a place, a person or a session is not of this house
     */
    public List<List<Remark>> each(List<Asked> all) {
        known.require(all.stream().flatMap(asked -> asked.moving().stream()).collect(Collectors.toSet()));
        Set<PersonId> people = new HashSet<>();
        Set<UUID> holders = new HashSet<>();
        all.forEach(asked -> {
            people.addAll(asked.data().staff());
            people.addAll(asked.data().guests());
            asked.data().room().ifPresent(room -> holders.add(room.value()));
            asked.data().equipment().ifPresent(need -> holders.add(need.kind().value()));
        });
        people.forEach(person -> holders.add(person.value()));
        LocalDate first = all.stream()
                .map(asked -> asked.data().day())
                .min(naturalOrder())
                .orElseThrow();
        LocalDate last = all.stream()
                .map(asked -> asked.data().day())
                .max(naturalOrder())
                .orElseThrow();
        Week around = weeks.of(holders, first.minusDays(DAYS), last.plusDays(DAYS));
        var trial = new Trial(days(first, last, around, people), around);
        names.of(people).values().forEach(trial::name);
        return trial.remarksOfEach(all);
    }

    /** Reads these days, both included, and those around them once, to ask a lot about them. */
    public Trial trial(LocalDate first, LocalDate last) {
        Week around = week.between(first.minusDays(DAYS), last.plusDays(DAYS));
        return new Trial(days(first, last, around, Set.of()), around);
    }

    /**
     * As {@link #trial(LocalDate, LocalDate)}.
     *
     * @param others who may be put into these days although they have nothing in them
     * @throws NotFoundException when one of them is nobody here
     */
    public Trial trial(LocalDate first, LocalDate last, Set<PersonId> others) {
        Week around = week.between(first.minusDays(DAYS), last.plusDays(DAYS));
        var trial = new Trial(days(first, last, around, others), around);
        names.of(others).values().forEach(trial::name);
        return trial;
    }

    /** Of the days that are asked about more is known around them. */
    private HouseDays days(LocalDate first, LocalDate last, Week around, Set<PersonId> others) {
        return new HouseDays(around, backgrounds.toCheck(around, first.minusDays(DAYS), last.plusDays(DAYS), others));
    }
}
