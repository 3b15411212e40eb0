package app.ritme.journal.note;

import app.ritme.audit.AccessLog;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Opens notes, and writes down that somebody else than their writer did; in the caller's transaction. */
@Component
class Notes {

    /** What they are called in the log of who opened what; the thing is the guest. */
    static final String WHAT = "care-notes";

    private final CareNoteRepository notes;
    private final AccessLog log;
    private final Seals seals;
    private final Self self;

    Notes(CareNoteRepository notes, AccessLog log, Seals seals, Self self) {
        this.notes = notes;
        this.log = log;
        this.seals = seals;
        this.self = self;
    }

    /** Opens one page of them, counted from 0, the latest first; the guest sees it unless all of them are my own. */
    List<NoteRow> open(PersonId guest, int page, int size) {
        PersonId me = self.person();
        List<NoteRow> rows = notes.of(guest.value(), PageRequest.of(page, size)).stream()
                .map(found -> row(found, me))
                .toList();
        if (!rows.stream().allMatch(NoteRow::isMine)) {
            log.opened(guest, WHAT, guest.value());
        }
        return rows;
    }

    /** Of my own those with these words in them, the latest first. Only here, in memory, can they be read. */
    List<NoteRow> search(PersonId guest, String text) {
        PersonId me = self.person();
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return notes.of(guest.value(), me.value()).stream()
                .map(found -> row(found, me))
                .filter(row -> row.words().text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** @throws NotFoundException when it is not there, is somebody else's, or is about a session */
    CareNote mine(CareNoteId id) {
        return notes.own(id.value(), self.person().value()).orElseThrow(NotFoundException::new);
    }

    private NoteRow row(CareNoteRepository.Found found, PersonId reader) {
        CareNote note = found.note();
        String writer = note.writer().equals(reader) ? "" : found.writer();
        return note.row(writer, found.about(), seals.of(note.guest(), found.personKey(), found.organisationKey()));
    }
}
