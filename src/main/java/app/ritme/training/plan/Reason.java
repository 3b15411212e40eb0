package app.ritme.training.plan;

/** Why a coach asks another weight than the rule of a plan does. */
public enum Reason {
    PAIN,
    TIRED,
    ILL,
    AFTER_A_BREAK,
    TECHNIQUE,
    EQUIPMENT,
    GUEST_WISHES
}
