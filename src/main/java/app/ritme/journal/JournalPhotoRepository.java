package app.ritme.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalPhotoRepository extends JpaRepository<JournalPhoto, UUID> {

    String ON_PAPER = " where p.personId = :writer and p.entryId is not distinct from :entry";

    /** Where a photo is, without the photo. */
    record Placed(UUID id, int place, boolean finished) {}

    /** @param entry absent for something new */
    @Query("select new app.ritme.journal.JournalPhotoRepository$Placed(p.id, p.place, p.finished)"
            + " from JournalPhoto p" + ON_PAPER + " order by p.place")
    List<Placed> of(UUID writer, @Nullable UUID entry);

    Optional<JournalPhoto> findByIdAndPersonId(UUID id, UUID writer);

    List<JournalPhoto> findByPersonIdOrderByAddedAtAscIdAsc(UUID writer);

    /** With an entry that somebody may read now. */
    @Query("select p from JournalPhoto p where p.id = :id and p.finished and exists (select e.id"
            + JournalEntryRepository.SHARED_WITH + " and e.id = p.entryId)")
    Optional<JournalPhoto> sharedWith(UUID reader, UUID id, Instant now);

    /**
     * Those that were put on this paper belong to the entry it became.
     *
     * @param entry absent for something new
     */
    @Modifying(flushAutomatically = true)
    @Query("update JournalPhoto p set p.entryId = :became, p.finished = true" + ON_PAPER + " and not p.finished")
    void finish(UUID writer, @Nullable UUID entry, UUID became);
}
