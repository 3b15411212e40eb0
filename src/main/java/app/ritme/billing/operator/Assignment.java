package app.ritme.billing.operator;

import app.ritme.billing.plan.PlanKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a house may do by the operator's word, whatever it pays; a limit that is absent is none. */
public record Assignment(
        PlanKey plan,
        @Nullable Integer guestsInHouse,
        @Nullable Integer staff,
        @Nullable Integer locations,
        String reason,
        @Nullable LocalDate until) {}
