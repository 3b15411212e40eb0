package app.ritme.journal;

/** What follows from a check-in, in the transaction that keeps it. */
@FunctionalInterface
public interface AfterCheckIn {

    /**
     * Calls somebody where what was said asks for it.
     *
     * @return whether it does; then the guest reads at once who comes, or whom to call
     */
    boolean calls(CheckedIn said);
}
