package app.ritme.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JournalCommentRepository extends JpaRepository<JournalComment, UUID> {

    /** Something said, how who said it is called, and the keys that open it. */
    record Found(JournalComment comment, String author, byte[] personKey, byte[] organisationKey) {}

    @Query("select new app.ritme.journal.JournalCommentRepository$Found(c,"
            + " trim(concat(p.givenName, ' ', p.familyName)), k.wrapped, o.wrapped)"
            + " from JournalComment c join Person p on p.id = c.authorId join PersonKey k on k.personId = c.personId"
            + " cross join OrganisationKey o where c.entryId = :entry order by c.writtenAt, c.id")
    List<Found> of(UUID entry);

    int countByEntryId(UUID entry);
}
