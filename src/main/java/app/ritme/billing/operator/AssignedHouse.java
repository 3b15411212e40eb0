package app.ritme.billing.operator;

import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A house that lives by the operator's word. */
public record AssignedHouse(
        Slug slug, String name, PlanKey plan, @Nullable LocalDate until) {}
