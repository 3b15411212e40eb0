package app.ritme.training;

import app.ritme.shared.NotFoundException;
import app.ritme.training.exercise.ExerciseId;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The places of a workout as it is by now: those of its plan, folded with what was done otherwise. A place that something else
 * is done instead of stays where it is, with what was done there, and is walked past.
 */
final class Places {

    private final List<Place> all = new ArrayList<>();
    private final List<? extends DoneAt> sets;
    private boolean shortened;

    private Places(List<? extends DoneAt> sets) {
        this.sets = sets;
    }

    /**
     * @param planned the exercises of the plan in order, at least one
     * @param changes in their order
     * @param sets those of the workout, in the order they were done
     */
    static Places of(List<PlannedRow> planned, List<ChangeRow> changes, List<? extends DoneAt> sets) {
        var places = new Places(sets);
        planned.forEach(row -> places.all.add(Place.of(row, false, sets)));
        changes.forEach(places::apply);
        return places;
    }

    /** The same after one more change. */
    Places after(ChangeRow change) {
        var places = new Places(sets);
        places.all.addAll(all);
        places.shortened = shortened;
        places.apply(change);
        return places;
    }

    /** @throws NotFoundException when there is no such place */
    int of(UUID place) {
        return IntStream.range(0, all.size())
                .filter(index -> all.get(index).id().equals(place))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Where what is done at this place is done by now. */
    int open(UUID place) {
        int index = of(place);
        Optional<UUID> other = all.get(index).replacedBy();
        return other.isEmpty() ? index : open(other.get());
    }

    Place at(int index) {
        return all.get(index);
    }

    /** The next place that is done; none after the last. */
    OptionalInt next(int index) {
        return IntStream.range(index + 1, all.size())
                .filter(later -> !all.get(later).isReplaced())
                .findFirst();
    }

    /** From here on the first place where a set is still to be done. */
    OptionalInt unfinished(int from) {
        return IntStream.range(from, all.size())
                .filter(later -> !all.get(later).isReplaced() && !all.get(later).isWhole())
                .findFirst();
    }

    /** Where a guest is who did something otherwise at this place: there, or where the next set is to be done. */
    int standing(UUID place) {
        int at = open(place);
        return all.get(at).isWhole() ? unfinished(at).orElse(at) : at;
    }

    /** What was to be done here before something else was chosen. */
    Optional<Place> before(int index) {
        return all.get(index).insteadOf().map(other -> all.get(of(other)));
    }

    /** Those that are done or were; what is done otherwise and has no set is not among them. */
    List<PlannedRow> shown() {
        return all.stream().filter(Places::isShown).map(Place::asked).toList();
    }

    /** Which of those shown this one is. */
    int shown(int index) {
        return (int) all.subList(0, index).stream().filter(Places::isShown).count();
    }

    boolean isShortened() {
        return shortened;
    }

    /** Whether fewer sets would be left from here on, and still some. */
    boolean canShorten(int from, Instant now) {
        int left = IntStream.range(from, all.size())
                .map(index -> missing(all.get(index).shortened(now)))
                .sum();
        return !shortened && left > 0 && left < missing(from);
    }

    private int missing(int from) {
        return all.stream().skip(from).mapToInt(Places::missing).sum();
    }

    private static int missing(Place place) {
        return place.isReplaced() ? 0 : Math.max(0, place.sets() - place.done().size());
    }

    private static boolean isShown(Place place) {
        return !place.isReplaced() || !place.done().isEmpty();
    }

    private void apply(ChangeRow change) {
        switch (change.kind()) {
            case SWAP -> swap(of(change.place()), change);
            case ADD -> all.add(of(change.place()) + 1, placeOf(change));
            case MORE -> all.set(of(change.place()), all.get(of(change.place())).withOneMoreSet());
            case SHORTEN -> {
                shortened = true;
                all.replaceAll(place -> place.shortened(change.at()));
            }
            case LENGTHEN -> {
                shortened = false;
                all.replaceAll(Place::whole);
            }
        }
    }

    /** Swapped for what stood there before, that goes on. */
    private void swap(int index, ChangeRow change) {
        Optional<Integer> earlier = earlier(index, change.putIn().exerciseId());
        UUID by = earlier.map(other -> all.get(other).id()).orElse(change.id());
        replace(index, place -> place.replacedBy(Optional.of(by)));
        earlier.ifPresentOrElse(
                other -> replace(other, place -> place.replacedBy(Optional.empty())),
                () -> all.add(index + 1, placeOf(change).insteadOf(change.place())));
    }

    private Optional<Integer> earlier(int index, ExerciseId exercise) {
        return before(index)
                .flatMap(place -> place.row().exerciseId().equals(exercise)
                        ? Optional.of(of(place.id()))
                        : earlier(of(place.id()), exercise));
    }

    private void replace(int index, UnaryOperator<Place> other) {
        all.set(index, other.apply(all.get(index)));
    }

    private Place placeOf(ChangeRow change) {
        PlannedRow row = change.row(all.getFirst().row());
        return Place.of(row, true, sets);
    }
}
