package app.ritme.journal.note;

import app.ritme.people.Care;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I write about guests I look after: saved while I write it and mine alone, until I keep it. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class NoteWritingService {

    private final CareNoteRepository repository;
    private final CareNoteDraftRepository draftRepository;
    private final Notes notes;
    private final NoteDrafts drafts;
    private final Care care;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    NoteWritingService(
            CareNoteRepository repository,
            CareNoteDraftRepository draftRepository,
            Notes notes,
            NoteDrafts drafts,
            Care care,
            Seals seals,
            Self self,
            Clock clock) {
        this.repository = repository;
        this.draftRepository = draftRepository;
        this.notes = notes;
        this.drafts = drafts;
        this.care = care;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * What I began about a guest and did not keep, or nothing.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    public NoteWriting writing(PersonId guest) {
        care.mine(guest);
        return drafts.open(guest, null).writing();
    }

    /**
     * A note of mine, with what I typed since.
     *
     * @throws NotFoundException when it is not there, or somebody else's
     */
    public NoteWriting writing(CareNoteId id) {
        CareNote note = notes.mine(id);
        return drafts.open(note.guest(), note).writing();
    }

    /**
     * Saves what I typed so far, without keeping it. Something new that is empty again is forgotten.
     *
     * @param of the note I am changing, or nothing when it is something new
     * @param stamp of the writing I typed on
     * @throws NotFoundException when that note is not mine, or the house knows no such person
     * @throws NotInMyCare when I do not look after that guest
     * @throws Refusal when it is too long
     * @throws ObjectOptimisticLockingFailureException when it was saved elsewhere meanwhile, such as in another tab
     */
    @Transactional
    public NoteWriting save(PersonId guest, Optional<CareNoteId> of, NoteWords words, String stamp) {
        CareNote note = noteOf(guest, of);
        NoteDrafts.Open open = drafts.open(guest, note);
        open.refuseStale(stamp);
        if (note == null && words.isEmpty()) {
            open.draft().ifPresent(draftRepository::delete);
            return NoteWriting.EMPTY;
        }
        var seal = seals.of(guest);
        open.draft().ifPresent(begun -> begun.write(words, seal, clock.instant()));
        CareNoteDraft kept = open.draft()
                .orElseGet(() -> CareNoteDraft.about(
                        guest, self.person(), of.map(CareNoteId::value).orElse(null), words, seal, clock.instant()));
        return draftRepository.saveAndFlush(kept).writing(seal);
    }

    /**
     * Keeps what I wrote: colleagues who look after this guest read it from now on.
     *
     * @return the note as it is now
     * @throws Refusal when nothing is written, or too much
     * @throws ObjectOptimisticLockingFailureException as {@link #save}
     */
    @Transactional
    public NoteRow keep(PersonId guest, Optional<CareNoteId> of, NoteWords words, String stamp) {
        CareNote note = noteOf(guest, of);
        NoteDrafts.Open open = drafts.open(guest, note);
        open.refuseStale(stamp);
        open.draft().ifPresent(draftRepository::delete);
        var seal = seals.of(guest);
        if (note == null) {
            var written = new CareNote(guest, self.person(), words, seal, clock.instant());
            return repository.save(written).own(seal);
        }
        note.change(words, seal, clock.instant());
        return note.own(seal);
    }

    /**
     * Gives up what I was changing in a note of mine; the note stays as it was.
     *
     * @throws NotFoundException when it is not there, or somebody else's
     */
    @Transactional
    public void giveUp(CareNoteId id) {
        CareNote note = notes.mine(id);
        drafts.open(note.guest(), note).draft().ifPresent(draftRepository::delete);
    }

    private @Nullable CareNote noteOf(PersonId guest, Optional<CareNoteId> of) {
        care.mine(guest);
        return of.map(notes::mine)
                .map(note -> {
                    if (!note.guest().equals(guest)) {
                        throw new NotFoundException();
                    }
                    return note;
                })
                .orElse(null);
    }
}
