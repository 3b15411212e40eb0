package app.ritme.schedule.duty;

import app.ritme.notice.Attachment;
import app.ritme.notice.Mail;
import app.ritme.notice.MailTexts;
import app.ritme.notice.Post;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationState;
import app.ritme.schedule.paper.DayListPaper;
import app.ritme.shared.Tenancy;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails tomorrow's day list each evening. The mail says nothing of anybody; the paper in it has first names and rooms. */
@Component
class DutyMails {

    static final String TASK = "evening.paper";

    private final DutyDayService days;
    private final OrganisationDirectory directory;
    private final Post post;
    private final String baseUrl;

    DutyMails(
            DutyDayService days,
            OrganisationDirectory directory,
            Post post,
            @Value("${ritme.base-url}") String baseUrl) {
        this.days = days;
        this.directory = directory;
        this.post = post;
        this.baseUrl = baseUrl;
    }

    /** Sent first, then the next evening is asked for: broken off in between, it comes twice rather than never again. */
    void send() {
        OrganisationEntry house =
                directory.get(new OrganisationId(Tenancy.current().tenant()));
        if (house.state() == OrganisationState.ACTIVE) {
            days.due(house.zone()).map(due -> write(due, house)).ifPresent(post::send);
            days.goOn(house.zone());
        }
    }

    private Mail write(DutyDay due, OrganisationEntry house) {
        var texts = new MailTexts(due.language());
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM", due.language().locale())
                .format(due.day());
        byte[] paper = new DayListPaper(due.language(), house.name(), due.day(), due.sessions()).pdf();
        return new Mail(
                        due.to(),
                        due.language(),
                        house.name(),
                        texts.text("mail.duty.subject", day),
                        List.of(texts.text("mail.duty.text", house.name(), day)),
                        texts.text("mail.duty.action"),
                        URI.create(baseUrl + "/o/" + house.slug() + "/daylist?day=" + due.day()),
                        texts.text("mail.duty.closing"))
                .with(new Attachment(
                        texts.text("paper.daylist.file") + "-" + due.day() + ".pdf", "application/pdf", paper));
    }
}
