package app.ritme.schedule.plan;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.people.SkillId;
import app.ritme.program.BlockKind;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Origin;
import app.ritme.schedule.PlannedSession;
import app.ritme.schedule.PlannedSession.Kept;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.When;
import app.ritme.schedule.plan.Surroundings.Place;
import app.ritme.schedule.plan.Surroundings.Worker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of what is wanted, what was generated and what is there now: what nobody touched follows the program, what
 * somebody touched stays. Sessions that stay where they are choose first, so that as little as possible changes.
 */
final class Planner {

    /** A group of guests that is to have a session. */
    private record Task(Wish wish, int number, Set<UUID> guests, Set<UUID> absent, Optional<PlannedSession> before) {

        /** When it is best: where it was put last while the program says the same, else when the program says. */
        LocalTime at() {
            return before.filter(session -> session.origin().time().equals(wish.time())
                            && session.values().day().equals(wish.day()))
                    .map(session -> session.values().at())
                    .orElse(wish.time());
        }

        /** Whether it is at the same time already. */
        boolean stays() {
            return before.filter(session -> session.values().day().equals(wish.day())
                            && session.values().at().equals(at())
                            && session.values().minutes() == wish.block().minutes())
                    .isPresent();
        }

        /** A talk with one guest can be at another hour of the day; what guests share is when the program says. */
        boolean canBeAtAnotherHour() {
            return wish.guest() != null
                    && wish.block().kind() == BlockKind.COACHING
                    && wish.block().skill() != null;
        }
    }

    private static final Comparator<Step> IN_ORDER = Comparator.comparing(
                    (Step step) -> step.values().day())
            .thenComparing(step -> step.values().at())
            .thenComparing(step -> step.origin().key())
            .thenComparing(step -> step.origin().number())
            .thenComparing(step -> String.valueOf(step.origin().guest()));

    private static final int FIRST_QUARTER = 8 * 4;
    private static final int LAST_QUARTER = 20 * 4;

    private final Surroundings house;
    private final Map<UUID, UUID> coaches;
    private final Busy busy;
    private final Pools pools;
    private final Map<UUID, Integer> minutes = new HashMap<>();
    private final Map<List<Object>, Map<UUID, Integer>> together = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    private Planner(Surroundings house, Busy busy) {
        this.house = house;
        this.coaches = house.guests().coaches();
        this.busy = busy;
        this.pools = new Pools(house.stocks(), busy);
    }

    /**
     * @param existing what was generated for these days
     * @param busy everything that is held and stays as it is
     */
    static List<Step> plan(List<Wish> wishes, List<PlannedSession> existing, Surroundings house, Busy busy) {
        var planner = new Planner(house, busy);
        List<Task> tasks = planner.match(wishes, existing);
        tasks.stream().filter(Task::stays).forEach(planner::place);
        tasks.stream()
                .filter(task -> !task.stays() && !task.canBeAtAnotherHour())
                .forEach(planner::place);
        tasks.stream()
                .filter(task -> !task.stays() && task.canBeAtAnotherHour())
                .forEach(planner::place);
        return planner.steps.stream().sorted(IN_ORDER).toList();
    }

    private List<Task> match(List<Wish> wishes, List<PlannedSession> existing) {
        Map<Wish.Same, TreeMap<LocalTime, List<PlannedSession>>> there = new LinkedHashMap<>();
        for (PlannedSession session : existing) {
            Origin origin = session.origin();
            there.computeIfAbsent(new Wish.Same(origin.day(), origin.key(), origin.guest()), none -> new TreeMap<>())
                    .computeIfAbsent(origin.time(), none -> new ArrayList<>())
                    .add(session);
        }
        Map<Wish.Same, List<Wish>> wanted =
                wishes.stream().collect(Collectors.groupingBy(Wish::same, LinkedHashMap::new, Collectors.toList()));
        var tasks = new ArrayList<Task>();
        wanted.forEach((same, atTimes) -> {
            TreeMap<LocalTime, List<PlannedSession>> known = there.getOrDefault(same, new TreeMap<>());
            for (Wish wish : atTimes) {
                tasks.addAll(tasks(wish, claim(wish, atTimes, known)));
            }
        });
        there.values().forEach(times -> times.values().forEach(sessions -> sessions.forEach(this::drop)));
        return tasks;
    }

