package app.ritme.billing.plan;

import java.util.Locale;

/** How often a subscription is paid. */
public enum Interval {
    MONTH,
    YEAR;

    /** As Stripe writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
