package app.ritme.journal;

import app.ritme.audit.AccessLog;
import app.ritme.people.Care;
import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests whom I look after share with me. What they do not share is not even counted. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class SharedEntryService {

    private final JournalEntryRepository entries;
    private final JournalPhotoRepository photos;
    private final Comments comments;
    private final CheckIns checkIns;
    private final Care care;
    private final AccessLog log;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    SharedEntryService(
            JournalEntryRepository entries,
            JournalPhotoRepository photos,
            Comments comments,
            CheckIns checkIns,
            Care care,
            AccessLog log,
            Seals seals,
            Self self,
            Clock clock) {
        this.entries = entries;
        this.photos = photos;
        this.comments = comments;
        this.checkIns = checkIns;
        this.care = care;
        this.log = log;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * How a guest was on so many days until this local day, and the first page of what they share with me.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    public GuestJournal journal(PersonId guest, LocalDate until, int days, int size) {
        String name = care.mine(guest).guestName();
        return new GuestJournal(
                name, checkIns.between(guest, until.minusDays(days - 1L), until), shared(guest, 0, size));
    }

    /**
     * One page of what this guest shares with me now, the latest first; unopened.
     *
     * @param page counted from 0, of so many rows
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    public List<SharedRow> entries(PersonId guest, int page, int size) {
        care.mine(guest);
        return shared(guest, page, size);
    }

    /**
     * Opens an entry with what was said about it, and which photos are with it, which its writer sees.
     *
     * @throws NotFoundException when it is not shared with me now
     */
    @Transactional
    public SharedEntry open(JournalEntryId id) {
        JournalEntry entry = sharedNow(id);
        log.opened(entry.writer(), MySharingService.ENTRY, id.value());
        Seal seal = seals.find(entry.writer()).orElseThrow();
        return new SharedEntry(entry.words(seal), entry.about(seal), photos(entry), comments.of(id));
    }

    /**
     * Says something about an entry to its writer, and to whoever else it is shared with.
     *
     * @throws NotFoundException when it is not shared with me now
     * @throws Refusal when nothing is said, too much, or enough already
     */
    @Transactional
    public CommentRow say(JournalEntryId id, String text) {
        return comments.say(sharedNow(id), text);
    }

    /**
     * Takes back what I said.
     *
     * @throws NotFoundException when I did not, or the entry is not shared with me any more
     */
    @Transactional
    public void takeBack(JournalCommentId id) {
        comments.remove(id);
    }

    private JournalEntry sharedNow(JournalEntryId id) {
        return entries.sharedWith(me(), id.value(), clock.instant()).orElseThrow(NotFoundException::new);
    }

    private List<JournalPhotoId> photos(JournalEntry entry) {
        return photos.of(entry.writer().value(), entry.id().value()).stream()
                .filter(JournalPhotoRepository.Placed::finished)
                .map(photo -> new JournalPhotoId(photo.id()))
                .toList();
    }

    private List<SharedRow> shared(PersonId guest, int page, int size) {
        return entries.sharedWith(me(), guest.value(), clock.instant(), PageRequest.of(page, size));
    }

    private UUID me() {
        return self.person().value();
    }
}
