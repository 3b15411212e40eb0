package app.ritme.schedule;

import app.ritme.shared.Refusal;

/** Somebody or something is elsewhere at that time; {@link ClashService} tells who, with what, and what is possible. */
public class SlotTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlotTaken() {
        super("error.session.taken");
    }
}
