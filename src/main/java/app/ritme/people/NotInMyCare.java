package app.ritme.people;

import app.ritme.shared.Refusal;

/** What is asked about a guest is for those who look after them, and the one who asks does not. */
public class NotInMyCare extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String guestName;

    NotInMyCare(String guestName) {
        super("error.care.not-yours", guestName);
        this.guestName = guestName;
    }

    public String guestName() {
        return guestName;
    }
}
