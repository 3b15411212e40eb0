package app.ritme.schedule.changes;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is different for somebody about one session.
 *
 * @param was absent where they had no part in it
 * @param is absent where they have none any more
 */
public record Difference(@Nullable Known was, @Nullable Known is) implements Serializable {

    boolean isSomething() {
        return !Objects.equals(was, is);
    }

    /** Whether it is about a day that is not over. */
    boolean concerns(LocalDate today) {
        return sides().anyMatch(known -> !known.day().isBefore(today));
    }

    /** Of what it was and what it is, those that are there. */
    Stream<Known> sides() {
        return Stream.of(was, is).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** The day it is in, or was. */
    public LocalDate day() {
        return sides().map(Known::day).min(LocalDate::compareTo).orElseThrow();
    }
}
