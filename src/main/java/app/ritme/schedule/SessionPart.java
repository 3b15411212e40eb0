package app.ritme.schedule;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationId;
import app.ritme.people.PersonId;
import app.ritme.schedule.PlannedSessions.Hold;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that takes part in a session. While it holds, the database lets the same holder be nowhere else;
 * times and holding follow the session's.
 */
@Entity
class SessionPart {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;

    @Enumerated(EnumType.STRING)
    private PartKind kind;

    private @Nullable UUID personId;
    private @Nullable UUID roomId;
    private @Nullable UUID equipmentId;
    private @Nullable UUID locationId;
    private @Nullable Integer number;
    private @Nullable Boolean eachGuest;
    private @Nullable Integer amount;
    private Instant startsAt;
    private Instant endsAt;
    private Instant heldFrom;
    private Instant heldTo;
    private boolean holds;

    private @Nullable Instant waitingSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    @Enumerated(EnumType.STRING)
    private @Nullable AbsenceReason absenceReason;

    @SuppressWarnings("NullAway.Init")
    protected SessionPart() {}

    @SuppressWarnings("NullAway.Init")
    private SessionPart(Session session, PartKind kind) {
        this.session = session;
        this.kind = kind;
    }

    static SessionPart person(Session session, PartKind kind, UUID person) {
        var part = new SessionPart(session, kind);
        part.personId = person;
        return part;
    }

    static SessionPart waiting(Session session, Waiter waiter) {
        var part = person(session, PartKind.WAITING, waiter.guest());
        part.waitingSince = waiter.since();
        return part;
    }

    static SessionPart room(Session session, UUID room) {
        var part = new SessionPart(session, PartKind.ROOM);
        part.roomId = room;
        return part;
    }

    static SessionPart equipment(Session session, EquipmentId equipment) {
        var part = new SessionPart(session, PartKind.EQUIPMENT);
        part.equipmentId = equipment.value();
        return part;
    }

    /** So much of it as so many guests need, of what there is at that location. */
    void count(EquipmentNeed need, int guests, LocationId there) {
        this.number = need.number();
        this.eachGuest = need.eachGuest();
        this.amount = need.of(guests);
        this.locationId = there.value();
    }

    /** @param after how long it is still held when the session has ended, to clean or to heat */
    void hold(When when, Duration after, boolean held) {
        this.startsAt = when.startsAt();
        this.endsAt = when.endsAt();
        this.heldFrom = startsAt;
        this.heldTo = endsAt.plus(after);
        this.holds = held && kind != PartKind.WAITING;
    }

    void mark(@Nullable Attendance seen) {
        this.attendance = seen;
        if (seen != Attendance.ABSENT) {
            this.absenceReason = null;
        }
    }

    /** @throws Refusal when they were there, or nobody knows */
    void sayWhy(@Nullable AbsenceReason why) {
        if (attendance != Attendance.ABSENT) {
            throw new Refusal("error.attendance.there");
        }
        this.absenceReason = why;
    }

    boolean is(PartKind wanted) {
        return kind == wanted;
    }

    boolean isPerson() {
        return personId != null;
    }

    boolean isGuest(PersonId person) {
        return kind == PartKind.GUEST && person.value().equals(personId);
    }

    /** Who waits and since when, where this is somebody who waits. */
    Optional<Waiter> waiter() {
        Instant since = waitingSince;
        return since == null ? Optional.empty() : Optional.of(new Waiter(holder(), since));
    }

    /** Whom or what it is about. */
    UUID holder() {
        UUID person = personId;
        UUID room = roomId;
        if (person != null) {
            return person;
        }
        if (room != null) {
            return room;
        }
        UUID equipment = equipmentId;
        if (equipment != null) {
            return equipment;
        }
        throw new IllegalStateException("a part of nobody");
    }

    /** What is needed of it, where it is equipment. */
    Optional<EquipmentNeed> need() {
        UUID kind = equipmentId;
        return kind == null || number == null || eachGuest == null
                ? Optional.empty()
                : Optional.of(new EquipmentNeed(new EquipmentId(kind), number, eachGuest));
    }

    Hold hold() {
        UUID there = locationId;
        return new Hold(
                holder(),
                there == null ? Optional.empty() : Optional.of(new Stock(holder(), there)),
                session.id(),
                new Use(heldFrom, heldTo, amount == null ? 1 : amount));
    }

    boolean holds() {
        return holds;
    }

    /** What is still held when the session has ended. */
    Duration after() {
        return Duration.between(endsAt, heldTo);
    }

    Optional<AbsenceReason> absenceReason() {
        return Optional.ofNullable(absenceReason);
    }

    Optional<Attendance> attendance() {
        return Optional.ofNullable(attendance);
    }
}
