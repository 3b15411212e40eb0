package app.ritme.schedule.paper;

import org.springframework.web.util.HtmlUtils;

/** Builds the page that becomes paper. Whatever people wrote goes through {@link #text}, so none of it is markup. */
final class Html {

    private final StringBuilder markup = new StringBuilder();

    /** Begins an element, of this class where it has one. */
    Html open(String element, String css) {
        markup.append('<').append(element);
        if (!css.isEmpty()) {
            markup.append(" class=\"").append(css).append('"');
        }
        markup.append('>');
        return this;
    }

    Html close(String element) {
        markup.append("</").append(element).append('>');
        return this;
    }

    Html text(String words) {
        markup.append(HtmlUtils.htmlEscape(words, "UTF-8"));
        return this;
    }

    /** A whole element with nothing but words; none at all without words. */
    Html words(String element, String css, String words) {
        return words.isEmpty() ? this : open(element, css).text(words).close(element);
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}
