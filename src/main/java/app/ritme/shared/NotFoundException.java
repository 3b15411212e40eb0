package app.ritme.shared;

/** There is no such thing here: the one answer for an unknown id, another organisation's id and a withdrawn one. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not found");
    }
}
