package app.ritme.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalEntryRepository extends JpaRepository<JournalEntry, UUID> {

    String OWN = " from JournalEntry e where e.personId = :writer and e.removedAt is null";

    /** A share that opens an entry now: it lasts, and the reader looks after the writer. */
    String LASTS = " s.endsAt > :now and exists (select c.id from CareRelation c where c.guestId = s.personId"
            + " and c.carerId = s.readerId and c.beginsAt <= :now and (c.endsAt is null or c.endsAt > :now))";

    String SHARED_WITH = " from JournalEntry e join JournalShare s on s.entryId = e.id"
            + " where s.readerId = :reader and e.removedAt is null and" + LASTS;

    @Query("select e" + OWN + " and e.id = :id")
    Optional<JournalEntry> own(UUID id, UUID writer);

    @Query("select e" + OWN + " order by e.writtenAt desc, e.id desc")
    List<JournalEntry> ownOnes(UUID writer, Pageable page);

    @Query("select count(e)" + OWN)
    int countOwn(UUID writer);

    /** Also when it is removed. */
    Optional<JournalEntry> findByIdAndPersonId(UUID id, UUID writer);

    @Modifying
    @Query("delete from JournalEntry e where e.personId = :writer and e.removedAt < :before")
    void forgetRemoved(UUID writer, Instant before);

    /** Which of these somebody may read now. */
    @Query("select s.entryId from JournalShare s where s.entryId in :entries and" + LASTS)
    Set<UUID> shared(Collection<UUID> entries, Instant now);

    @Query("select new app.ritme.journal.SharedRow(e.id, e.writtenAt, e.prompt, s.endsAt)" + SHARED_WITH
            + " and e.personId = :writer order by e.writtenAt desc, e.id desc")
    List<SharedRow> sharedWith(UUID reader, UUID writer, Instant now, Pageable page);

    @Query("select e" + SHARED_WITH + " and e.id = :id")
    Optional<JournalEntry> sharedWith(UUID reader, UUID id, Instant now);
}
