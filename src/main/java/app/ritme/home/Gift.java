package app.ritme.home;

import app.ritme.shared.Refusal;

/**
 * That a guest gives the plan for home to somebody outside.
 *
 * @param to who that is, in the guest's own words
 * @param weeks how long it can be opened
 */
public record Gift(String to, int weeks, Contents contents) {

    /** Longer than this nobody remembers who has it. */
    public static final int MOST_WEEKS = 12;

    /** Of who it is. */
    public static final int LONGEST = 80;

    public Gift {
        to = to.strip();
    }

    /** @throws Refusal when it does not say to whom, or for how long */
    void refuseUnfit() {
        if (to.isEmpty() || to.length() > LONGEST) {
            throw new Refusal("error.home.link.to");
        }
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Refusal("error.home.link.weeks", MOST_WEEKS);
        }
    }
}
