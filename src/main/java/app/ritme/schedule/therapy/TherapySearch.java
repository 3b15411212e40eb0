package app.ritme.schedule.therapy;

import app.ritme.people.PersonId;
import app.ritme.people.SkillRow;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.Remark;
import app.ritme.schedule.planner.Severity;
import app.ritme.schedule.planner.Trial;
import app.ritme.schedule.therapy.PlaceSearch.Found;
import app.ritme.schedule.therapy.Unplaced.Why;
import app.ritme.shared.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places the sessions of a plan one after the other, by the rules of the house and its rhythm, without asking the database
 * again. The same house comes out the same.
 */
public final class TherapySearch {

    private static final int MOST_OTHERS = 6;

    private static final Comparator<Placed> IN_ORDER = Comparator.comparing(
                    (Placed one) -> one.data().day())
            .thenComparing(one -> one.data().at())
            .thenComparing(Placed::line);

    /** A session of the plan: known to the rules by an id of its own. */
    private record Slot(SessionId id, int line, int nth) {}

    private final Trial trial;
    private final List<TherapyLineData> lines;
    private final PersonId guest;
    private final LocalDate begin;
    private final LocalDate last;
    private final LocalTime hour;
    private final Map<Integer, PlaceSearch> searches = new HashMap<>();
    private final Map<Slot, Placed> placed = new HashMap<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /**
     * @param trial of all days it may come to, from {@code begin} to {@code last}
     * @param hour at about which the guest comes best
     * @param skills of those who work here
     */
    TherapySearch(
            Trial trial,
            List<TherapyLineData> lines,
            PersonId guest,
            LocalDate begin,
            LocalDate last,
            LocalTime hour,
            Map<UUID, List<SkillRow>> skills,
            Instant now) {
        this.trial = trial;
        this.lines = lines;
        this.guest = guest;
        this.begin = begin;
        this.last = last;
        this.hour = hour;
        for (int i = 0; i < lines.size(); i++) {
            searches.put(i, new PlaceSearch(trial, lines.get(i), guest, skills, now));
        }
        placeAll();
    }

    /** What is proposed now. */
    public Proposal proposal() {
        return new Proposal(
                placed.values().stream().sorted(IN_ORDER).toList(),
                unplaced.stream()
                        .sorted(Comparator.comparing(Unplaced::from).thenComparing(Unplaced::line))
                        .toList());
    }

    /** Other places of one of them, on its day and those around it, with everything else as proposed; the best first. */
    public List<Placed> others(Placed one) {
        Slot slot = slot(one);
        trial.remove(slot.id());
        List<Placed> others = one.data()
                .day()
                .minusDays(1)
                .datesUntil(one.data().day().plusDays(2))
                .filter(day -> keepsRhythm(one, day) && keepsOrder(one.line(), day))
                .flatMap(day -> search(one.line())
                        .on(day, one.data().at(), slot.id())
                        .filter(found -> !found.data().equals(one.data()))
                        .limit(MOST_OTHERS))
                .sorted(Comparator.comparingInt(Found::cost))
                .limit(MOST_OTHERS)
                .map(found -> new Placed(one.line(), one.nth(), found.data(), found.remarks()))
                .toList();
        trial.put(slot.id(), one.data());
        return others;
    }

    private boolean keepsRhythm(Placed one, LocalDate day) {
        List<LocalDate> siblings = placed.values().stream()
                .filter(other -> other.line() == one.line() && other.nth() != one.nth())
                .map(other -> other.data().day())
                .toList();
        return new Rhythm(lines.get(one.line()), begin, last).allows(day, siblings);
    }

    /** What comes afterwards stays after everything that stands before it. */
    private boolean keepsOrder(int line, LocalDate day) {
        return placed.values().stream().allMatch(other -> {
            LocalDate there = other.data().day();
            return other.line() < line
                    ? !lines.get(line).afterwards() || there.isBefore(day)
                    : other.line() == line || !lines.get(other.line()).afterwards() || day.isBefore(there);
        });
    }

    /** Proposes it there instead. */
    public void choose(Placed other) {
        Slot slot = slot(other);
        trial.put(slot.id(), other.data());
        placed.put(slot, other);
    }

    private void placeAll() {
        LocalDate reached = begin;
        for (int i = 0; i < lines.size(); i++) {
            boolean later = lines.get(i).afterwards() && i > 0;
            LocalDate last = place(i, later ? reached.plusDays(1) : begin).getLast();
            reached = last.isAfter(reached) ? last : reached;
        }
    }

    /** @return the days they have, or should have had */
    private List<LocalDate> place(int line, LocalDate from) {
        List<LocalDate> days = new ArrayList<>();
        LocalTime at = hour;
        PersonId leader = null;
        var rhythm = new Rhythm(lines.get(line), from, last);
        for (int nth = 1; nth <= lines.get(line).number(); nth++) {
            var slot = new Slot(new SessionId(Ids.next()), line, nth);
            List<LocalDate> next = rhythm.next(days);
            Optional<Found> found = best(slot, next, at, leader);
            if (found.isPresent()) {
                SessionData data = found.get().data();
                trial.put(slot.id(), data);
                placed.put(slot, new Placed(line, nth, data, found.get().remarks()));
                days.add(data.day());
                at = data.at();
                leader = data.staff().stream().findFirst().orElse(leader);
            } else {
                unplaced.add(unplaced(slot, next, at));
                days.add(rhythm.ideal(days));
            }
        }
        return days;
    }

    /** The first day with a place that nothing speaks against, else the place that least speaks against. */
    private Optional<Found> best(Slot slot, List<LocalDate> days, LocalTime at, @Nullable PersonId leader) {
        Found best = null;
        for (LocalDate day : days) {
            Found there = search(slot.line()).best(day, at, leader, slot.id()).orElse(null);
            if (there != null && there.isGood()) {
                return Optional.of(there);
            }
            if (there != null && (best == null || there.cost() < best.cost())) {
                best = there;
            }
        }
        return Optional.ofNullable(best);
    }

    private Unplaced unplaced(Slot slot, List<LocalDate> days, LocalTime at) {
        PlaceSearch search = search(slot.line());
        Why why = !search.hasLeader() ? Why.NOBODY : !search.hasRoom() ? Why.NO_ROOM : Why.RULES;
        List<Remark> reasons = why != Why.RULES
                ? List.of()
                : days.stream()
                        .flatMap(day -> search.nearest(day, at, slot.id()).stream())
                        .map(TherapySearch::hard)
                        .min(Comparator.comparingInt(List::size))
                        .orElse(List.of());
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElse(begin);
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(begin);
        return new Unplaced(slot.line(), slot.nth(), first, last, why, reasons);
    }

    private static List<Remark> hard(Found found) {
        return found.remarks().stream()
                .filter(remark -> remark.rule().severity() == Severity.HARD)
                .toList();
    }

    private PlaceSearch search(int line) {
        return Objects.requireNonNull(searches.get(line));
    }

    private Slot slot(Placed one) {
        return placed.keySet().stream()
                .filter(slot -> slot.line() == one.line() && slot.nth() == one.nth())
                .findFirst()
                .orElseThrow();
    }
}
