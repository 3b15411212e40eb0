package app.ritme.enquiry;

import app.ritme.notice.Mail;
import app.ritme.notice.MailTexts;
import app.ritme.notice.Post;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.Addressee;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mails about enquiries: never why somebody asks, and to colleagues not who. */
@Component
class EnquiryMails {

    static final String LINK = "enquirer.link";
    static final String NEWS = "enquirer.news";
    static final String FORGET = "enquirer.forget";

    private final TalkMailService mails;
    private final OrganisationDirectory directory;
    private final Post post;
    private final String baseUrl;

    EnquiryMails(
            TalkMailService mails,
            OrganisationDirectory directory,
            Post post,
            @Value("${ritme.base-url}") String baseUrl) {
        this.mails = mails;
        this.directory = directory;
        this.post = post;
        this.baseUrl = baseUrl;
    }

    void link(UUID enquiry) {
        OrganisationEntry house = house();
        mails.link(new EnquiryId(enquiry)).map(mail -> write(mail, house)).ifPresent(post::send);
    }

    /** Sent first, then noted: broken off in between, it comes twice rather than never. */
    void talk(UUID id) {
        OrganisationEntry house = house();
        var enquiry = new EnquiryId(id);
        List<TalkNews> all = mails.news(enquiry);
        all.forEach(news -> post.send(write(news, house)));
        mails.told(enquiry, all);
    }

    /** Without the name that was typed: nobody has proven yet that it is theirs, and it could say anything. */
    private Mail write(LinkMail mail, OrganisationEntry house) {
        var texts = new MailTexts(mail.to().language());
        return mail(
                mail.to(),
                house,
                "mail.enquiry-link",
                List.of(texts.text("mail.enquiry-link.greeting"), texts.text("mail.enquiry-link.text", house.name())),
                "/talk/" + mail.secret().value(),
                texts.text("mail.enquiry-link.closing", moment("d MMMM", mail.until(), house.zone(), mail.to())));
    }

    private Mail write(TalkNews news, OrganisationEntry house) {
        boolean asked = news.secret().isPresent();
        String key =
                (asked ? "mail.talk." : "mail.host-talk.") + news.what().name().toLowerCase(Locale.ROOT);
        var texts = new MailTexts(news.to().language());
        String when = news.talk()
                .map(talk -> moment("EEEE d MMMM, HH:mm", talk.startsAt(), news.zone(), news.to()))
                .orElse("");
        String page = news.secret()
                .map(secret -> "/talk/" + secret.value())
                .or(() -> news.session().map(session -> "/schedule/" + session.value()))
                .orElse("/today");
        return mail(
                news.to(),
                house,
                key,
                List.of(
                        texts.text("mail.greeting", news.to().givenName()),
                        texts.text(
                                key + ".text", house.name(), when, news.zone().getId())),
                page,
                texts.text(key + ".closing"));
    }

    private Mail mail(
            Addressee to, OrganisationEntry house, String key, List<String> lines, String page, String closing) {
        var texts = new MailTexts(to.language());
        return new Mail(
                to.email(),
                to.language(),
                house.name(),
                texts.text(key + ".subject", house.name()),
                lines,
                texts.text(key + ".action"),
                URI.create(baseUrl + "/o/" + house.slug() + page),
                closing);
    }

    private OrganisationEntry house() {
        return directory.get(new OrganisationId(Tenancy.current().tenant()));
    }

    private static String moment(String pattern, Instant moment, ZoneId zone, Addressee reader) {
        return DateTimeFormatter.ofPattern(pattern, reader.language().locale()).format(moment.atZone(zone));
    }
}
