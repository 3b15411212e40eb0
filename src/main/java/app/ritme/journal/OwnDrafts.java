package app.ritme.journal;

import app.ritme.journal.JournalDraftRepository.Lying;
import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the one who asks is writing, of something new or of an entry; in the caller's transaction. */
@Component
class OwnDrafts {

    private final JournalDraftRepository drafts;
    private final OwnEntries own;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    OwnDrafts(JournalDraftRepository drafts, OwnEntries own, Seals seals, Self self, Clock clock) {
        this.drafts = drafts;
        this.own = own;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** A paper as it lies in the database. */
    record Open(Optional<JournalEntry> entry, Optional<JournalDraft> draft, List<PhotoRow> photos) {

        Writing writing(Seal seal) {
            return draft.map(begun -> begun.writing(seal))
                    .or(() -> entry.map(finished -> finished.writing(seal)))
                    .orElse(Writing.EMPTY)
                    .with(photos);
        }

        Optional<AboutSession> about(Seal seal) {
            return Optional.ofNullable(writing(seal).about());
        }

        /** @throws ObjectOptimisticLockingFailureException when this is not what was typed on */
        Open refuseStale(String stamp) {
            String now = draft.map(JournalDraft::stamp)
                    .or(() -> entry.map(JournalEntry::stamp))
                    .orElse(Writing.EMPTY.stamp());
            if (!now.equals(stamp)) {
                throw new ObjectOptimisticLockingFailureException(JournalDraft.class, stamp);
            }
            return this;
        }

        private @Nullable UUID of() {
            return entry.map(finished -> finished.id().value()).orElse(null);
        }
    }

    /** @throws app.ritme.shared.NotFoundException when the entry is not mine */
    Open open(Optional<JournalEntryId> of) {
        Optional<JournalEntry> entry = of.map(own::get);
        Lying lying =
                drafts.of(me().value(), entry.map(found -> found.id().value()).orElse(null));
        return new Open(entry, Optional.ofNullable(lying.draft()), LyingPhotos.of(lying.photos()));
    }

    /** To read with what lies open; nothing was ever sealed where nothing does. */
    Writing writing(Open open) {
        return open.entry().isEmpty() && open.draft().isEmpty()
                ? Writing.EMPTY.with(open.photos())
                : open.writing(seals.find(me()).orElseThrow());
    }

    /** Saves it; something new in which nothing is said is forgotten. */
    Writing save(Open open, Words words, Optional<AboutSession> about, Seal seal) {
        if (open.entry().isEmpty() && words.text().isBlank() && about.isEmpty()) {
            open.draft().ifPresent(drafts::delete);
            return Writing.EMPTY.with(open.photos());
        }
        JournalDraft draft = open.draft().orElseGet(() -> new JournalDraft(me(), open.of()));
        draft.write(words, about, seal, clock.instant());
        return drafts.saveAndFlush(draft).writing(seal).with(open.photos());
    }

    void forget(Open open) {
        open.draft().ifPresent(drafts::delete);
    }

    private PersonId me() {
        return self.person();
    }
}
