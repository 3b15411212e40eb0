package app.ritme.training.plan;

import java.util.Optional;

/**
 * A guest and the version of the plan that counts now.
 *
 * @param guest by name
 */
public record GuestPlan(String guest, Optional<PlanVersion> version) {

    /** Of nobody. */
    public static final GuestPlan NONE = new GuestPlan("", Optional.empty());

    /** The number the next save builds on; 0 before the first. */
    public int number() {
        return version.map(PlanVersion::number).orElse(0);
    }
}
