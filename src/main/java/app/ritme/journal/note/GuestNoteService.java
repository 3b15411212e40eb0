package app.ritme.journal.note;

import app.ritme.people.Care;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What my colleagues and I noted about guests we look after. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestNoteService {

    private final CareNoteRepository repository;
    private final Notes notes;
    private final NoteDrafts drafts;
    private final Care care;

    GuestNoteService(CareNoteRepository repository, Notes notes, NoteDrafts drafts, Care care) {
        this.repository = repository;
        this.notes = notes;
        this.drafts = drafts;
        this.care = care;
    }

    /**
     * Opens the latest of them, so many, and what I was writing. The guest sees it, unless all of them are my own.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    @Transactional
    public GuestNotes open(PersonId guest, int size) {
        String name = care.mine(guest).guestName();
        return new GuestNotes(
                name, notes.open(guest, 0, size), drafts.open(guest, null).writing());
    }

    /**
     * Opens one page of them, the latest first, which the guest sees unless all of them are my own.
     *
     * @param page counted from 0, of so many rows
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    @Transactional
    public List<NoteRow> page(PersonId guest, int page, int size) {
        care.mine(guest);
        return notes.open(guest, page, size);
    }

    /**
     * What I noted myself with these words in it, the latest first; what colleagues noted is not opened.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    public List<NoteRow> search(PersonId guest, String text) {
        care.mine(guest);
        return notes.search(guest, text);
    }

    /**
     * Removes a note of mine, with what I was changing in it.
     *
     * @throws NotFoundException when it is not there, or somebody else's
     */
    @Transactional
    public void remove(CareNoteId id) {
        repository.delete(notes.mine(id));
    }
}
