package app.ritme.schedule.planner;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a rule is not kept.
 *
 * @param holder whose agenda it is
 * @param spot the session it is about
 * @param other the one it does not go with
 * @param amount what there is where the limit asks for more, or for less
 */
record Violation(
        Rule rule, UUID holder, Spot spot, @Nullable Spot other, int amount) {

    boolean isAbout(UUID session) {
        return spot.session().equals(session)
                || (other != null && other.session().equals(session));
    }

    /** Where two are in one place or share too little, the other is the one that is not among these. */
    Violation seenFrom(Set<UUID> moving) {
        Spot before = other;
        return (rule == Rule.ONE_PLACE || rule == Rule.EQUIPMENT) && before != null && moving.contains(before.session())
                ? new Violation(rule, holder, before, spot, amount)
                : this;
    }

    /** The same whatever else it says: a rule that was broken before, in the same way. Another room is another way, and so is another colleague. */
    Object same() {
        return Arrays.asList(rule, holder, spot.session(), other == null ? null : other.session(), where());
    }

    private @Nullable Object where() {
        return switch (rule) {
            case SUITS_GUEST -> spot.room();
            case KEPT_APART -> spot.staff();
            default -> null;
        };
    }

    Set<UUID> sessions() {
        return other == null ? Set.of(spot.session()) : Set.of(spot.session(), other.session());
    }
}
