package app.ritme.training;

import app.ritme.shared.Refusal;
import app.ritme.training.plan.PlannedRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A place of a workout as it is by now.
 *
 * @param row what is asked there
 * @param own put there by the guest; the others are of the plan
 * @param done when its sets were done
 * @param kept how many sets are left of those asked, where the workout was shortened
 * @param insteadOf the place it was swapped for
 * @param replacedBy the place that is done instead of it
 */
record Place(
        PlannedRow row,
        boolean own,
        List<Instant> done,
        OptionalInt kept,
        Optional<UUID> insteadOf,
        Optional<UUID> replacedBy) {

    static final int MOST_SETS = 10;

    static Place of(PlannedRow row, boolean own, List<? extends DoneAt> sets) {
        return new Place(
                row,
                own,
                sets.stream()
                        .filter(set -> set.place().equals(row.planned()))
                        .map(DoneAt::loggedAt)
                        .toList(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    UUID id() {
        return row.planned();
    }

    boolean isReplaced() {
        return replacedBy.isPresent();
    }

    /** How many sets are asked by now; where something else is done instead, no more than were done. */
    int sets() {
        return isReplaced() ? done.size() : kept.orElse(row.sets());
    }

    boolean isWhole() {
        return done.size() >= sets();
    }

    /** What is asked by now. */
    PlannedRow asked() {
        return row.sets() == sets() ? row : row.asking(sets());
    }

    Place insteadOf(UUID other) {
        return new Place(row, own, done, kept, Optional.of(other), replacedBy);
    }

    Place replacedBy(Optional<UUID> other) {
        return new Place(row, own, done, kept, insteadOf, other);
    }

    /** @throws Refusal when it has as many sets as a place may have */
    void refuseFull() {
        if (sets() >= MOST_SETS) {
            throw new Refusal("error.training.sets", MOST_SETS);
        }
    }

    Place withOneMoreSet() {
        OptionalInt more = kept.isPresent() ? OptionalInt.of(kept.getAsInt() + 1) : kept;
        return new Place(row.asking(row.sets() + 1), own, done, more, insteadOf, replacedBy);
    }

    /** One set where none was done before that moment, and no more where some were. */
    Place shortened(Instant moment) {
        int before = (int) done.stream().filter(set -> !set.isAfter(moment)).count();
        return new Place(
                row, own, done, OptionalInt.of(Math.min(row.sets(), Math.max(1, before))), insteadOf, replacedBy);
    }

    Place whole() {
        return new Place(row, own, done, OptionalInt.empty(), insteadOf, replacedBy);
    }
}
