package app.ritme.schedule.changes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session in somebody's notice.
 *
 * @param knows what they were told last, or knew before the first change
 * @param now how it is as far as the notice heard
 * @param shown what they were told and have not put away; absent when there is nothing to show
 */
record Line(
        UUID session,
        @Nullable Known knows,
        @Nullable Known now,
        @Nullable Difference shown) {

    Line becomes(@Nullable Known other) {
        return new Line(session, knows, other, shown);
    }

    Difference difference() {
        return new Difference(knows, now);
    }

    boolean isUntold() {
        return difference().isSomething();
    }

    /** They were told this much. What is shown goes on from what they saw first and did not put away. */
    Line told(@Nullable Known said) {
        Difference before = shown;
        var since = new Difference(before == null ? knows : before.was(), said);
        return new Line(session, said, now, since.isSomething() ? since : null);
    }

    Line seen() {
        return new Line(session, knows, now, null);
    }

    /** Whether there is anything left to say of it. */
    boolean isOpen(LocalDate today) {
        Difference before = shown;
        return isUntold() || (before != null && before.concerns(today));
    }
}
