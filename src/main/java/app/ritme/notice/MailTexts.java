package app.ritme.notice;

import app.ritme.shared.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of mails, from the same files as the words of screens. */
final class MailTexts {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final ResourceBundle bundle;
    private final Language language;

    MailTexts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
