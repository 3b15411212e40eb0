package app.ritme.outcome.compass;

import app.ritme.notice.Mail;
import app.ritme.notice.MailTexts;
import app.ritme.notice.Post;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationState;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails a guest who is home, to ask again. The mail says that something is asked, never what or why. */
@Component
class AftercareMails {

    static final String TASK = "aftercare.mail";

    private final AftercareMailService service;
    private final OrganisationDirectory directory;
    private final Post post;
    private final String baseUrl;

    AftercareMails(
            AftercareMailService service,
            OrganisationDirectory directory,
            Post post,
            @Value("${ritme.base-url}") String baseUrl) {
        this.service = service;
        this.directory = directory;
        this.post = post;
        this.baseUrl = baseUrl;
    }

    /** Sent first, then the next is asked for: broken off in between, it comes twice rather than never again. */
    void send(UUID aftercare) {
        OrganisationEntry house =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        if (house.state() == OrganisationState.ACTIVE) {
            var id = new AftercareId(aftercare);
            service.due(id).map(due -> write(due, house)).ifPresent(post::send);
            service.goOn(id);
        }
    }

    private Mail write(AftercareMail due, OrganisationEntry house) {
        var texts = new MailTexts(due.to().language());
        String until = DateTimeFormatter.ofPattern("d MMMM", due.to().language().locale())
                .format(due.until().atZone(due.zone()));
        return new Mail(
                due.to().email(),
                due.to().language(),
                house.name(),
                texts.text("mail.aftercare.subject", house.name()),
                List.of(
                        texts.text("mail.greeting", due.to().givenName()),
                        texts.text("mail.aftercare.text", house.name())),
                texts.text("mail.aftercare.action"),
                URI.create(baseUrl + "/o/" + house.slug() + "/compass/"
                        + due.secret().value()),
                texts.text("mail.aftercare.closing", until));
    }
}
