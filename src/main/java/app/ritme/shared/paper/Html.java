package app.ritme.shared.paper;

import org.springframework.web.util.HtmlUtils;

/** Builds the page that becomes paper. Whatever people wrote goes through {@link #text}, so none of it is markup. */
public final class Html {

    private final StringBuilder markup = new StringBuilder();

    /** Begins an element, of this class where it has one. */
    public Html open(String element, String css) {
        markup.append('<').append(element);
        if (!css.isEmpty()) {
            markup.append(" class=\"").append(css).append('"');
        }
        markup.append('>');
        return this;
    }

    /** Ends an element. */
    public Html close(String element) {
        markup.append("</").append(element).append('>');
        return this;
    }

    /** Words inside of an element. */
    public Html text(String words) {
        markup.append(escaped(words));
        return this;
    }

    /** What is markup already. */
    public Html raw(Html other) {
        markup.append(other);
        return this;
    }

    /** Without markup, and with a space for whatever XML forbids: one such letter, and there is no paper at all. */
    public static String escaped(String words) {
        var allowed = new StringBuilder(words.length());
        words.codePoints().map(letter -> isAllowed(letter) ? letter : ' ').forEach(allowed::appendCodePoint);
        return HtmlUtils.htmlEscape(allowed.toString(), "UTF-8");
    }

    /** As XML 1.0 has it under "Char". */
    private static boolean isAllowed(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    /** A whole element with nothing but words; none at all without words. */
    public Html words(String element, String css, String words) {
        return words.isEmpty() ? this : open(element, css).text(words).close(element);
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
