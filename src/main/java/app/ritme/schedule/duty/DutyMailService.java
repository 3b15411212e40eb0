package app.ritme.schedule.duty;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Managers;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where tomorrow's day list is mailed; managers decide, and nowhere is the rule. */
@Service
@Managers
@Transactional
public class DutyMailService {

    private final DutyMailRepository mails;
    private final OrganisationDirectory directory;
    private final Tasks tasks;
    private final Clock clock;

    DutyMailService(DutyMailRepository mails, OrganisationDirectory directory, Tasks tasks, Clock clock) {
        this.mails = mails;
        this.directory = directory;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Empty while it is mailed nowhere. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> address() {
        return mails.ofThisOrganisation().flatMap(DutyMail::address);
    }

    /** From the next evening on, in place of an earlier address. */
    public void mailTo(EmailAddress address) {
        DutyMail mail = mails.lockOfThisOrganisation().orElseGet(() -> mails.save(new DutyMail()));
        mail.to(address);
        if (mail.askedFor().isEmpty()) {
            Instant evening = Evenings.after(clock.instant(), zone());
            mail.askFor(evening);
            tasks.scheduleAt(evening, DutyMails.TASK, mail.id());
        }
    }

    /** Nothing is mailed any more. */
    public void stop() {
        mails.lockOfThisOrganisation().ifPresent(mail -> mail.to(null));
    }

    private ZoneId zone() {
        return directory.get(new OrganisationId(Tenancy.current().tenant())).zone();
    }
}
