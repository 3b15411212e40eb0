package app.ritme.journal.note;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the one who asks is writing about a guest; in the caller's transaction. */
@Component
class NoteDrafts {

    /** What is being written, saved or not. */
    record Open(Optional<CareNoteDraft> draft, NoteWriting writing) {

        /** @throws ObjectOptimisticLockingFailureException when this is not what was typed on */
        void refuseStale(String stamp) {
            if (!writing.stamp().equals(stamp)) {
                throw new ObjectOptimisticLockingFailureException(CareNoteDraft.class, stamp);
            }
        }
    }

    private static final Open NOTHING = new Open(Optional.empty(), NoteWriting.EMPTY);

    private final CareNoteDraftRepository drafts;
    private final Seals seals;
    private final Self self;

    NoteDrafts(CareNoteDraftRepository drafts, Seals seals, Self self) {
        this.drafts = drafts;
        this.seals = seals;
        this.self = self;
    }

    /** @param note that is being changed; absent for something new */
    Open open(PersonId guest, @Nullable CareNote note) {
        return drafts.of(
                        self.person().value(),
                        guest.value(),
                        note == null ? null : note.id().value())
                .map(found -> saved(found.draft(), seals.of(guest, found.personKey(), found.organisationKey())))
                .orElseGet(() -> note == null
                        ? NOTHING
                        : unchanged(note, seals.find(guest).orElseThrow()));
    }

    private static Open saved(CareNoteDraft draft, Seal seal) {
        return new Open(Optional.of(draft), draft.writing(seal));
    }

    private static Open unchanged(CareNote note, Seal seal) {
        return new Open(Optional.empty(), note.writing(seal));
    }
}
