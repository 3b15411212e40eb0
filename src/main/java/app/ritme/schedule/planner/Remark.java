package app.ritme.schedule.planner;

import app.ritme.program.BlockKind;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a session does not keep, as a person reads it.
 *
 * @param name of the guest, the colleague or the room it is about
 * @param other what it does not go with
 * @param amount what there is
 * @param limit what the house wants
 */
public record Remark(Rule rule, String name, @Nullable Other other, int amount, int limit) {

    /** Another session. */
    public record Other(BlockKind kind, LocalizedText title, When when) {}
}
