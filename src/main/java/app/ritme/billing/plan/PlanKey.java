package app.ritme.billing.plan;

import java.util.Locale;

/** The plans a house chooses from, the smaller one first. */
public enum PlanKey {
    SOLO,
    HOUSE,
    CLINIC;

    /** As it stands in a lookup key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
