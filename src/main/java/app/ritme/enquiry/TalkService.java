package app.ritme.enquiry;

import app.ritme.enquiry.EnquiryPageRepository.ShownRow;
import app.ritme.enquiry.PublicPage.HouseFace;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.Introductions;
import app.ritme.people.Acquaintances;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Appointments;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SlotTaken;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bearer of a mailed link does with the own introduction talk: plan it, move it, cancel it. */
@Service
@LinkHolders
@Transactional(readOnly = true)
public class TalkService {

    private static final LocalizedText TITLE = LocalizedText.of("Kennismaking", "Introduction");

    private final EnquiryRepository enquiries;
    private final EnquiryPageRepository pages;
    private final TalkTimes times;
    private final Acquaintances acquaintances;
    private final Introductions introductions;
    private final Appointments appointments;
    private final Tasks tasks;
    private final Clock clock;

    TalkService(
            EnquiryRepository enquiries,
            EnquiryPageRepository pages,
            TalkTimes times,
            Acquaintances acquaintances,
            Introductions introductions,
            Appointments appointments,
            Tasks tasks,
            Clock clock) {
        this.enquiries = enquiries;
        this.pages = pages;
        this.times = times;
        this.acquaintances = acquaintances;
        this.introductions = introductions;
        this.appointments = appointments;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** How the house looks, whether it shows itself to everybody or not. */
    public HouseFace face() {
        return pages.shown().map(ShownRow::face).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException when this secret opens nothing in the bound organisation, or no more */
    public Talk open(Secret secret) {
        return times.talk(row(secret));
    }

    /**
     * Plans the talk, or moves it. From now on the house knows who asks, as it knew them before or anew.
     *
     * @throws NotFoundException when this secret opens nothing in the bound organisation, or no more
     * @throws Refusal when the time is taken by now, the talk has begun, or the house takes nobody new
     */
    @Transactional
    public void plan(Secret secret, FreeTime wanted) {
        Enquiry enquiry = enquiries.lock(secret.hash()).orElseThrow(NotFoundException::new);
        TalkRow row = row(secret);
        refuseBegun(row);
        if (row.planned().isEmpty()) {
            refuseClosed();
        }
        if (!times.free(row).contains(wanted)) {
            throw new SlotTaken();
        }
        PersonId person = enquiry.known().orElseGet(() -> acquaintances.meet(enquiry.person()));
        EnrolmentId enrolment =
                introductions.plan(enquiry.edition(), person, wanted.day().atTime(wanted.at()));
        enquiry.plan(person, enrolment, session(row, person, wanted));
        tasks.schedule(EnquiryMails.NEWS, enquiry.id().value());
    }

    /**
     * The talk does not take place, where one was planned; the link still opens for a while, to plan another.
     *
     * @throws NotFoundException when this secret opens nothing in the bound organisation, or no more
     * @throws Refusal when it has begun
     */
    @Transactional
    public void cancel(Secret secret) {
        Enquiry enquiry = enquiries.lock(secret.hash()).orElseThrow(NotFoundException::new);
        TalkRow row = row(secret);
        if (row.planned().isEmpty()) {
            return;
        }
        refuseBegun(row);
        enquiry.session().ifPresent(session -> appointments.cancel(session, CancelReason.GUEST));
        enquiry.enrolment().ifPresent(introductions::drop);
        enquiry.cancel(clock.instant());
        tasks.schedule(EnquiryMails.NEWS, enquiry.id().value());
    }

    private SessionId session(TalkRow row, PersonId person, FreeTime wanted) {
        var data = new SessionData(
                BlockKind.COACHING,
                TITLE,
                wanted.day(),
                wanted.at(),
                row.minutes(),
                row.at(),
                Optional.empty(),
                Set.of(wanted.host()),
                Set.of(person));
        Optional<SessionId> before = row.planned().flatMap(talk -> row.enquiry().session());
        before.ifPresent(session -> appointments.move(session, data));
        return before.orElseGet(() -> appointments.add(data));
    }

    private TalkRow row(Secret secret) {
        return enquiries.opened(secret.hash(), clock.instant()).orElseThrow(NotFoundException::new);
    }

    private void refuseBegun(TalkRow row) {
        Instant now = clock.instant();
        if (row.planned().filter(talk -> talk.hasBegun(now)).isPresent()) {
            throw new Refusal("error.talk.begun");
        }
    }

    private void refuseClosed() {
        if (pages.shown().filter(ShownRow::mayBegin).isEmpty()) {
            throw new Refusal("error.enquiry.closed");
        }
    }
}