    /** What is there at its time, else what is left of one that was at another time. */
    private static List<PlannedSession> claim(
            Wish wish, List<Wish> atTimes, TreeMap<LocalTime, List<PlannedSession>> known) {
        List<PlannedSession> same = known.remove(wish.time());
        if (same != null) {
            return same;
        }
        Set<LocalTime> others = atTimes.stream().map(Wish::time).collect(Collectors.toCollection(TreeSet::new));
        return known.keySet().stream()
                .filter(time -> !others.contains(time))
                .findFirst()
                .map(known::remove)
                .orElse(List.of());
    }

    private List<Task> tasks(Wish wish, List<PlannedSession> known) {
        Map<Integer, PlannedSession> byNumber = new TreeMap<>();
        known.forEach(session -> byNumber.put(session.origin().number(), session));
        Map<Integer, Groups.Group> before = new TreeMap<>();
        byNumber.forEach((number, session) ->
                before.put(number, new Groups.Group(session.values().guests(), !session.isFree())));
        int most = Math.max(1, wish.block().groupMax());
        Groups groups = Groups.split(wish.guests(), most, before);
        var tasks = new ArrayList<Task>();
        var leftOut = new LinkedHashSet<>(groups.leftOut());
        groups.guests().forEach((number, guests) -> {
            PlannedSession session = byNumber.get(number);
            if (session != null && !session.isFree()) {
                keep(wish, session, Set.copyOf(leftOut));
                leftOut.clear();
            } else if (session != null && guests.isEmpty()) {
                steps.add(Step.remove(session));
            } else {
                tasks.add(new Task(wish, number, guests, new LinkedHashSet<>(), Optional.ofNullable(session)));
            }
        });
        return tasks;
    }

    private void drop(PlannedSession session) {
        if (session.isFree()) {
            steps.add(Step.remove(session));
        } else if (session.kept().filter(Kept.BEGUN::equals).isEmpty()
                && session.kept().filter(Kept.ATTENDED::equals).isEmpty()
                && !session.isCancelled()) {
            steps.add(Step.keep(session, Set.of()));
        }
    }

    /** What somebody changed or cancelled is always named; anything else only where the program wants it otherwise. */
    private void keep(Wish wish, PlannedSession session, Set<UUID> absent) {
        SessionValues now = session.values();
        PlannedBlock block = wish.block();
        boolean otherwise = !now.day().equals(wish.day())
                || !now.at().equals(block.startsAt())
                || now.minutes() != block.minutes()
                || now.kind() != block.kind()
                || !now.title().equals(block.title())
                || !absent.isEmpty()
                || !wish.guests().containsAll(now.guests());
        boolean always = session.kept()
                .filter(why -> why == Kept.BY_HAND || why == Kept.CANCELLED)
                .isPresent();
        if (always || otherwise) {
            steps.add(Step.keep(session, absent));
        }
    }

