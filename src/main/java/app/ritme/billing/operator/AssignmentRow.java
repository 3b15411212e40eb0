package app.ritme.billing.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator said about a house, and what became of it.
 *
 * @param by how they call themselves; empty when their account is gone
 * @param withdrawnReason empty while it stands, and when another word took its place
 */
public record AssignmentRow(
        Assignment said,
        String by,
        Instant at,
        String withdrawnBy,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) {

    /** Nobody took it back; its day may be over all the same. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
