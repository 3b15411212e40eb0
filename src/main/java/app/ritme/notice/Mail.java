package app.ritme.notice;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import java.net.URI;
import java.util.List;

/**
 * A mail with one thing to do. Never holds health data; the link is the only secret in it.
 *
 * @param lines sentences before the link, one paragraph each
 * @param action what the link does, as a verb
 * @param closing a last, quiet sentence
 * @param attachments files that go with it; nothing of health either
 */
public record Mail(
        EmailAddress to,
        Language language,
        String from,
        String subject,
        List<String> lines,
        String action,
        URI link,
        String closing,
        List<Attachment> attachments) {

    public Mail(
            EmailAddress to,
            Language language,
            String from,
            String subject,
            List<String> lines,
            String action,
            URI link,
            String closing) {
        this(to, language, from, subject, lines, action, link, closing, List.of());
    }

    /** The same, with a file. */
    public Mail with(Attachment file) {
        return new Mail(to, language, from, subject, lines, action, link, closing, List.of(file));
    }
}