    private void place(Task task) {
        Wish wish = task.wish();
        PlannedBlock block = wish.block();
        When when = when(task);
        boolean holds = block.kind() != BlockKind.FREE;
        if (task.before().isEmpty() && !when.startsAt().isAfter(house.now())) {
            return;
        }
        Set<UUID> guests = new LinkedHashSet<>(task.guests());
        Set<UUID> absent = new LinkedHashSet<>(task.absent());
        if (holds) {
            task.guests().stream()
                    .filter(guest -> !busy.isFree(guest, when.startsAt(), when.endsAt()))
                    .forEach(absent::add);
            guests.removeAll(absent);
        }
        Optional<UUID> staff = staff(task, when);
        Optional<Place> room = room(task, guests, when);
        if (holds) {
            absent.addAll(unsuited(room, guests));
            staff.ifPresent(person -> absent.addAll(house.apartFrom(person, guests)));
            if (block.isHeavy()) {
                absent.addAll(house.unreleased(guests));
            }
            guests.removeAll(absent);
        }
        Optional<EquipmentNeed> equipment = pools.left(block, guests.size(), there(room), when);
        var origin = new Origin(
                house.edition(), wish.day(), block.groupKey(), block.startsAt(), wish.guest(), task.number());
        var values = new SessionValues(
                block.kind(),
                block.title(),
                wish.day(),
                when.at(),
                block.minutes(),
                there(room),
                room.map(Place::holder).orElse(null),
                staff.map(Set::of).orElse(Set.of()),
                Set.copyOf(guests),
                equipment.orElse(null));
        if (guests.isEmpty()) {
            steps.add(new Step(
                    task.before().isPresent() ? Outcome.REMOVE : Outcome.LEAVE_OUT,
                    task.before(),
                    origin,
                    task.before().map(PlannedSession::values).orElse(values),
                    Set.of(),
                    absent));
            return;
        }
        if (holds) {
            hold(guests, staff, room, when);
            equipment.ifPresent(need -> pools.hold(need, guests.size(), there(room), when));
        }
        staff.ifPresent(person -> remember(wish, person, block.minutes()));
        steps.add(new Step(
                task.before().isPresent() ? Outcome.CHANGE : Outcome.ADD,
                task.before(),
                origin,
                values,
                lacks(block, staff, room, equipment, guests.size()),
                absent));
    }

    /** When it is best, unless it can be at another hour and finds its coach, or anybody, and a room only then. */
    private When when(Task task) {
        var best = new When(task.wish().day(), task.at(), task.wish().block().minutes(), house.zone());
        if (task.stays() || !task.canBeAtAnotherHour()) {
            return best;
        }
        Optional<UUID> coach = Optional.ofNullable(coaches.get(task.wish().guest()));
        return hours(task, best)
                .filter(when -> isWhole(task, when)
                        && (coach.isEmpty() || staff(task, when).equals(coach)))
                .findFirst()
                .or(() -> hours(task, best).filter(when -> isWhole(task, when)).findFirst())
                .orElse(best);
    }

    /** The quarters of the day from eight to eight: those the guest wishes first, and of them those nearest to the best. */
    private Stream<When> hours(Task task, When best) {
        Stream<When> all = Stream.concat(
                Stream.of(best),
                IntStream.range(FIRST_QUARTER, LAST_QUARTER)
                        .mapToObj(quarter -> LocalTime.MIN.plusMinutes(quarter * 15L))
                        .sorted(Comparator.comparing(
                                time -> Duration.between(best.at(), time).abs()))
                        .map(time -> best.movedTo(best.day(), time)));
        return all.sorted(Comparator.comparing(when -> isOutsideWishes(task, when)));
    }

    private boolean isOutsideWishes(Task task, When when) {
        return task.guests().stream()
                .map(guest -> house.guests().needs(guest).hours())
                .anyMatch(wished -> wished.outside(when.at(), when.minutes()) > 0);
    }

    private boolean isWhole(Task task, When when) {
        PlannedBlock block = task.wish().block();
        Optional<Place> room = room(task, task.guests(), when);
        return when.startsAt().isAfter(house.now())
                && task.guests().stream().allMatch(guest -> busy.isFree(guest, when.startsAt(), when.endsAt()))
                && staff(task, when).isPresent()
                && (block.roomKind() == null || room.isPresent())
                && (block.equipment() == null
                        || pools.left(block, task.guests().size(), there(room), when)
                                .isPresent());
    }

