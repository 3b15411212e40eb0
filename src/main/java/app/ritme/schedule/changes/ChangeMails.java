package app.ritme.schedule.changes;

import app.ritme.notice.Mail;
import app.ritme.notice.MailTexts;
import app.ritme.notice.Post;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationState;
import app.ritme.people.Addressee;
import app.ritme.schedule.changes.Letters.Letter;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Mails what changed, one mail for each person. It says what kind of session and when; nobody's name, and never why. */
@Component
class ChangeMails {

    static final String TASK = "changes.told";

    private final Letters letters;
    private final OrganisationDirectory directory;
    private final Post post;
    private final String baseUrl;

    ChangeMails(
            Letters letters, OrganisationDirectory directory, Post post, @Value("${ritme.base-url}") String baseUrl) {
        this.letters = letters;
        this.directory = directory;
        this.post = post;
        this.baseUrl = baseUrl;
    }

    /** Sent first, then written down: broken off in between, it comes twice rather than never. One that fails keeps nobody else waiting. */
    void send() {
        OrganisationEntry house =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        if (house.state() != OrganisationState.ACTIVE) {
            return;
        }
        MailException failed = null;
        for (UUID notice : letters.due()) {
            failed = first(failed, send(notice, house));
        }
        if (failed != null) {
            throw failed;
        }
    }

    private @Nullable MailException send(UUID notice, OrganisationEntry house) {
        try {
            letters.write(notice).ifPresent(letter -> {
                letter.to().map(to -> write(to, letter, house)).ifPresent(post::send);
                letters.told(letter, house.zone());
            });
            return null;
        } catch (MailException failed) {
            return failed;
        }
    }

    private static @Nullable MailException first(@Nullable MailException earlier, @Nullable MailException later) {
        return earlier == null ? later : earlier;
    }

    private Mail write(Addressee to, Letter letter, OrganisationEntry house) {
        var texts = new MailTexts(to.language());
        var words = new ChangeWords(to.language());
        return new Mail(
                to.email(),
                to.language(),
                house.name(),
                texts.text("mail.changes.subject"),
                Stream.concat(
                                Stream.of(
                                        texts.text("mail.greeting", to.givenName()),
                                        texts.text("mail.changes.text", house.name())),
                                letter.differences().stream().map(words::of))
                        .toList(),
                texts.text("mail.changes.action"),
                URI.create(baseUrl + "/o/" + house.slug() + "/today?day="
                        + letter.differences().getFirst().day()),
                texts.text("mail.changes.closing"));
    }
}
