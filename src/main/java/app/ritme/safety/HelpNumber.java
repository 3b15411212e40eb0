package app.ritme.safety;

import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Whom to call.
 *
 * @param country where it answers, in two capitals
 * @param name what it is for, in the words of a guest
 */
public record HelpNumber(String country, LocalizedText name, String number) implements Serializable {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 -]{1,18}[0-9]");

    /** As a phone dials it. */
    public String dialled() {
        return number.replaceAll("[ -]", "");
    }

    /** @throws Refusal when it has no name, or no phone can dial it */
    void refuseUnfit() {
        if (name.isEmpty()) {
            throw new Refusal("error.safety.number.name");
        }
        if (!NUMBER.matcher(number).matches()) {
            throw new Refusal("error.safety.number");
        }
    }
}
