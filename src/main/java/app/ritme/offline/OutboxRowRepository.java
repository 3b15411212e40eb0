package app.ritme.offline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers no way to change or remove what is written; the database has none either. */
interface OutboxRowRepository extends Repository<OutboxRow, UUID> {

    /**
     * Waits for whoever sends the same, or something about the same guest, at this moment.
     *
     * @return 0 when the id is taken already, by whomever
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into app.outbox_row (tenant_id, id, person_id, fingerprint, arrived_at)"
                    + " select app.current_tenant(), cast(:id as uuid), cast(:person as uuid), :fingerprint,"
                    + " cast(:now as timestamptz)"
                    + " from (select pg_advisory_xact_lock(hashtextextended('offline.about:' || :about, 0))) turn"
                    + " on conflict (tenant_id, id) do nothing")
    int add(UUID id, UUID person, String about, String fingerprint, Instant now);

    /** Of a row of this person; nothing where the id is somebody else's. */
    @Query("select r.fingerprint from OutboxRow r where r.id = :id and r.personId = :person")
    Optional<String> fingerprint(UUID id, UUID person);
}
