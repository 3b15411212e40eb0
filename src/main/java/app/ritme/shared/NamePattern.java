package app.ritme.shared;

import java.util.Locale;

/** Turns what somebody types into a search for part of a name. */
public final class NamePattern {

    private NamePattern() {}

    /** A pattern for {@code like … escape '\'}; what is special there is searched for as it is. */
    public static String containing(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
