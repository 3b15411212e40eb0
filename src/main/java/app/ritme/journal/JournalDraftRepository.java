package app.ritme.journal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JournalDraftRepository extends JpaRepository<JournalDraft, UUID> {

    /** @param entry absent for something new */
    @Query("select d from JournalDraft d where d.personId = :writer and d.entryId is not distinct from :entry")
    Optional<JournalDraft> of(UUID writer, @Nullable UUID entry);
}
