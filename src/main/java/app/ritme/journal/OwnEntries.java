package app.ritme.journal;

import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds what the one who asks wrote, and nothing else. */
@Component
class OwnEntries {

    private final JournalEntryRepository entries;
    private final Self self;

    OwnEntries(JournalEntryRepository entries, Self self) {
        this.entries = entries;
        this.self = self;
    }

    /** @throws NotFoundException when it is not there, is removed, or is somebody else's */
    JournalEntry get(JournalEntryId id) {
        return entries.own(id.value(), self.person().value()).orElseThrow(NotFoundException::new);
    }
}
