package app.ritme.billing.command;

import app.ritme.billing.Amount;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.Usage;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a change would cost and do.
 *
 * @param now whether it happens at once, and is paid at once; else at the end of the period
 * @param tax what of it is VAT
 * @param dueNow exactly what is charged when it is confirmed before {@code validUntil}
 * @param over what the house has more of than the other plan allows; nothing of it is taken away
 */
public record ChangePreview(
        ChangeId id,
        PlanKey plan,
        Interval interval,
        long quantity,
        boolean now,
        List<PreviewLine> lines,
        Amount tax,
        Amount dueNow,
        Instant effectiveAt,
        Instant validUntil,
        List<Usage> over)
        implements Serializable {}
