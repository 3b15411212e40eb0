package app.ritme.notice;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.InvitationId;
import app.ritme.people.InvitationMail;
import app.ritme.people.InvitationService;
import app.ritme.people.PersonInvited;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails invitations into a house. */
@Component
class InvitationMails {

    static final String TASK = "mail.invitation";

    private final InvitationService invitations;
    private final OrganisationDirectory directory;
    private final Tasks tasks;
    private final Post post;
    private final String baseUrl;

    InvitationMails(
            InvitationService invitations,
            OrganisationDirectory directory,
            Tasks tasks,
            Post post,
            @Value("${ritme.base-url}") String baseUrl) {
        this.invitations = invitations;
        this.directory = directory;
        this.tasks = tasks;
        this.post = post;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void on(PersonInvited invited) {
        tasks.schedule(TASK, invited.invitation().value());
    }

    void send(UUID invitation) {
        OrganisationEntry house =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        invitations
                .issue(new InvitationId(invitation))
                .map(mail -> write(mail, house))
                .ifPresent(post::send);
    }

    private Mail write(InvitationMail invitation, OrganisationEntry house) {
        var texts = new MailTexts(invitation.language());
        String role =
                texts.text("mail.invitation.role." + invitation.role().name().toLowerCase(Locale.ROOT));
        String until = DateTimeFormatter.ofPattern(
                        "d MMMM", invitation.language().locale())
                .format(ZonedDateTime.ofInstant(invitation.expiresAt(), house.zone()));
        return new Mail(
                invitation.to(),
                invitation.language(),
                house.name(),
                texts.text("mail.invitation.subject", house.name()),
                List.of(
                        texts.text("mail.greeting", invitation.givenName()),
                        texts.text("mail.invitation.text", invitation.inviter(), house.name(), role)),
                texts.text("mail.invitation.action"),
                URI.create(baseUrl + "/o/" + house.slug() + "/link/"
                        + invitation.token().value()),
                texts.text("mail.invitation.closing", until));
    }
}
