package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.program.ProgramVersionId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A party of one or more guests on its way into an edition: from the first enquiry to the last day, step by step. They
 * come together, wait together and leave together. Each step is kept with who took it and why.
 */
@Entity
class Enrolment {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID editionId;
    private UUID programVersionId;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    private LocalDate arrival;
    private LocalDate departure;
    private boolean ownRoom;
    private @Nullable UUID coachId;
    private @Nullable LocalDateTime introductionAt;
    private @Nullable Instant offerUntil;
    private @Nullable Instant waitingSince;
    private Instant createdAt;

    @OneToMany(mappedBy = "enrolment", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<EnrolmentGuest> guests = new ArrayList<>();

    @OneToMany(mappedBy = "enrolment", cascade = CascadeType.ALL)
    private List<EnrolmentStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    /** @throws Refusal when nobody is in the party, or somebody twice, or nobody may arrive on that day */
    Enrolment(Edition edition, List<PersonId> party, LocalDate arrival, boolean ownRoom, By by) {
        if (party.isEmpty()) {
            throw new Refusal("error.enrolment.nobody");
        }
        if (party.stream().distinct().count() < party.size()) {
            throw new Refusal("error.enrolment.twice");
        }
        this.editionId = edition.id().value();
        this.programVersionId = edition.version().value();
        this.state = EnrolmentState.ENQUIRED;
        this.arrival = arrival;
        this.departure = edition.departure(arrival);
        this.ownRoom = ownRoom;
        this.createdAt = by.at();
        // In one order for everybody, so that two parties with the same guests never wait for each other.
        party.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(guest -> guests.add(new EnrolmentGuest(this, guest, party.indexOf(guest))));
        remember(by, null, "");
    }

    /** A talk to get to know each other, at this wall time of the location. */
    void planIntroduction(LocalDateTime at) {
        require(EnrolmentState.ENQUIRED);
        this.introductionAt = at;
    }

    /** There is none any more. */
    void dropIntroduction() {
        this.introductionAt = null;
    }

    void beginIntake(By by) {
        require(EnrolmentState.ENQUIRED);
        become(EnrolmentState.INTAKE, by, "");
    }

    /** @throws Refusal when that hour has passed already */
    void offer(Instant until, By by, String note) {
        if (!until.isAfter(by.at())) {
            throw new Refusal("error.enrolment.until");
        }
        become(EnrolmentState.OFFERED, by, note);
        this.offerUntil = until;
    }

    boolean isOfferOver(Instant now) {
        return offerUntil != null && !offerUntil.isAfter(now);
    }

    /** Nobody answered in time: the place is free again, and the party back where it was. */
    void lapse(By by) {
        require(EnrolmentState.OFFERED);
        become(EnrolmentState.INTAKE, by, "");
    }

    void confirm(By by, String note) {
        become(EnrolmentState.CONFIRMED, by, note);
    }

    void awaitPlace(By by) {
        become(EnrolmentState.WAITLISTED, by, "");
        this.waitingSince = by.at();
    }

    /** @throws Refusal before the day on which they are expected */
    void arrive(LocalDate today, By by) {
        if (today.isBefore(arrival)) {
            throw new Refusal("error.enrolment.early");
        }
        become(EnrolmentState.ACTIVE, by, "");
    }

    /** Done; before the last day, today is the last. */
    void complete(LocalDate today, By by) {
        become(EnrolmentState.COMPLETED, by, "");
        endBy(today);
    }

    void cancel(EndReason reason, By by) {
        move(EnrolmentState.CANCELLED);
        remember(by, reason, "");
    }

    /** They break off: today is the last day. */
    void stop(LocalDate today, EndReason reason, By by) {
        move(EnrolmentState.STOPPED);
        endBy(today);
        remember(by, reason, "");
    }

    /**
     * They go home sooner than planned, and finish what they came for.
     *
     * @throws Refusal when that is not before the day they had planned, or before they came
     */
    void leaveEarly(LocalDate lastDay, EndReason reason, By by) {
        require(EnrolmentState.ACTIVE);
        if (!lastDay.isBefore(departure) || lastDay.isBefore(arrival)) {
            throw new Refusal("error.enrolment.leave");
        }
        endBy(lastDay);
        remember(by, reason, "");
    }

    /** Who looks after them; nobody of the party can. */
    void entrust(@Nullable PersonId coach) {
        if (coach != null && guests.stream().anyMatch(guest -> guest.person().equals(coach))) {
            throw new Refusal("error.enrolment.own-coach");
        }
        this.coachId = coach == null ? null : coach.value();
    }

    private void require(EnrolmentState now) {
        if (state != now) {
            throw new Refusal("error.enrolment.step");
        }
    }

    private void become(EnrolmentState next, By by, String note) {
        move(next);
        remember(by, null, note);
    }

    private void move(EnrolmentState next) {
        if (!state.leadsTo(next)) {
            throw new Refusal("error.enrolment.step");
        }
        this.state = next;
        this.offerUntil = null;
        this.waitingSince = null;
        shareWithGuests();
    }

    private void endBy(LocalDate lastDay) {
        if (lastDay.isBefore(departure)) {
            this.departure = lastDay.isBefore(arrival) ? arrival : lastDay;
            shareWithGuests();
        }
    }

    private void shareWithGuests() {
        guests.forEach(guest -> guest.stay(arrival, departure, state.holdsPlace()));
    }

    private void remember(By by, @Nullable EndReason reason, String note) {
        steps.add(new EnrolmentStep(this, state, reason, note.strip(), by));
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    ProgramVersionId programVersion() {
        return new ProgramVersionId(programVersionId);
    }

    EnrolmentState state() {
        return state;
    }

    LocalDate arrival() {
        return arrival;
    }

    LocalDate departure() {
        return departure;
    }

    boolean wantsOwnRoom() {
        return ownRoom;
    }

    Optional<PersonId> coach() {
        return Optional.ofNullable(coachId).map(PersonId::new);
    }

    @Nullable
    LocalDateTime introductionAt() {
        return introductionAt;
    }

    @Nullable
    Instant offerUntil() {
        return offerUntil;
    }

    @Nullable
    Instant waitingSince() {
        return waitingSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    int persons() {
        return guests.size();
    }

    List<PersonId> party() {
        return guests.stream()
                .sorted(Comparator.comparing(EnrolmentGuest::position))
                .map(EnrolmentGuest::person)
                .toList();
    }

    List<EnrolmentStep> steps() {
        return steps;
    }
}
