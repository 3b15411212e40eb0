package app.ritme.enrolment;

import app.ritme.notice.Mail;
import app.ritme.notice.MailTexts;
import app.ritme.notice.Post;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows an offer: a mail that there is a place, and at its hour the end of it. */
@Component
class Offers {

    static final String MAIL = "place.offered";
    static final String END = "place.lapses";

    private final OfferService offers;
    private final OrganisationDirectory directory;
    private final Tasks tasks;
    private final Post post;
    private final String baseUrl;

    Offers(
            OfferService offers,
            OrganisationDirectory directory,
            Tasks tasks,
            Post post,
            @Value("${ritme.base-url}") String baseUrl) {
        this.offers = offers;
        this.directory = directory;
        this.tasks = tasks;
        this.post = post;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void on(PlaceOffered offered) {
        tasks.schedule(MAIL, offered.enrolment().value());
        tasks.scheduleAt(offered.until(), END, offered.enrolment().value());
    }

    void mail(UUID enrolment) {
        OrganisationEntry house =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        offers.mail(new EnrolmentId(enrolment)).map(offer -> write(offer, house)).ifPresent(post::send);
    }

    void end(UUID enrolment) {
        offers.lapse(new EnrolmentId(enrolment));
    }

    /** Nothing about why somebody comes: a mail may be read by others. */
    private Mail write(OfferMail offer, OrganisationEntry house) {
        var texts = new MailTexts(offer.language());
        var locale = offer.language().locale();
        String until =
                DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", locale).format(offer.until().atZone(offer.zone()));
        return new Mail(
                offer.to(),
                offer.language(),
                house.name(),
                texts.text("mail.place-offered.subject", house.name()),
                List.of(
                        texts.text("mail.greeting", offer.givenName()),
                        texts.text(
                                "mail.place-offered.text",
                                offer.edition(),
                                day(offer.arrival(), offer),
                                day(offer.departure(), offer)),
                        texts.text("mail.place-offered.until", until)),
                texts.text("mail.place-offered.action"),
                URI.create(baseUrl + "/o/" + house.slug() + "/today"),
                texts.text("mail.place-offered.closing"));
    }

    private static String day(LocalDate day, OfferMail offer) {
        return DateTimeFormatter.ofPattern("d MMMM", offer.language().locale()).format(day);
    }
}
