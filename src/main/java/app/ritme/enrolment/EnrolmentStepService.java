package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.people.TeamService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an enrolment, each one refused where it does not follow from the step before. */
@Service
@StaffMembers
@Transactional
public class EnrolmentStepService {

    private final EnrolmentRepository enrolments;
    private final EditionRepository editions;
    private final Admission admission;
    private final WaitingList waitingList;
    private final Leaving leaving;
    private final Coaching coaching;
    private final LocalDays days;
    private final TeamService team;
    private final Self self;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnrolmentStepService(
            EnrolmentRepository enrolments,
            EditionRepository editions,
            Admission admission,
            WaitingList waitingList,
            Leaving leaving,
            Coaching coaching,
            LocalDays days,
            TeamService team,
            Self self,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.admission = admission;
        this.waitingList = waitingList;
        this.leaving = leaving;
        this.coaching = coaching;
        this.days = days;
        this.team = team;
        this.self = self;
        this.events = events;
        this.clock = clock;
    }

    /** A talk to get to know each other; wall time of the location. */
    public void planIntroduction(EnrolmentId id, LocalDateTime at) {
        get(id).planIntroduction(at);
    }

    /** From now on the coach may see and write the intake. */
    public void beginIntake(EnrolmentId id) {
        Enrolment enrolment = get(id);
        enrolment.beginIntake(by());
        coaching.begin(edition(enrolment), enrolment);
    }

    /**
     * Keeps a place until then, wall time of the location, and has them told.
     *
     * @param reason why they pass those who wait; only a manager may say so
     * @throws Refusal when there is no place, others wait longer, or the hour has passed
     */
    public void offer(EnrolmentId id, LocalDateTime until, String reason) {
        Enrolment enrolment = get(id);
        Edition edition = edition(enrolment);
        admission.refuseClosed(edition);
        admission.refusePassing(edition, enrolment, reason);
        admission.refuseTooMany(edition, enrolment);
        waitingList.offer(edition, enrolment, days.instant(edition, until), by(), reason);
    }

    /** They will come. */
    public void confirm(EnrolmentId id) {
        Enrolment enrolment = get(id);
        enrolment.confirm(by(), "");
        coaching.begin(edition(enrolment), enrolment);
    }

    /** They wait for a place; when one is free that fits, they are offered it at once. */
    public void awaitPlace(EnrolmentId id) {
        Enrolment enrolment = get(id);
        Edition edition = edition(enrolment);
        admission.refuseClosed(edition);
        enrolment.awaitPlace(by());
        waitingList.offer(
                edition,
                waitingList.lock(edition, edition.nights(enrolment.arrival(), enrolment.departure())));
    }

    /** They are here. */
    public void arrive(EnrolmentId id) {
        Enrolment enrolment = get(id);
        enrolment.arrive(days.today(edition(enrolment)), by());
    }

    /** They finished; before the last day, today is the last. */
    public void complete(EnrolmentId id) {
        Enrolment enrolment = get(id);
        LocalDate today = days.today(edition(enrolment));
        leave(enrolment, today, today.plusDays(1), () -> enrolment.complete(today, by()));
    }

    /** They do not come. What they held is free for those who wait. */
    public void cancel(EnrolmentId id, EndReason reason) {
        Enrolment enrolment = get(id);
        Edition edition = edition(enrolment);
        By by = by();
        if (enrolment.state().holdsPlace() && enrolment.state().leadsTo(EnrolmentState.CANCELLED)) {
            leaving.giveBack(enrolment, enrolment.arrival(), () -> enrolment.cancel(reason, by));
            announce(enrolment, enrolment.arrival());
        } else {
            enrolment.cancel(reason, by);
        }
        enrolment.coach().ifPresent(coach -> coaching.end(edition, enrolment, coach, by.at()));
    }

    /** They break off and go home today. */
    public void stop(EnrolmentId id, EndReason reason) {
        Enrolment enrolment = get(id);
        LocalDate today = days.today(edition(enrolment));
        leave(enrolment, today, today, () -> enrolment.stop(today, reason, by()));
    }

    /** They go home on that day, sooner than planned. */
    public void leaveEarly(EnrolmentId id, LocalDate lastDay, EndReason reason) {
        Enrolment enrolment = get(id);
        leave(enrolment, lastDay, lastDay.plusDays(1), () -> enrolment.leaveEarly(lastDay, reason, by()));
    }

    /** Who looks after them from now on; empty for nobody. */
    public void entrust(EnrolmentId id, Optional<PersonId> coach) {
        Enrolment enrolment = get(id);
        coach.ifPresent(team::details);
        Edition edition = edition(enrolment);
        boolean begun = enrolment.state() == EnrolmentState.INTAKE
                || enrolment.state().holdsPlace();
        enrolment.coach()
                .filter(before -> !coach.equals(Optional.of(before)))
                .ifPresent(before -> coaching.end(edition, enrolment, before, clock.instant()));
        enrolment.entrust(coach.orElse(null));
        if (begun) {
            coaching.begin(edition, enrolment);
        }
    }

    /** @param gone from that day on nothing of the stay is left */
    private void leave(Enrolment enrolment, LocalDate lastDay, LocalDate gone, Runnable change) {
        LocalDate planned = enrolment.departure();
        if (!enrolment.state().holdsPlace() || !lastDay.isBefore(planned)) {
            change.run();
            return;
        }
        Edition edition = edition(enrolment);
        leaving.giveBack(enrolment, edition.nights(enrolment.arrival(), lastDay).until(), change);
        coaching.endSooner(edition, enrolment, planned);
        announce(enrolment, gone);
    }

    private void announce(Enrolment enrolment, LocalDate from) {
        enrolment
                .party()
                .forEach(guest ->
                        events.publishEvent(new StayEnded(enrolment.id(), enrolment.edition(), guest, from)));
    }

    private By by() {
        return new By(clock.instant(), self.person().value());
    }

    private Enrolment get(EnrolmentId id) {
        return enrolments.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private Edition edition(Enrolment enrolment) {
        return editions.findById(enrolment.edition().value()).orElseThrow();
    }
}
