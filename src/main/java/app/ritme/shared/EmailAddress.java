package app.ritme.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as typed by a person, trimmed and in lower case; whether it exists only a mail can tell. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Refusal("error.email");
        }
    }

    /** @throws Refusal when the text cannot be an e-mail address */
    public static EmailAddress of(String typed) {
        return new EmailAddress(typed.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
