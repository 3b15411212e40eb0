package app.ritme.outcome.shown;

import java.util.List;
import java.util.Optional;

/** What is said about a kind of numbers in one place. */
public enum Showing {
    /** Nothing: what is said further up holds. */
    AS_ABOVE,
    SHOWN,
    HIDDEN;

    /** All that can be said where something stands further up. */
    public static List<Showing> all() {
        return List.of(values());
    }

    static Showing of(boolean hidden) {
        return hidden ? HIDDEN : SHOWN;
    }

    /** Whether it hides; empty when it says nothing. */
    Optional<Boolean> hides() {
        return this == AS_ABOVE ? Optional.empty() : Optional.of(this == HIDDEN);
    }
}
