package app.ritme.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a session by hand.
 *
 * @param before as it was; absent for one that was not there
 * @param after as it is since; absent for one that is not there any more
 * @param versionBefore of how it was
 * @param versionAfter of how it is since
 */
public record Change(
        SessionId session, @Nullable State before, @Nullable State after, long versionBefore, long versionAfter) {

    /**
     * All that somebody decides about a session by hand.
     *
     * @param seen the guests of whom somebody said whether they were there
     * @param recurrence which of a series it is; absent where it does not repeat
     * @param most how many guests at most; absent where nobody said
     * @param waiting who waits for a place, the first first
     */
    public record State(
            SessionValues values,
            boolean pinned,
            @Nullable CancelReason cancelled,
            List<Seen> seen,
            @Nullable Recurrence recurrence,
            @Nullable Integer most,
            List<Waiter> waiting) {}

    /**
     * Whether a guest was there.
     *
     * @param why not; absent where nobody said
     */
    public record Seen(
            UUID guest, Attendance attendance, @Nullable AbsenceReason why) {

        static Seen of(SessionPart part, Attendance attendance) {
            return new Seen(part.holder(), attendance, part.absenceReason().orElse(null));
        }

        void markOn(SessionPart part) {
            part.mark(attendance);
            if (attendance == Attendance.ABSENT) {
                part.sayWhy(why);
            }
        }
    }

    /** The series it belonged to, or belongs to since. */
    Set<UUID> series() {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .map(State::recurrence)
                .filter(Objects::nonNull)
                .map(Recurrence::series)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, as if it had been seen in another version. */
    public Change since(long version) {
        return new Change(session, before, after, versionBefore, version);
    }
}
