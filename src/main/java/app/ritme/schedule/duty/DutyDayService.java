package app.ritme.schedule.duty;

import app.ritme.schedule.DaySessions;
import app.ritme.shared.Language;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the evening's task reads, and that it asks for the next evening; the mail itself leaves in between. */
@Service
@SystemOnly
@Transactional
public class DutyDayService {

    private final DutyMailRepository mails;
    private final DaySessions days;
    private final Tasks tasks;
    private final Clock clock;

    DutyDayService(DutyMailRepository mails, DaySessions days, Tasks tasks, Clock clock) {
        this.mails = mails;
        this.days = days;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Empty when nobody wants it any more, it is not evening yet, or the day it was about is over. */
    @Transactional(readOnly = true)
    public Optional<DutyDay> due(ZoneId house) {
        Instant now = clock.instant();
        return mails.ofThisOrganisation()
                .filter(mail ->
                        mail.askedFor().filter(evening -> !evening.isAfter(now)).isPresent())
                .flatMap(mail -> mail.address()
                        .flatMap(to -> mail.askedFor()
                                .map(evening -> Evenings.dayAfter(evening, house))
                                .filter(day -> !day.isBefore(LocalDate.ofInstant(now, house)))
                                .map(day -> new DutyDay(to, Language.ofCode(mails.language()), day, days.day(day)))));
    }

    /** Asks for the next evening, as long as somebody wants it. */
    public void goOn(ZoneId house) {
        DutyMail mail = mails.lockOfThisOrganisation().orElseThrow();
        Instant now = clock.instant();
        if (mail.askedFor().filter(evening -> evening.isAfter(now)).isPresent()) {
            return;
        }
        if (mail.address().isEmpty()) {
            mail.rest();
            return;
        }
        Instant evening = Evenings.after(now, house);
        mail.askFor(evening);
        tasks.scheduleAt(evening, DutyMails.TASK, mail.id());
    }
}
