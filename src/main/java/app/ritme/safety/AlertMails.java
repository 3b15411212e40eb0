package app.ritme.safety;

import app.ritme.notice.Mail;
import app.ritme.notice.MailTexts;
import app.ritme.notice.Post;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.Addressee;
import app.ritme.people.Addressees;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Mails somebody who is called that Ritme wants to be opened; not why, not even that it is an alert. */
@Component
class AlertMails {

    private final AlertCallRepository calls;
    private final AlertWatchRepository watches;
    private final Addressees addressees;
    private final OrganisationDirectory directory;
    private final TransactionOperations transactions;
    private final Post post;
    private final Clock clock;
    private final String baseUrl;

    AlertMails(
            AlertCallRepository calls,
            AlertWatchRepository watches,
            Addressees addressees,
            OrganisationDirectory directory,
            TransactionOperations transactions,
            Post post,
            Clock clock,
            @Value("${ritme.base-url}") String baseUrl) {
        this.calls = calls;
        this.watches = watches;
        this.addressees = addressees;
        this.directory = directory;
        this.transactions = transactions;
        this.post = post;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Nothing to whom nobody waits for any more: it was taken or is over, or their duty ended. */
    void send(UUID call) {
        OrganisationEntry house =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        Optional<Addressee> called = Optional.ofNullable(transactions.execute(status -> calls.findById(call)
                .filter(found -> found.asks(clock.instant()))
                .filter(found -> watches.findById(found.alert().value())
                        .filter(AlertWatch::waits)
                        .isPresent())
                .flatMap(found -> addressees.of(found.colleague()))
                .orElse(null)));
        called.ifPresent(person -> post.send(write(person, house)));
    }

    private Mail write(Addressee to, OrganisationEntry house) {
        var texts = new MailTexts(to.language());
        return new Mail(
                to.email(),
                to.language(),
                house.name(),
                texts.text("mail.alert.subject"),
                List.of(texts.text("mail.greeting", to.givenName()), texts.text("mail.alert.text")),
                texts.text("mail.alert.action"),
                URI.create(baseUrl + "/o/" + house.slug() + "/today"),
                texts.text("mail.alert.closing"));
    }
}
