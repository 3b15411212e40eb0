package app.ritme.journal.note;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.schedule.Attended;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.Sessions;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I note once about a session that I lead; it stands among the notes about each guest who came. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GroupNoteService {

    /** So long after the session it can be written and amended; row security holds to the same. */
    public static final int OPEN_DAYS = 7;

    private final CareNoteDraftRepository drafts;
    private final GroupNotes notes;
    private final Sessions sessions;
    private final PersonNames names;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    GroupNoteService(
            CareNoteDraftRepository drafts,
            GroupNotes notes,
            Sessions sessions,
            PersonNames names,
            Seals seals,
            Self self,
            Clock clock) {
        this.drafts = drafts;
        this.notes = notes;
        this.sessions = sessions;
        this.names = names;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * What I noted or am noting about a session.
     *
     * @throws NotFoundException when there is no such session
     * @throws Refusal when I do not lead it
     */
    public GroupNote open(SessionId id) {
        Attended attended = mine(id);
        GroupNotes.Copies copies = notes.of(attended, me());
        List<PersonName> came = names.of(attended.came()).values().stream()
                .sorted((one, other) -> one.full().compareToIgnoreCase(other.full()))
                .toList();
        return new GroupNote(attended.session(), came, draft(id).writing(copies), copies.count(), isOpen(attended));
    }

    /**
     * Saves what I typed so far, without keeping it. Something new that is empty again is forgotten.
     *
     * @param stamp of the writing I typed on
     * @throws NotFoundException when there is no such session
     * @throws Refusal when I do not lead it, it is too long ago, or too much is written
     * @throws ObjectOptimisticLockingFailureException when it was saved elsewhere meanwhile, such as in another tab
     */
    @Transactional
    public NoteWriting save(SessionId id, String text, String stamp) {
        Attended attended = open(mine(id));
        GroupNotes.Copies copies = notes.of(attended, me());
        Draft draft = draft(id);
        refuseStale(draft.writing(copies), stamp);
        NoteWords words = words(text);
        if (copies.count() == 0 && words.isEmpty()) {
            draft.row().ifPresent(drafts::delete);
            return NoteWriting.EMPTY;
        }
        Seal seal = draft.seal().orElseGet(() -> seals.of(me()));
        draft.row().ifPresent(begun -> begun.write(words, seal, clock.instant()));
        CareNoteDraft kept = draft.row().orElseGet(() -> CareNoteDraft.about(id, me(), words, seal, clock.instant()));
        return drafts.saveAndFlush(kept).writing(seal);
    }

    /**
     * Lets it stand among the notes about each guest who came, and no longer about who did not.
     *
     * @throws Refusal also when nobody came, as far as somebody said, or nothing is written
     * @throws ObjectOptimisticLockingFailureException as {@link #save}
     */
    @Transactional
    public KeptForAll keep(SessionId id, String text, String stamp) {
        GroupNotes.Copies copies = notes.of(open(mine(id)), me());
        Draft draft = draft(id);
        refuseStale(draft.writing(copies), stamp);
        copies.write(words(text), clock.instant());
        draft.row().ifPresent(drafts::delete);
        return new KeptForAll(copies.writing(), copies.count());
    }

    /**
     * Gives up what I was changing in it; what stands with the guests stays as it was.
     *
     * @throws NotFoundException when there is no such session
     * @throws Refusal when I do not lead it
     */
    @Transactional
    public NoteWriting giveUp(SessionId id) {
        GroupNotes.Copies copies = notes.of(mine(id), me());
        draft(id).row().ifPresent(drafts::delete);
        return copies.writing();
    }

    /**
     * Takes it away from everybody, with what I was changing in it.
     *
     * @throws NotFoundException when there is no such session
     * @throws Refusal when I do not lead it, or it is too long ago
     */
    @Transactional
    public void remove(SessionId id) {
        notes.of(open(mine(id)), me()).remove();
        draft(id).row().ifPresent(drafts::delete);
    }

    private record Draft(Optional<CareNoteDraft> row, Optional<Seal> seal) {

        NoteWriting writing(GroupNotes.Copies copies) {
            return row.flatMap(draft -> seal.map(draft::writing)).orElseGet(copies::writing);
        }
    }

    private Draft draft(SessionId id) {
        return drafts.ofSession(me().value(), id.value())
                .map(found -> new Draft(
                        Optional.of(found.draft()),
                        Optional.of(seals.of(me(), found.personKey(), found.organisationKey()))))
                .orElseGet(() -> new Draft(Optional.empty(), Optional.empty()));
    }

    private Attended mine(SessionId id) {
        Attended attended = sessions.attended(id).orElseThrow(NotFoundException::new);
        if (!attended.session().isStaff(me())) {
            throw new Refusal("error.note.not-yours");
        }
        return attended;
    }

    private Attended open(Attended attended) {
        if (!isOpen(attended)) {
            throw new Refusal("error.note.late", OPEN_DAYS);
        }
        return attended;
    }

    private boolean isOpen(Attended attended) {
        return attended.session()
                .when()
                .endsAt()
                .plus(Duration.ofDays(OPEN_DAYS))
                .isAfter(clock.instant());
    }

    private PersonId me() {
        return self.person();
    }

    private static NoteWords words(String text) {
        return new NoteWords(text, Set.of());
    }

    private static void refuseStale(NoteWriting writing, String stamp) {
        if (!writing.stamp().equals(stamp)) {
            throw new ObjectOptimisticLockingFailureException(CareNote.class, stamp);
        }
    }
}
