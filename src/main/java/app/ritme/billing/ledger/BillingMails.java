package app.ritme.billing.ledger;

import app.ritme.billing.Amount;
import app.ritme.notice.Mail;
import app.ritme.notice.MailTexts;
import app.ritme.notice.Post;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.BillingPeople;
import app.ritme.people.BillingPerson;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Mails a notice to everybody who handles the subscription, in their language and in the time of the house. */
@Component
class BillingMails {

    static final String TASK = "mail.billing";

    private final BillingNoticeRepository notices;
    private final BillingPeople people;
    private final OrganisationDirectory directory;
    private final TransactionOperations transactions;
    private final Post post;
    private final Clock clock;
    private final String baseUrl;

    BillingMails(
            BillingNoticeRepository notices,
            BillingPeople people,
            OrganisationDirectory directory,
            TransactionOperations transactions,
            Post post,
            Clock clock,
            @Value("${ritme.base-url}") String baseUrl) {
        this.notices = notices;
        this.people = people;
        this.directory = directory;
        this.transactions = transactions;
        this.post = post;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    private record ToSend(BillingNotice notice, List<BillingPerson> to) {}

    /** Sends first and notes it then: a mail twice in a crash is better than none. */
    void send(UUID id) {
        OrganisationEntry house =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        Optional<ToSend> found = Optional.ofNullable(transactions.execute(status -> notices.findById(id)
                .filter(notice -> !notice.isSent())
                .map(notice -> new ToSend(notice, people.all()))
                .orElse(null)));
        found.ifPresent(mail -> {
            mail.to().forEach(person -> post.send(write(mail.notice(), person, house)));
            transactions.executeWithoutResult(
                    status -> notices.findById(id).ifPresent(notice -> notice.sent(clock.instant())));
        });
    }

    private Mail write(BillingNotice notice, BillingPerson to, OrganisationEntry house) {
        var texts = new MailTexts(to.language());
        String key =
                "mail.billing." + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Locale locale = to.language().locale();
        String amount = notice.amount() == null ? "" : money(notice.amount(), locale);
        Instant moment = notice.day();
        String day = moment == null
                ? ""
                : DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(moment.atZone(house.zone()));
        String text =
                moment == null && notice.kind() == BillingNotice.Kind.PAYMENT_FAILED ? key + ".last" : key + ".text";
        return new Mail(
                to.email(),
                to.language(),
                "Ritme",
                texts.text(key + ".subject", house.name()),
                List.of(texts.text("mail.greeting", to.givenName()), texts.text(text, house.name(), amount, day)),
                texts.text("mail.billing.action"),
                URI.create(baseUrl + "/o/" + house.slug() + "/billing"),
                texts.text("mail.billing.closing"));
    }

    private static String money(Amount amount, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(amount.currency());
        return format.format(amount.amount());
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {

        @Bean
        Tasks.Kind billingMail(BillingMails mails) {
            return new Tasks.Kind(TASK, mails::send);
        }
    }
}
