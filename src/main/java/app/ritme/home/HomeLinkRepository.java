package app.ritme.home;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HomeLinkRepository extends JpaRepository<HomeLink, UUID> {

    /** A link and when somebody opened it. */
    record OpenedRow(HomeLink link, long openings, @Nullable Instant lastOpened) {}

    /** Those of a guest that can be opened now, the newest first. */
    @Query(
            "select new app.ritme.home.HomeLinkRepository$OpenedRow(l,"
                    + " (select count(o) from HomeOpening o where o.linkId = l.id),"
                    + " (select max(o.openedAt) from HomeOpening o where o.linkId = l.id)) from HomeLink l"
                    + " where l.personId = :guest and l.withdrawnAt is null and l.endsAt > :now order by l.madeAt desc, l.id desc")
    List<OpenedRow> open(UUID guest, Instant now);

    @Query("select l from HomeLink l where l.id = :id and l.personId = :guest and l.withdrawnAt is null")
    Optional<HomeLink> standing(UUID id, UUID guest);

    @Query("select count(l) from HomeLink l where l.personId = :guest and l.withdrawnAt is null and l.endsAt > :now")
    int countOpen(UUID guest, Instant now);

    @Query("select l from HomeLink l where l.tokenHash = :hash and l.withdrawnAt is null and l.endsAt > :now")
    Optional<HomeLink> opens(byte[] hash, Instant now);

    /** When a link was opened, the latest first. */
    @Query("select o.openedAt from HomeOpening o join HomeLink l on l.id = o.linkId where l.id = :id"
            + " and l.personId = :guest order by o.openedAt desc, o.id desc")
    List<Instant> openings(UUID id, UUID guest, Limit limit);
}
