package app.ritme.home;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Somebody a guest may call, with their own number.
 *
 * @param note who it is and when they answer, may be empty
 */
public record PersonToCall(String name, String number, String note) implements Serializable {

    /** Of each of the three. */
    public static final int LONGEST = 80;

    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{1,22}[0-9]");

    public PersonToCall {
        name = name.strip();
        number = number.strip();
        note = note.strip();
    }

    /** As a phone dials it. */
    public String dialled() {
        return number.replaceAll("[^+0-9]", "");
    }

    /** @throws Refusal when it has no name, or no phone can dial it */
    void refuseUnfit() {
        if (name.isEmpty() || name.length() > LONGEST || note.length() > LONGEST) {
            throw new Refusal("error.home.call.name");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new Refusal("error.home.call.number");
        }
    }
}
