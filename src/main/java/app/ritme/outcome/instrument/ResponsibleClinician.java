package app.ritme.outcome.instrument;

/** Whether the bound house names a clinician who answers for the safety of its guests, and who works there now. */
@FunctionalInterface
public interface ResponsibleClinician {

    boolean isNamed();
}
