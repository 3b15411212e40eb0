package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I write, saved while I write it, and mine alone until it is finished and shared. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyWritingService {

    private final JournalDraftRepository drafts;
    private final JournalEntryRepository entries;
    private final JournalPhotoRepository photos;
    private final OwnEntries own;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    MyWritingService(
            JournalDraftRepository drafts,
            JournalEntryRepository entries,
            JournalPhotoRepository photos,
            OwnEntries own,
            Seals seals,
            Self self,
            Clock clock) {
        this.drafts = drafts;
        this.entries = entries;
        this.photos = photos;
        this.own = own;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** What I began and did not finish, or an empty paper. */
    public Writing writing() {
        return draft(null)
                .map(draft -> draft.writing(seals.find(me()).orElseThrow()))
                .orElse(Writing.EMPTY);
    }

    /**
     * An entry of mine, with what I typed since.
     *
     * @throws NotFoundException when it is not mine
     */
    public Writing writing(JournalEntryId id) {
        JournalEntry entry = own.get(id);
        var seal = seals.find(me()).orElseThrow();
        return draft(entry).map(draft -> draft.writing(seal)).orElseGet(() -> entry.writing(seal));
    }

    /**
     * Saves what I typed so far, without finishing it. Something new that is empty again is forgotten.
     *
     * @param of the entry I am changing, or nothing when it is something new
     * @param stamp of the writing I typed on
     * @throws ObjectOptimisticLockingFailureException when it was saved elsewhere meanwhile, such as in another tab
     */
    @Transactional
    public Writing keep(Optional<JournalEntryId> of, Words words, String stamp) {
        Optional<JournalEntry> entry = of.map(own::get);
        Optional<JournalDraft> draft = draft(entry.orElse(null));
        refuseStale(entry, draft, stamp);
        if (entry.isEmpty() && words.text().isBlank()) {
            draft.ifPresent(drafts::delete);
            return Writing.EMPTY;
        }
        var seal = seals.of(me());
        draft.ifPresent(begun -> begun.write(words, seal, clock.instant()));
        JournalDraft kept = draft.orElseGet(
                () -> new JournalDraft(me(), of.map(JournalEntryId::value).orElse(null), words, seal, clock.instant()));
        return drafts.saveAndFlush(kept).writing(seal);
    }

    /**
     * Finishes what I wrote: it is an entry now with its photos, and whom I share it with reads this.
     *
     * @throws Refusal when nothing is written
     * @throws ObjectOptimisticLockingFailureException as {@link #keep}
     */
    @Transactional
    public JournalEntryId finish(Optional<JournalEntryId> of, Words words, String stamp) {
        Optional<JournalEntry> entry = of.map(own::get);
        Optional<JournalDraft> draft = draft(entry.orElse(null));
        refuseStale(entry, draft, stamp);
        var seal = seals.of(me());
        entry.ifPresent(changed -> changed.write(words, seal, clock.instant()));
        draft.ifPresent(drafts::delete);
        JournalEntryId finished = entry.orElseGet(
                        () -> entries.save(new JournalEntry(me(), words, seal, clock.instant())))
                .id();
        photos.finish(me().value(), of.map(JournalEntryId::value).orElse(null), finished.value());
        return finished;
    }

    private Optional<JournalDraft> draft(@Nullable JournalEntry entry) {
        UUID of = entry == null ? null : entry.id().value();
        return drafts.of(me().value(), of);
    }

    private PersonId me() {
        return self.person();
    }

    private static void refuseStale(Optional<JournalEntry> entry, Optional<JournalDraft> draft, String stamp) {
        String now = draft.map(JournalDraft::stamp)
                .or(() -> entry.map(JournalEntry::stamp))
                .orElse(Writing.EMPTY.stamp());
        if (!now.equals(stamp)) {
            throw new ObjectOptimisticLockingFailureException(JournalDraft.class, stamp);
        }
    }
}
