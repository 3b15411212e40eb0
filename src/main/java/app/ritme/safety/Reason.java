package app.ritme.safety;

/** Why somebody must come to a guest. The rules behind them are fixed: {@link SafetyRules}. */
public enum Reason {
    /** The guest asked for it. */
    HELP,
    /** The lowest mood, some days in a row. */
    MOOD,
    /** Very short nights, some in a row. */
    SLEEP,
    /** An answer of a questionnaire that asks for somebody at once. */
    QUESTIONNAIRE
}
