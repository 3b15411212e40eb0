package app.ritme.schedule;

import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SessionRepository extends JpaRepository<Session, UUID> {

    String WITH_PARTS = "select distinct s from Session s left join fetch s.parts where ";
    String IN_ORDER = " order by s.startsAt, s.id";

    /**
     * Somebody or something that is held from a moment until another.
     *
     * @param amount how many of it; one of a person or a room
     * @param location where it is, of equipment alone
     */
    record HeldRow(
            UUID holder,
            UUID session,
            Instant from,
            Instant until,
            @Nullable Integer amount,
            @Nullable UUID location) {

        Use use() {
            return new Use(from, until, amount == null ? 1 : amount);
        }
    }

    /** That a series has a session on this day. */
    record SeriesDay(UUID series, LocalDate day) {}

    /** A session beside one of its staff, where it has any. */
    record MyRow(
            UUID id,
            BlockKind kind,
            LocalizedText title,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String room,
            String location,
            @Nullable String givenName,
            @Nullable String familyName,
            long guests,
            @Nullable Instant cancelledAt) {}

    /** A group of a program, with how many come and how many should. */
    record SizeRow(
            UUID id,
            BlockKind kind,
            LocalizedText title,
            LocalDate day,
            LocalTime at,
            int minutes,
            String zone,
            boolean pinned,
            long guests,
            int least) {}

    /** How many guests a block of a program takes at once, by what is the same in all its versions. */
    record KeyLimit(UUID key, int most) {}

    /** Of what guests do together; where versions that were sold differ, the most any of them takes. */
    @Query("select new app.ritme.schedule.SessionRepository$KeyLimit(b.groupKey, max(b.groupMax)) from Block b"
            + " join b.day d join d.of v where v.number is not null and b.together = true and b.groupKey in :keys"
            + " group by b.groupKey")
    List<KeyLimit> largest(Collection<UUID> keys);

    /** Groups of programs that take place; only what was sold says how many should come. */
    @Query(
            "select new app.ritme.schedule.SessionRepository$SizeRow(s.id, s.kind, s.title, s.day, s.startTime, s.minutes,"
                    + " s.zone, s.pinned, (select count(g) from SessionPart g where g.session = s"
                    + " and g.kind = app.ritme.schedule.PartKind.GUEST), min(b.groupMin))"
                    + " from Session s join Block b on b.groupKey = s.origin.key and b.together = true"
                    + " join b.day d join d.of v where v.number is not null and s.cancelledAt is null"
                    + " and s.startsAt > :after and s.startsAt <= :until"
                    + " group by s.id, s.kind, s.title, s.day, s.startTime, s.minutes, s.zone, s.pinned, s.startsAt"
                    + " order by s.startsAt, s.id")
    List<SizeRow> sizes(Instant after, Instant until);

    /** What somebody takes part in over some days, with all one wants to know of it, in one statement. */
    @Query("select new app.ritme.schedule.SessionRepository$MyRow(s.id, s.kind, s.title, s.startsAt, s.endsAt, s.zone,"
            + " r.name, l.name, p.givenName, p.familyName, (select count(g) from SessionPart g where g.session = s"
            + " and g.kind = app.ritme.schedule.PartKind.GUEST), s.cancelledAt)"
            + " from SessionPart mine join mine.session s join Location l on l.id = s.locationId"
            + " left join SessionPart rp on rp.session = s and rp.kind = app.ritme.schedule.PartKind.ROOM"
            + " left join Room r on r.id = rp.roomId"
            + " left join SessionPart sp on sp.session = s and sp.kind = app.ritme.schedule.PartKind.STAFF"
            + " left join Person p on p.id = sp.personId where mine.personId = :person"
            + " and mine.kind <> app.ritme.schedule.PartKind.WAITING and s.day between :from and :to"
            + " order by s.startsAt, s.id, lower(p.givenName), lower(p.familyName)")
    List<MyRow> mine(UUID person, LocalDate from, LocalDate to);

    @Query(WITH_PARTS + "s.id = :id")
    Optional<Session> withParts(UUID id);

    /** Whoever writes a session holds it until the end of the transaction, before any of its people and rooms. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id = :id")
    Optional<Session> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.id in :ids order by s.id")
    List<Session> lockAll(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.series.id = :series order by s.id")
    List<Session> lockSeries(UUID series);

    @Query(WITH_PARTS + "s.id in :ids")
    List<Session> allWithParts(Collection<UUID> ids);

    @Query(WITH_PARTS + "s.series.id = :series" + IN_ORDER)
    List<Session> ofSeries(UUID series);

    /** Of these sessions, each of which is locked first, in one order; in as many statements for many as for one. */
    default Map<SessionId, Session> lockWhole(Collection<SessionId> ids) {
        List<UUID> values = ids.stream().map(SessionId::value).toList();
        lockAll(values);
        return allWithParts(values).stream().collect(Collectors.toMap(Session::id, Function.identity()));
    }

    /** As {@link #lockWhole}, of a series, in order. */
    default List<Session> lockWholeSeries(UUID series) {
        lockSeries(series);
        return ofSeries(series);
    }

    @Query("select s.series.id from Session s where s.id = :id")
    Optional<UUID> seriesOf(UUID id);

    @Query("select new app.ritme.schedule.SessionRepository$SeriesDay(s.series.id, s.recurrenceDay) from Session s"
            + " where s.series.id in :series")
    List<SeriesDay> seriesDays(Collection<UUID> series);

    long countByIdIn(Collection<UUID> ids);

    @Query(WITH_PARTS + "s.day between :from and :to" + IN_ORDER)
    List<Session> between(LocalDate from, LocalDate to);

    @Query(WITH_PARTS + "s.day between :from and :to and s.id in"
            + " (select p.session.id from SessionPart p where p.personId = :person"
            + " and p.kind <> app.ritme.schedule.PartKind.WAITING)" + IN_ORDER)
    List<Session> of(UUID person, LocalDate from, LocalDate to);

    /** As {@link #between}, what any of these people, rooms and kinds of equipment is part of. */
    @Query(WITH_PARTS + "s.day between :from and :to and s.id in (select p.session.id from SessionPart p"
            + " where p.personId in :holders or p.roomId in :holders or p.equipmentId in :holders)" + IN_ORDER)
    List<Session> ofAny(Collection<UUID> holders, LocalDate from, LocalDate to);

    /** What this guest takes part in, or waits for, that has not begun, locked, in one order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.startsAt > :now and s.day >= :from and exists"
            + " (select 1 from SessionPart p where p.session = s and p.kind in (app.ritme.schedule.PartKind.GUEST,"
            + " app.ritme.schedule.PartKind.WAITING) and p.personId = :guest) order by s.id")
    List<Session> lockComing(UUID guest, LocalDate from, Instant now);

    /** What comes from these days of an edition, wherever it is now, and whatever else is in them or just before or after. */
    @Query(WITH_PARTS + "(s.origin.edition = :edition and s.origin.day between :from and :to)"
            + " or s.day between :before and :after" + IN_ORDER)
    List<Session> around(UUID edition, LocalDate from, LocalDate to, LocalDate before, LocalDate after);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Session s where s.origin.edition = :edition and s.origin.day between :from and :to"
            + " order by s.id")
    List<Session> lockEdition(UUID edition, LocalDate from, LocalDate to);

    /** Who and what is held by any session between two moments. */
    @Query(
            "select new app.ritme.schedule.SessionRepository$HeldRow(coalesce(p.personId, p.roomId, p.equipmentId),"
                    + " p.session.id, p.heldFrom, p.heldTo, p.amount, p.locationId) from SessionPart p where p.holds = true and p.heldFrom < :to and p.heldTo > :from")
    List<HeldRow> held(Instant from, Instant to);

    /** As {@link #held}, for these alone. */
    @Query(
            "select new app.ritme.schedule.SessionRepository$HeldRow(coalesce(p.personId, p.roomId, p.equipmentId), p.session.id,"
                    + " p.heldFrom, p.heldTo, p.amount, p.locationId) from SessionPart p where p.holds = true and p.heldFrom < :to and p.heldTo > :from"
                    + " and (p.personId in :holders or p.roomId in :holders or p.equipmentId in :holders)")
    List<HeldRow> heldOf(Collection<UUID> holders, Instant from, Instant to);
}
