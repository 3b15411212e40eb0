package app.ritme.notice;

import app.ritme.shared.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of mails, from the same files as the words of screens. */
public final class MailTexts {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final ResourceBundle bundle;
    private final Language language;

    public MailTexts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }
}
