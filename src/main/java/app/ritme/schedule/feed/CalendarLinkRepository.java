package app.ritme.schedule.feed;

import app.ritme.program.BlockKind;
import app.ritme.schedule.PartKind;
import app.ritme.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CalendarLinkRepository extends JpaRepository<CalendarLink, UUID> {

    /**
     * Whose calendar it is.
     *
     * @param firstNames whether the house lets first names of guests out
     */
    record OwnerRow(UUID person, Role role, String language, boolean firstNames) {}

    /**
     * A session without its people.
     *
     * @param part what the owner is in it
     */
    record SessionRow(
            UUID id,
            PartKind part,
            BlockKind kind,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String room,
            String location,
            long guests,
            @Nullable Instant cancelledAt,
            Instant changedAt,
            long version) {}

    /** A guest of a session. */
    record GuestRow(UUID session, String givenName) {}

    Optional<CalendarLink> findByPersonId(UUID person);

    /** Empty for who is no member any more, whatever they hold. */
    @Query("select new app.ritme.schedule.feed.CalendarLinkRepository$OwnerRow(m.personId, m.role, l.language,"
            + " coalesce(c.firstNames, false)) from CalendarLink l join Member m on m.personId = l.personId"
            + " left join CalendarChoice c on 1 = 1"
            + " where l.tokenHash = :hash and m.state = app.ritme.people.MemberState.ACTIVE")
    Optional<OwnerRow> owner(byte[] hash);

    /** What somebody takes part in over these days, with all a calendar says of it, in one statement. */
    @Query("select new app.ritme.schedule.feed.CalendarLinkRepository$SessionRow(s.id, mine.kind, s.kind, s.startsAt,"
            + " s.endsAt, s.zone, r.name, l.name, (select count(g) from SessionPart g where g.session = s"
            + " and g.kind = app.ritme.schedule.PartKind.GUEST), s.cancelledAt, s.changedAt, s.version)"
            + " from SessionPart mine join mine.session s join Location l on l.id = s.locationId"
            + " left join SessionPart rp on rp.session = s and rp.kind = app.ritme.schedule.PartKind.ROOM"
            + " left join Room r on r.id = rp.roomId"
            + " where mine.personId = :person and mine.kind <> app.ritme.schedule.PartKind.WAITING"
            + " and s.day between :from and :to order by s.startsAt, s.id")
    List<SessionRow> sessions(UUID person, LocalDate from, LocalDate to);

    /** The guests of whatever somebody leads over these days; where they are a guest themselves, nobody. */
    @Query("select new app.ritme.schedule.feed.CalendarLinkRepository$GuestRow(s.id, p.givenName)"
            + " from SessionPart mine join mine.session s join SessionPart g on g.session = s"
            + " and g.kind = app.ritme.schedule.PartKind.GUEST join Person p on p.id = g.personId"
            + " where mine.personId = :person and mine.kind = app.ritme.schedule.PartKind.STAFF"
            + " and s.day between :from and :to order by lower(p.givenName), p.id")
    List<GuestRow> guests(UUID person, LocalDate from, LocalDate to);
}
