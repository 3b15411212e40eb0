package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I write, saved while I write it, and mine alone until it is finished and shared. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyWritingService {

    private final OwnDrafts drafts;
    private final RecentSessions sessions;
    private final JournalEntryRepository entries;
    private final JournalPhotoRepository photos;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    MyWritingService(
            OwnDrafts drafts,
            RecentSessions sessions,
            JournalEntryRepository entries,
            JournalPhotoRepository photos,
            Seals seals,
            Self self,
            Clock clock) {
        this.drafts = drafts;
        this.sessions = sessions;
        this.entries = entries;
        this.photos = photos;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** What I began and did not finish, or an empty paper. */
    public Writing writing() {
        return drafts.writing(drafts.open(Optional.empty()));
    }

    /**
     * An entry of mine, with what I typed since.
     *
     * @throws NotFoundException when it is not mine
     */
    public Writing writing(JournalEntryId id) {
        return drafts.writing(drafts.open(Optional.of(id)));
    }

    /** What I can write about: my sessions of today and the days before it, the latest first. */
    public List<AboutSession> sessions() {
        return sessions.all();
    }

    /**
     * Something new about a session of mine. What I was still writing about something else stays as it is: that is
     * finished first.
     *
     * @param attended one of {@link #sessions}
     * @throws NotFoundException when it is none of those
     */
    @Transactional
    public Writing begin(SessionId attended) {
        AboutSession session = sessions.get(attended);
        OwnDrafts.Open open = drafts.open(Optional.empty());
        Seal seal = seals.of(me());
        Writing begun = open.writing(seal);
        return begun.words().text().isBlank() ? drafts.save(open, begun.words(), Optional.of(session), seal) : begun;
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
        OwnDrafts.Open open = drafts.open(of).refuseStale(stamp);
        Seal seal = seals.of(me());
        return drafts.save(open, words, open.about(seal), seal);
    }

    /**
     * Saves what I typed so far, and which session it is about.
     *
     * @param of the entry I am changing, or nothing when it is something new
     * @param attended one of {@link #sessions}, or nothing any more
     * @param stamp of the writing I typed on
     * @throws NotFoundException when the session is none of those
     * @throws ObjectOptimisticLockingFailureException as {@link #keep}
     */
    @Transactional
    public Writing about(Optional<JournalEntryId> of, Words words, Optional<SessionId> attended, String stamp) {
        OwnDrafts.Open open = drafts.open(of);
        Optional<AboutSession> session = attended.map(sessions::get);
        return drafts.save(open.refuseStale(stamp), words, session, seals.of(me()));
    }

    /**
     * Finishes what I wrote: it is an entry now with its photos, and whom I share it with reads this.
     *
     * @throws Refusal when nothing is written
     * @throws ObjectOptimisticLockingFailureException as {@link #keep}
     */
    @Transactional
    public JournalEntryId finish(Optional<JournalEntryId> of, Words words, String stamp) {
        OwnDrafts.Open open = drafts.open(of).refuseStale(stamp);
        Seal seal = seals.of(me());
        Optional<AboutSession> about = open.about(seal);
        open.entry().ifPresent(changed -> changed.write(words, about, seal, clock.instant()));
        drafts.forget(open);
        JournalEntryId finished = open.entry()
                .orElseGet(() -> entries.save(new JournalEntry(me(), words, about, seal, clock.instant())))
                .id();
        photos.finish(me().value(), of.map(JournalEntryId::value).orElse(null), finished.value());
        return finished;
    }

    private PersonId me() {
        return self.person();
    }
}
