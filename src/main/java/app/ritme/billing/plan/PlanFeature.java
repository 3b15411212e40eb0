package app.ritme.billing.plan;

/**
 * What comes with a plan beside its numbers. Everything that is about care is in every plan: no plan is safer than
 * another. The last three say how soon a question is answered.
 */
public enum PlanFeature {
    PROGRAMS,
    DAYS,
    TRAINING,
    JOURNAL,
    EXPORT,
    ANSWER_IN_THREE_DAYS,
    ANSWER_NEXT_DAY,
    ANSWER_SAME_DAY
}
