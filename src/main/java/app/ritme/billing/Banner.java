package app.ritme.billing;

import app.ritme.billing.plan.PlanKey;
import java.time.Instant;
import java.util.Optional;

/** The one thing to say first, with what belongs to it. */
public record Banner(
        BannerKind kind,
        Optional<Amount> amount,
        Optional<Instant> at,
        Optional<InvoiceId> invoice,
        Optional<PlanKey> plan,
        boolean card) {}
