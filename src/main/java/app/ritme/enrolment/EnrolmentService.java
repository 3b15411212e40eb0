package app.ritme.enrolment;

import app.ritme.people.GuestService;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.people.TeamService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parties of guests on their way into an edition: who they are, and how they begin. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class EnrolmentService {

    private static final Set<EnrolmentState> ON_THE_WAY = EnumSet.of(
            EnrolmentState.ENQUIRED,
            EnrolmentState.INTAKE,
            EnrolmentState.OFFERED,
            EnrolmentState.CONFIRMED,
            EnrolmentState.WAITLISTED);

    private final EnrolmentRepository enrolments;
    private final EditionRepository editions;
    private final BedStayRepository beds;
    private final Admission admission;
    private final Places places;
    private final WaitingList waitingList;
    private final Coaching coaching;
    private final GuestService guests;
    private final TeamService team;
    private final Self self;
    private final Clock clock;

    EnrolmentService(
            EnrolmentRepository enrolments,
            EditionRepository editions,
            BedStayRepository beds,
            Admission admission,
            Places places,
            WaitingList waitingList,
            Coaching coaching,
            GuestService guests,
            TeamService team,
            Self self,
            Clock clock) {
        this.enrolments = enrolments;
        this.editions = editions;
        this.beds = beds;
        this.admission = admission;
        this.places = places;
        this.waitingList = waitingList;
        this.coaching = coaching;
        this.guests = guests;
        this.team = team;
        this.self = self;
        this.clock = clock;
    }

    /** Those who are not here yet, from the first enquiry on, and those who wait; the first to ask first. */
    public List<EnrolmentRow> onTheWay() {
        return EnrolmentLine.rows(enrolments.lines(ON_THE_WAY));
    }

    /** One page of those in these states, the last to leave first. */
    public List<EnrolmentRow> enrolments(Set<EnrolmentState> states, int page, int size) {
        List<UUID> ids = enrolments.ids(states, PageRequest.of(page, size));
        return ids.isEmpty() ? List.of() : EnrolmentLine.rows(enrolments.lines(ids));
    }

    /** How many {@link #enrolments} there are in all. */
    public int count(Set<EnrolmentState> states) {
        return enrolments.countByStateIn(states);
    }

    public EnrolmentDetails details(EnrolmentId id) {
        List<EnrolmentLine> party = enrolments.line(id.value());
        if (party.isEmpty()) {
            throw new NotFoundException();
        }
        return EnrolmentLine.details(party, beds.rooms(id.value()), enrolments.history(id.value()), clock);
    }

    /**
     * Enrols a party; whoever of it the house does not know yet becomes known with it, or not at all. On the waiting list
     * it is offered a place at once when one is free.
     *
     * @param reason why it passes those who wait; only a manager may say so
     * @throws Refusal when the edition is closed or full, others wait, or one of the party is elsewhere on these days
     */
    @Transactional
    public EnrolmentId enrol(EnrolmentData data, Beginning beginning, String reason) {
        Edition edition = editions.findById(data.edition().value()).orElseThrow(NotFoundException::new);
        data.guests().forEach(guests::details);
        data.coach().filter(coach -> !data.guests().contains(coach)).ifPresent(team::details);
        admission.refuseClosed(edition);
        By by = new By(clock.instant(), self.person().value());
        var enrolment = new Enrolment(edition, party(data), data.arrival(), data.ownRoom(), by);
        enrolment.entrust(data.coach().orElse(null));
        if (beginning.takesPlace()) {
            admission.refusePassing(edition, enrolment, reason);
            admission.refuseTooMany(edition, enrolment);
        }
        enrolments.save(enrolment);
        begin(edition, enrolment, beginning, by, reason);
        return enrolment.id();
    }

    private void begin(Edition edition, Enrolment enrolment, Beginning beginning, By by, String reason) {
        switch (beginning) {
            case INTRODUCTION -> {}
            case OFFER -> waitingList.offer(edition, enrolment, by.at().plus(WaitingList.HOLDS), by, reason);
            case CONFIRMATION -> {
                enrolment.confirm(by, reason);
                places.take(edition, enrolment);
                coaching.begin(edition, enrolment);
            }
            case WAITING_LIST -> {
                Nights wanted = edition.nights(enrolment.arrival(), enrolment.departure());
                enrolment.awaitPlace(by);
                waitingList.offer(edition, waitingList.lock(edition, wanted));
            }
        }
    }

    private List<PersonId> party(EnrolmentData data) {
        var party = new ArrayList<>(data.guests());
        data.newcomers().forEach(newcomer -> party.add(guests.add(newcomer)));
        return party;
    }
}
