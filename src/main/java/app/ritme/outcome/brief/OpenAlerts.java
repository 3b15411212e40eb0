package app.ritme.outcome.brief;

/**
 * How a glance learns how many alerts of a guest are open, of which this feature knows nothing: by a query and not by
 * an answer, because all of a glance is read in one statement.
 */
@FunctionalInterface
public interface OpenAlerts {

    /** A query of one number, with {@code :person} for the guest. */
    String count();
}
