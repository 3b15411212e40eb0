package app.ritme.schedule;

import app.ritme.organisation.LocationId;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Change.Seen;
import app.ritme.schedule.Change.State;
import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One planned thing at a time: what, when by the clock of its place, with whom and where. */
@Entity
@EntityListeners(SessionWatch.class)
class Session {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID locationId;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate day;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime startTime;

    private int minutes;
    private String zone;
    private Instant startsAt;
    private Instant endsAt;
    private boolean pinned;
    private @Nullable Integer mostGuests;
    private @Nullable Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelReason cancelReason;

    @Embedded
    private @Nullable Origin origin;

    @Convert(converter = SessionValuesConverter.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SessionValues asGenerated;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SessionPart> parts = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series_id")
    private @Nullable SessionSeries series;

    private @Nullable LocalDate recurrenceDay;

    private Instant changedAt;

    @Transient
    private @Nullable LocalDate dayBefore;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    /** @param turnaround of the room, where there is one */
    Session(SessionValues values, ZoneId zone, Duration turnaround, Instant now) {
        become(values, zone, turnaround, now);
    }

    /** One that was there before, under its own id; nothing of it is known yet. */
    @SuppressWarnings("NullAway.Init")
    Session(SessionId known) {
        this.id = known.value();
    }

    /** From a program: it remembers where it comes from and how it was. */
    static Session generated(Origin origin, SessionValues values, ZoneId zone, Duration turnaround, Instant now) {
        var session = new Session(values, zone, turnaround, now);
        session.origin = origin;
        session.asGenerated = values;
        return session;
    }

    @PostLoad
    void remember() {
        this.dayBefore = day;
    }

    /** Takes other values, by hand; what stays the same stays the same row. */
    @SuppressWarnings("NullAway.Init")
    final void become(SessionValues values, ZoneId there, Duration turnaround, Instant now) {
        this.kind = values.kind();
        this.title = values.title();
        this.day = values.day();
        this.startTime = values.at();
        this.minutes = values.minutes();
        this.locationId = values.location();
        this.zone = there.getId();
        this.startsAt = when().startsAt();
        this.endsAt = when().endsAt();
        them().become(values);
        this.changedAt = now;
        parts.forEach(part -> part.hold(when(), part.is(PartKind.ROOM) ? turnaround : Duration.ZERO, holds()));
    }

    /**
     * Becomes all that somebody decided by hand, as it was once.
     *
     * @param all series by id
     */
    void become(State state, Map<UUID, SessionSeries> all, ZoneId there, Duration turnaround, Instant moment) {
        Recurrence known = state.recurrence();
        this.series = known == null ? null : Objects.requireNonNull(all.get(known.series()));
        this.recurrenceDay = known == null ? null : known.day();
        this.pinned = state.pinned();
        this.cancelReason = state.cancelled();
        this.cancelledAt = state.cancelled() == null ? null : Objects.requireNonNullElse(cancelledAt, moment);
        this.mostGuests = state.most();
        become(state.values(), there, turnaround, moment);
        them().become(state.waiting(), when());
        state.seen()
                .forEach(seen -> parts.stream()
                        .filter(part -> part.isGuest(new PersonId(seen.guest())))
                        .filter(part -> part.attendance().isEmpty())
                        .forEach(seen::markOn));
    }

    /** Takes other values from its program. */
    void regenerate(Origin now, SessionValues values, ZoneId there, Duration turnaround, Instant moment) {
        become(values, there, turnaround, moment);
        this.origin = now;
        this.asGenerated = values;
    }

    /** The guest does not come any more: not a change by hand. */
    void leave(PersonId guest, Instant now) {
        them().leave(guest);
        SessionValues generated = asGenerated;
        this.asGenerated = generated == null ? null : generated.without(guest.value());
        this.changedAt = now;
    }

    /** It is one of a series from now on, on this day by its rhythm. */
    void repeat(SessionSeries of, LocalDate on) {
        this.series = of;
        this.recurrenceDay = on;
    }

    /** So many guests at most; with nothing, as many as its program and its room say. */
    void limit(@Nullable Integer most, Instant now) {
        this.mostGuests = most;
        this.changedAt = now;
    }

    /**
     * A guest waits for a place from now on, behind who waits already.
     *
     * @throws Refusal when they take part already, or it does not take place
     */
    void letWait(PersonId guest, Instant now) {
        if (isCancelled()) {
            throw new Refusal("error.session.cancelled");
        }
        if (parts.stream().anyMatch(part -> part.holder().equals(guest.value()))) {
            throw new Refusal("error.waiting.there");
        }
        them().letWait(new Waiter(guest.value(), now), when());
        this.changedAt = now;
    }

    /** @throws Refusal when they do not wait any more */
    void waitNoMore(PersonId guest, Instant now) {
        boolean waited = parts.removeIf(
                part -> part.waiter().isPresent() && part.holder().equals(guest.value()));
        if (!waited) {
            throw new Refusal("error.waiting.gone");
        }
        this.changedAt = now;
    }

    /** Who waited for a place has one. */
    void letIn(Waiter waiter, Instant now) {
        them().letIn(waiter, when(), holds());
        this.changedAt = now;
    }

    void pin(boolean stays, Instant now) {
        this.pinned = stays;
        this.changedAt = now;
    }

    /** It does not take place; whom and what it held is free again. */
    void cancel(CancelReason reason, Instant now) {
        this.cancelledAt = now;
        this.cancelReason = reason;
        holdAnew(now);
    }

    /** Takes {@link #cancel} back. */
    void restore(Instant now) {
        this.cancelledAt = null;
        this.cancelReason = null;
        holdAnew(now);
    }

    /** @throws Refusal before the day of the session, or when it was cancelled */
    void mark(PersonId guest, @Nullable Attendance seen, Instant now) {
        SessionPart part = part(guest);
        if (isCancelled()) {
            throw new Refusal("error.session.cancelled");
        }
        if (seen != null && now.isBefore(day.atStartOfDay(ZoneId.of(zone)).toInstant())) {
            throw new Refusal("error.attendance.early");
        }
        part.mark(seen);
    }

    /** @throws Refusal when they were there, or nobody knows */
    void sayWhy(PersonId guest, @Nullable AbsenceReason why) {
        part(guest).sayWhy(why);
    }

    private SessionPart part(PersonId guest) {
        return parts.stream().filter(one -> one.isGuest(guest)).findFirst().orElseThrow(NotFoundException::new);
    }

    private void holdAnew(Instant now) {
        parts.forEach(part -> part.hold(when(), part.after(), holds()));
        this.changedAt = now;
    }

    /** Its parts, to be changed. */
    private SessionParts them() {
        return new SessionParts(this, parts);
    }

    /** Free time holds nobody, and what is cancelled neither. */
    private boolean holds() {
        return kind != BlockKind.FREE && !isCancelled();
    }

    SessionId id() {
        return new SessionId(id);
    }

    LocationId location() {
        return new LocationId(locationId);
    }

    BlockKind kind() {
        return kind;
    }

    LocalizedText title() {
        return title;
    }

    final When when() {
        return new When(day, startTime, minutes, ZoneId.of(zone));
    }

    boolean isPinned() {
        return pinned;
    }

    /** How many guests somebody said there are at most. */
    OptionalInt most() {
        return mostGuests == null ? OptionalInt.empty() : OptionalInt.of(mostGuests);
    }

    /** Who waits for a place, the first first. */
    List<Waiter> waiting() {
        return parts.stream().flatMap(part -> part.waiter().stream()).sorted().toList();
    }

    final boolean isCancelled() {
        return cancelledAt != null;
    }

    Optional<CancelReason> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    Optional<SessionValues> asGenerated() {
        return Optional.ofNullable(asGenerated);
    }

    /** Of which series, where it repeats. */
    Optional<SessionSeries> series() {
        return Optional.ofNullable(series);
    }

    /** Which of a series it is, where it repeats. */
    Optional<Recurrence> recurrence() {
        LocalDate on = recurrenceDay;
        return series == null || on == null ? Optional.empty() : Optional.of(series.recurrence(on));
    }

    /** Whether it is still to come, and nobody said anything about who was there. */
    boolean isComing(Instant now) {
        return startsAt.isAfter(now) && !isCancelled() && !isAttended();
    }

    boolean isAttended() {
        return parts.stream().anyMatch(part -> part.attendance().isPresent());
    }

    List<SessionPart> parts() {
        return parts;
    }

    Set<UUID> holders(PartKind wanted) {
        return parts.stream()
                .filter(part -> part.is(wanted))
                .map(SessionPart::holder)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    UUID room() {
        return holders(PartKind.ROOM).stream().findFirst().orElse(null);
    }

    /** Where it is, and where it was before it was changed. */
    Set<LocalDate> days() {
        LocalDate before = dayBefore;
        return before == null || before.equals(day) ? Set.of(day) : Set.of(before, day);
    }

    /** As it is now. */
    SessionValues values() {
        return new SessionValues(
                kind,
                title,
                day,
                startTime,
                minutes,
                locationId,
                room(),
                holders(PartKind.STAFF),
                holders(PartKind.GUEST),
                them().equipment().flatMap(SessionPart::need).orElse(null));
    }

    /** All that somebody decides about it by hand. */
    State state() {
        return new State(
                values(),
                pinned,
                cancelReason,
                parts.stream()
                        .flatMap(part -> part.attendance().map(attendance -> Seen.of(part, attendance)).stream())
                        .toList(),
                recurrence().orElse(null),
                mostGuests,
                waiting());
    }

    long version() {
        return version == null ? 0 : version;
    }
}