    private static Set<Lack> lacks(
            PlannedBlock block,
            Optional<UUID> staff,
            Optional<Place> room,
            Optional<EquipmentNeed> equipment,
            int guests) {
        var lacks = EnumSet.noneOf(Lack.class);
        if (block.skill() != null && staff.isEmpty()) {
            lacks.add(Lack.STAFF);
        }
        if (block.roomKind() != null && room.isEmpty()) {
            lacks.add(Lack.ROOM);
        }
        if (block.equipment() != null && equipment.isEmpty()) {
            lacks.add(Lack.EQUIPMENT);
        }
        if (block.together() && guests < block.groupMin()) {
            lacks.add(Lack.GUESTS);
        }
        return lacks;
    }

    private void hold(Set<UUID> guests, Optional<UUID> staff, Optional<Place> room, When when) {
        guests.forEach(guest -> busy.hold(guest, when.startsAt(), when.endsAt()));
        staff.ifPresent(person -> busy.hold(person, when.startsAt(), when.endsAt()));
        room.ifPresent(place ->
                busy.hold(place.holder(), when.startsAt(), when.endsAt().plus(place.turnaround())));
    }

    /** Who may lead most of them; of those who leads it now, else the guest's own coach for a talk, else who leads the same for these guests most often, else who has least to do. */
    private Optional<UUID> staff(Task task, When when) {
        SkillId skill = task.wish().block().skill();
        if (skill == null) {
            return Optional.empty();
        }
        Set<UUID> leading =
                task.before().map(session -> session.values().staff()).orElse(Set.of());
        UUID coach = coaches.get(task.wish().guest());
        Map<UUID, Integer> known = together.getOrDefault(familiar(task.wish()), Map.of());
        return house.staff().stream()
                .filter(worker -> house.isStaffedBy(worker, skill, when))
                .map(Worker::holder)
                .filter(person -> busy.isFree(person, when.startsAt(), when.endsAt()))
                .filter(person -> task.wish().guest() == null
                        || house.apartFrom(person, task.guests()).isEmpty())
                .min(Comparator.comparing((UUID person) ->
                                house.apartFrom(person, task.guests()).size())
                        .thenComparing(person -> !leading.contains(person))
                        .thenComparing(
                                person -> task.wish().block().kind() != BlockKind.COACHING || !person.equals(coach))
                        .thenComparing(person -> -known.getOrDefault(person, 0))
                        .thenComparing(person -> minutes.getOrDefault(person, 0)));
    }

    /** That suits most of them; of those where it is now, else the first. What is one guest's own has none that does not. */
    private Optional<Place> room(Task task, Set<UUID> guests, When when) {
        var kind = task.wish().block().roomKind();
        if (kind == null) {
            return Optional.empty();
        }
        @Nullable
        UUID now = task.before().map(session -> session.values().room()).orElse(null);
        return house.rooms().stream()
                .filter(place -> place.suits(kind, guests.size(), when))
                .filter(place -> busy.isFree(
                        place.holder(), when.startsAt(), when.endsAt().plus(place.turnaround())))
                .filter(place -> task.wish().guest() == null
                        || house.unsuited(place, guests).isEmpty())
                .min(Comparator.comparing(
                                (Place place) -> house.unsuited(place, guests).size())
                        .thenComparing(place -> !place.holder().equals(now)));
    }

    private Set<UUID> unsuited(Optional<Place> room, Set<UUID> guests) {
        return room.map(place -> house.unsuited(place, guests)).orElse(Set.of());
    }

    private UUID there(Optional<Place> room) {
        return room.map(Place::location).orElse(house.home()).value();
    }

    private void remember(Wish wish, UUID person, int length) {
        minutes.merge(person, length, Integer::sum);
        together.computeIfAbsent(familiar(wish), none -> new HashMap<>()).merge(person, 1, Integer::sum);
    }

    private static List<Object> familiar(Wish wish) {
        return wish.guest() == null
                ? List.of(wish.block().groupKey())
                : List.of(wish.block().groupKey(), wish.guest());
    }
}
