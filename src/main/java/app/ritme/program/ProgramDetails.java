package app.ritme.program;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program with all its days, as its draft or a published version has them.
 *
 * @param number of the version; absent while this is the draft
 * @param published the number of the latest published version; 0 before the first
 * @param ahead whether the draft has something that is not published
 * @param days by arc, and within it in the order of a stay
 * @param findings what prevents publishing first, then hints
 * @param changedAt when it was last changed
 */
public record ProgramDetails(
        ProgramId program,
        ProgramKind kind,
        @Nullable Integer number,
        int published,
        boolean ahead,
        boolean archived,
        ProgramData data,
        List<DayDetails> days,
        List<Finding> findings,
        Instant changedAt,
        long version)
        implements Serializable {

    public boolean isDraft() {
        return number == null;
    }

    /** Whether nothing prevents publishing. */
    public boolean ready() {
        return findings.stream().noneMatch(Finding::preventsPublishing);
    }
}
