package app.ritme.journal;

import app.ritme.audit.AccessLog;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
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
    private final InMyCare inMyCare;
    private final AccessLog log;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    SharedEntryService(
            JournalEntryRepository entries, InMyCare inMyCare, AccessLog log, Seals seals, Self self, Clock clock) {
        this.entries = entries;
        this.inMyCare = inMyCare;
        this.log = log;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * One page of what this guest shares with me now, the latest first; unopened.
     *
     * @param page counted from 0, of so many rows
     * @throws NotFoundException when the house knows no such person
     * @throws Refusal when I do not look after them
     */
    public List<SharedRow> entries(PersonId guest, int page, int size) {
        inMyCare.get(guest);
        return entries.sharedWith(me(), guest.value(), clock.instant(), PageRequest.of(page, size));
    }

    /**
     * Opens an entry, which its writer sees.
     *
     * @throws NotFoundException when it is not shared with me now
     */
    @Transactional
    public Words open(JournalEntryId id) {
        JournalEntry entry =
                entries.sharedWith(me(), id.value(), clock.instant()).orElseThrow(NotFoundException::new);
        log.opened(entry.writer(), MySharingService.ENTRY, id.value());
        return entry.words(seals.of(entry.writer()));
    }

    private UUID me() {
        return self.person().value();
    }
}
