package app.ritme.offline;

/** The id of what was sent stands for something else already. Both are kept; whoever sent it decides. */
public class OutboxConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For what the id stands. */
    public enum Why {
        /** For something of somebody else. */
        OWNER,
        /** For something else of the same person. */
        CONTENT
    }

    private final Why why;

    public OutboxConflict(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
