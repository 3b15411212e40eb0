package app.ritme.journal.note;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CareNoteRepository extends JpaRepository<CareNote, UUID> {

    /** A note, how its writer is called, and the keys that open it. */
    record Found(CareNote note, String writer, byte[] personKey, byte[] organisationKey) {}

    @Query("select new app.ritme.journal.note.CareNoteRepository$Found(n,"
            + " trim(concat(p.givenName, ' ', p.familyName)), k.wrapped, o.wrapped)"
            + " from CareNote n join Person p on p.id = n.writerId join PersonKey k on k.personId = n.personId"
            + " cross join OrganisationKey o where n.personId = :guest order by n.writtenAt desc, n.id desc")
    List<Found> of(UUID guest, Pageable page);

    @Query("select n from CareNote n where n.id = :id and n.writerId = :writer")
    Optional<CareNote> own(UUID id, UUID writer);
}
