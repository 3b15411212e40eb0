package app.ritme.journal.note;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CareNoteDraftRepository extends JpaRepository<CareNoteDraft, UUID> {

    /** What is being written, and the keys that open it. */
    record Found(CareNoteDraft draft, byte[] personKey, byte[] organisationKey) {}

    /** @param note absent for something new */
    @Query("select new app.ritme.journal.note.CareNoteDraftRepository$Found(d, k.wrapped, o.wrapped)"
            + " from CareNoteDraft d join PersonKey k on k.personId = d.guestId cross join OrganisationKey o"
            + " where d.writerId = :writer and d.guestId = :guest and d.noteId is not distinct from :note")
    Optional<Found> of(UUID writer, UUID guest, @Nullable UUID note);

    @Query("select new app.ritme.journal.note.CareNoteDraftRepository$Found(d, k.wrapped, o.wrapped)"
            + " from CareNoteDraft d join PersonKey k on k.personId = d.writerId cross join OrganisationKey o"
            + " where d.writerId = :writer and d.sessionId = :session")
    Optional<Found> ofSession(UUID writer, UUID session);
}
