package app.ritme.schedule.hall;

import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HallLinkRepository extends JpaRepository<HallLink, UUID> {

    /** How the house speaks and looks. */
    record HouseRow(String language, String accent) {}

    /** A session beside one of its staff, where it has any. */
    record SessionRow(
            UUID id,
            BlockKind kind,
            LocalizedText title,
            Instant startsAt,
            Instant endsAt,
            String zone,
            @Nullable String room,
            String location,
            @Nullable String firstName,
            long guests) {}

    /** The one row of the bound organisation. */
    @Query("select l from HallLink l")
    Optional<HallLink> ofThisOrganisation();

    @Query("select new app.ritme.schedule.hall.HallLinkRepository$HouseRow(s.language, s.accent)"
            + " from HallLink l join OrganisationSettings s on 1 = 1 where l.tokenHash = :hash")
    Optional<HouseRow> house(byte[] hash);

    /** What takes place between two moments and is about no single person, with all a screen says of it. */
    @Query("select new app.ritme.schedule.hall.HallLinkRepository$SessionRow(s.id, s.kind, s.title, s.startsAt,"
            + " s.endsAt, s.zone, r.name, l.name, p.givenName, (select count(g) from SessionPart g where g.session = s"
            + " and g.kind = app.ritme.schedule.PartKind.GUEST)) from Session s join Location l on l.id = s.locationId"
            + " left join SessionPart rp on rp.session = s and rp.kind = app.ritme.schedule.PartKind.ROOM"
            + " left join Room r on r.id = rp.roomId"
            + " left join SessionPart sp on sp.session = s and sp.kind = app.ritme.schedule.PartKind.STAFF"
            + " left join Person p on p.id = sp.personId where s.endsAt > :from and s.startsAt < :until"
            + " and s.day between :first and :last and s.cancelledAt is null"
            + " and s.kind not in (app.ritme.program.BlockKind.COACHING, app.ritme.program.BlockKind.ASSESSMENT)"
            + " order by s.startsAt, s.endsAt, s.id, lower(p.givenName)")
    List<SessionRow> sessions(Instant from, Instant until, LocalDate first, LocalDate last);
}
