package app.ritme.journal;

/** What is said now was said on another check-in than the one that stands there. Neither goes over the other by itself. */
public class CheckInChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CheckInAnswers here;

    CheckInChanged(CheckInAnswers here) {
        super("said otherwise meanwhile");
        this.here = here;
    }

    /** What stands there. */
    public CheckInAnswers here() {
        return here;
    }
}
