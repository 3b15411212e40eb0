package app.ritme.schedule.openings;

import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.SkillRow;
import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.Trial;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one session can go in the days it was asked for, without asking the database again. */
public final class Openings {

    private static final int MOST_TIMES = 6;
    private static final int MOST_OTHERS = 5;
    private static final Set<BlockKind> BY_ITSELF = EnumSet.of(BlockKind.REST, BlockKind.MEAL, BlockKind.FREE);
    private static final LocalTime FIRST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(21, 0);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration APART = Duration.ofMinutes(30);

    private final SessionId session;
    private final Trial trial;
    private final Map<UUID, List<SkillRow>> skills;

    /** @param skills of those who work here */
    Openings(SessionId session, Trial trial, Map<UUID, List<SkillRow>> skills) {
        this.session = session;
        this.trial = trial;
        this.skills = skills;
    }

    /** Times of its day at which it can be, half an hour or more apart, the best first and those near it before others. */
    public List<Opening> times(SessionData wanted) {
        List<Opening> all = Stream.iterate(FIRST, time -> !time.isAfter(LAST), time -> time.plus(STEP))
                .filter(time -> !time.equals(wanted.at()))
                .map(time -> opening("", wanted.movedTo(wanted.day(), time), true))
                .filter(Opening::isFree)
                .sorted(Comparator.comparingInt(Opening::against)
                        .thenComparing(one ->
                                Duration.between(wanted.at(), one.data().at()).abs()))
                .toList();
        var best = new ArrayList<Opening>();
        for (Opening one : all) {
            if (best.size() < MOST_TIMES && best.stream().allMatch(other -> apart(one, other))) {
                best.add(one);
            }
        }
        return best;
    }

    /**
     * Colleagues who could lead it instead of one who does, or at all where somebody should; those with a skill in common
     * first.
     */
    public List<Opening> staff(SessionData wanted) {
        if (wanted.staff().isEmpty() && BY_ITSELF.contains(wanted.kind())) {
            return List.of();
        }
        Set<SkillRow> needed = skills(wanted.staff());
        PersonId before = wanted.staff().stream()
                .min(Comparator.comparing(PersonId::value))
                .orElse(null);
        return best(trial.team().stream()
                .filter(PersonName::worksHere)
                .filter(person -> !wanted.staff().contains(person.id())
                        && !wanted.guests().contains(person.id()))
                .map(person -> opening(
                        person.full(),
                        wanted.with(instead(wanted.staff(), before, person.id())),
                        needed.isEmpty() || skills(Set.of(person.id())).stream().anyMatch(needed::contains))));
    }

    /** Other rooms that are open that day, but no bedrooms; those of the same kind first. */
    public List<Opening> rooms(SessionData wanted) {
        RoomRow now = rooms().filter(
                        room -> wanted.room().filter(room.id()::equals).isPresent())
                .findFirst()
                .orElse(null);
        return best(trial.locations().stream()
                .filter(location -> isOpen(location.closedFrom(), wanted.day()))
                .flatMap(location -> location.rooms().stream()
                        .filter(room -> !room.equals(now) && isOpen(room.closedFrom(), wanted.day()))
                        .filter(room -> room.kind() != RoomKind.BEDROOM)
                        .map(room -> opening(
                                room.name(),
                                wanted.in(location.id(), room.id()),
                                now == null || now.kind() == room.kind()))));
    }

    private List<Opening> best(Stream<Opening> all) {
        return all.sorted(Comparator.comparing((Opening one) -> !one.isFree())
                        .thenComparing(one -> !one.alike())
                        .thenComparingInt(Opening::against)
                        .thenComparing(Opening::name, String::compareToIgnoreCase))
                .limit(MOST_OTHERS)
                .toList();
    }

    private Opening opening(String name, SessionData data, boolean alike) {
        return new Opening(name, data, alike, trial.remarks(Map.of(session, data)));
    }

    private Stream<RoomRow> rooms() {
        return trial.locations().stream().flatMap(location -> location.rooms().stream());
    }

    private Set<SkillRow> skills(Collection<PersonId> people) {
        return people.stream()
                .flatMap(person -> skills.getOrDefault(person.value(), List.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<PersonId> instead(Set<PersonId> staff, @Nullable PersonId before, PersonId other) {
        Set<PersonId> people = new HashSet<>(staff);
        if (before != null) {
            people.remove(before);
        }
        people.add(other);
        return Set.copyOf(people);
    }

    private static boolean isOpen(@Nullable LocalDate closedFrom, LocalDate day) {
        return closedFrom == null || day.isBefore(closedFrom);
    }

    private static boolean apart(Opening one, Opening other) {
        return Duration.between(one.data().at(), other.data().at()).abs().compareTo(APART) >= 0;
    }
}
