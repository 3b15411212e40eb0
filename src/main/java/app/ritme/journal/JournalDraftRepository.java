package app.ritme.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JournalDraftRepository extends JpaRepository<JournalDraft, UUID> {

    /**
     * What lies on a paper.
     *
     * @param draft absent where nothing was typed that is not finished
     * @param photos which, as the database says it
     */
    record Lying(@Nullable JournalDraft draft, String photos) {}

    /**
     * In one statement, also where nothing lies there.
     *
     * @param entry absent for something new
     */
    @Query("select new app.ritme.journal.JournalDraftRepository$Lying(d,"
            + " cast(sql('app.paper_photos(?, ?, ?)', m.tenantId, m.personId, :entry) as String))"
            + " from Member m left join JournalDraft d"
            + " on d.personId = m.personId and d.entryId is not distinct from :entry where m.personId = :writer")
    Lying of(UUID writer, @Nullable UUID entry);
}
