package app.ritme.journal.note;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CareNoteRepository extends JpaRepository<CareNote, UUID> {

    String ABOUT = "select new app.ritme.journal.note.CareNoteRepository$Found(n,"
            + " trim(concat(p.givenName, ' ', p.familyName)), s.id, s.kind, s.title, s.day, k.wrapped, o.wrapped)"
            + " from CareNote n join Person p on p.id = n.writerId join PersonKey k on k.personId = n.personId"
            + " cross join OrganisationKey o left join Session s on s.id = n.sessionId"
            + " where n.personId = :guest";

    String NEWEST_FIRST = " order by n.writtenAt desc, n.id desc";

    /** A note, how its writer is called, the session it is about where it is about one, and the keys that open it. */
    record Found(
            CareNote note,
            String writer,
            @Nullable UUID session,
            @Nullable BlockKind kind,
            @Nullable LocalizedText title,
            @Nullable LocalDate day,
            byte[] personKey,
            byte[] organisationKey) {

        @Nullable
        NotedSession about() {
            return session == null || kind == null || title == null || day == null
                    ? null
                    : new NotedSession(new SessionId(session), kind, title, day);
        }
    }

    /** The keys about a guest, and what the writer noted about the guest with a session, if anything. */
    record Copy(
            UUID guest,
            byte[] personKey,
            byte[] organisationKey,
            @Nullable CareNote note) {}

    @Query(ABOUT + NEWEST_FIRST)
    List<Found> of(UUID guest, Pageable page);

    @Query(ABOUT + " and n.writerId = :writer" + NEWEST_FIRST)
    List<Found> of(UUID guest, UUID writer);

    /** About one guest alone. */
    @Query("select n from CareNote n where n.id = :id and n.writerId = :writer and n.sessionId is null")
    Optional<CareNote> own(UUID id, UUID writer);

    /** Of these guests, and of all others about whom this was noted with this session. */
    @Query("select new app.ritme.journal.note.CareNoteRepository$Copy(k.personId, k.wrapped, o.wrapped, n)"
            + " from PersonKey k cross join OrganisationKey o left join CareNote n on n.personId = k.personId"
            + " and n.sessionId = :session and n.writerId = :writer"
            + " where k.personId in :guests or n.id is not null order by n.id")
    List<Copy> copies(UUID session, UUID writer, Set<UUID> guests);
}
