package app.ritme.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CareRelationRepository extends JpaRepository<CareRelation, UUID> {

    String ROW = "select new app.ritme.people.CareRow(c.id, g.id, trim(concat(g.givenName, ' ', g.familyName)), p.id,"
            + " trim(concat(p.givenName, ' ', p.familyName)), c.beginsAt, c.endsAt) from CareRelation c"
            + " join Person g on g.id = c.guestId join Person p on p.id = c.carerId"
            + " where c.beginsAt <= :now and (c.endsAt is null or c.endsAt > :now)";

    @Query(ROW + " and c.guestId = :guest order by c.beginsAt, c.id")
    List<CareRow> carersOf(UUID guest, Instant now);

    @Query(ROW + " and c.carerId = :carer order by lower(g.givenName), lower(g.familyName), g.id")
    List<CareRow> guestsOf(UUID carer, Instant now);

    @Query(ROW + " and c.guestId = :guest and c.carerId = :carer")
    Optional<CareRow> between(UUID guest, UUID carer, Instant now);

    @Query("select c from CareRelation c where c.guestId = :guest and c.carerId = :carer"
            + " and (c.endsAt is null or c.endsAt > :now)")
    Optional<CareRelation> open(UUID guest, UUID carer, Instant now);
}
