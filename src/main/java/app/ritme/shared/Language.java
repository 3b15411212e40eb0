package app.ritme.shared;

import java.util.Locale;

/** The languages Ritme speaks in full. */
public enum Language {
    NL,
    EN;

    /** The ISO 639 code, as stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dutch as in the Netherlands, English as in Britain: they decide how dates, times and money are written. */
    public Locale locale() {
        return this == NL ? Locale.of("nl", "NL") : Locale.UK;
    }

    /** The language that serves a reader of this locale; English when it is neither. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("nl") ? NL : EN;
    }

    /** @param code {@code nl} or {@code en} */
    public static Language ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
