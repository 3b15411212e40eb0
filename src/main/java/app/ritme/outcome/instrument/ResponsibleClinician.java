package app.ritme.outcome.instrument;

/** Whether the bound house names a clinician who answers for the safety of its guests, and who works there now. */
public interface ResponsibleClinician {

    boolean isNamed();

    /** The same as a condition of a query, for who reads all in one statement. */
    String condition();
}
