package app.ritme.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers no way to change or remove what is written; the database has none either. */
interface AccessEntryRepository extends Repository<AccessEntry, UUID> {

    void save(AccessEntry entry);

    @Query("select new app.ritme.audit.Reading(a.thingId, a.readerId, trim(concat(p.givenName, ' ', p.familyName)),"
            + " a.openedAt) from AccessLog a join Person p on p.id = a.readerId"
            + " where a.personId = :subject and a.what = :what and a.thingId in :things"
            + " order by a.openedAt desc, a.id desc")
    List<Reading> readings(UUID subject, String what, Set<UUID> things, Limit limit);
}
