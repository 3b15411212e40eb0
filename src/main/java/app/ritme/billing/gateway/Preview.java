package app.ritme.billing.gateway;

import java.util.List;

/** The invoice that a change would make. */
public record Preview(String currency, long dueNow, long tax, List<Line> lines) {

    /** @param proration whether it settles time that is already paid for */
    public record Line(long minor, boolean proration) {}
}
