package app.ritme.journal.ui;

import app.ritme.journal.note.CareNoteId;
import app.ritme.journal.note.GuestNoteService;
import app.ritme.journal.note.GuestNotes;
import app.ritme.journal.note.NoteRow;
import app.ritme.journal.note.NoteWords;
import app.ritme.journal.note.NoteWriting;
import app.ritme.journal.note.NoteWritingService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.ClosedBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What was noted about a guest, and paper for more; for who looks after the guest. */
@Route(value = "guests/:person/notes", layout = HouseLayout.class)
@GuestPage(title = "notes.page", order = 6, icon = "note")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestNotesView extends Main implements BeforeEnterObserver, HasDynamicTitle, NotePaper.Listener {

    private final GuestNoteService service;
    private final NoteWritingService writings;
    private final Div place = new Div();
    private PersonId guest = new PersonId(CurrentHouse.get().tenant());
    private String name = "";
    private NoteWriting fresh = NoteWriting.EMPTY;
    private NoteWriting writing;
    private NotePaper paper;
    private NoteList list;

    @SuppressWarnings("NullAway.Init") // the router enters before anything is shown
    GuestNotesView(GuestNoteService service, NoteWritingService writings) {
        this.service = service;
        this.writings = writings;
        place.addClassName("stack");
        addClassNames("page", "guest-notes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        guest = PeopleNavigation.person(event).orElseThrow(NotFoundException::new);
        removeAll();
        try {
            show(service.open(guest, NoteList.PAGE));
        } catch (NotInMyCare others) {
            name = others.guestName();
            add(
                    new PageHeader(name, getTranslation("notes.page")),
                    new ClosedBox(getTranslation("notes.closed", name), others));
        }
    }

    @Override
    public String getPageTitle() {
        return name + " · " + CurrentHouse.get().name();
    }

    @Override
    public void typed() {
        try {
            writing = writings.save(guest, writing.noteId(), paper.words(), writing.stamp());
            paper.saved(writing);
            remember();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException late) {
            elsewhere(paper.words());
        }
    }

    @Override
    public void keep() {
        try {
            NoteRow kept = writings.keep(guest, writing.noteId(), paper.words(), writing.stamp());
            list.put(kept);
            write(writing.noteId().isPresent() ? fresh : NoteWriting.EMPTY);
            Toast.done("notes.kept");
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException late) {
            elsewhere(paper.words());
        }
    }

    private void giveUp() {
        writing.noteId().ifPresent(writings::giveUp);
        write(fresh);
    }

    private void show(GuestNotes found) {
        name = found.guestName();
        list = new NoteList(service, guest, name, found.notes(), this::change, this::remove);
        write(found.writing());
        var stack = new Div(place, list);
        stack.addClassName("stack");
        add(new PageHeader(name, getTranslation("notes.page")), Note.plain(getTranslation("notes.seen", name)), stack);
    }

    private void write(NoteWriting opened) {
        writing = opened;
        remember();
        paper = new NotePaper(title(opened), opened, this);
        if (opened.noteId().isPresent()) {
            paper.withWayBack(this::giveUp);
        }
        place.removeAll();
        place.add(paper);
    }

    /** What is new waits while a note from before lies open. */
    private void remember() {
        if (writing.noteId().isEmpty()) {
            fresh = writing;
        }
    }

    private String title(NoteWriting opened) {
        return opened.noteId()
                .flatMap(list::find)
                .map(note -> getTranslation("notes.change", Formats.here().moment(note.writtenAt())))
                .orElseGet(() -> getTranslation("notes.new"));
    }

    private void change(NoteRow note) {
        write(writings.writing(note.id()));
        paper.scrollIntoView();
        paper.focus();
    }

    private void remove(NoteRow note) {
        service.remove(note.id());
        list.remove(note);
        if (writing.noteId().filter(note.id()::equals).isPresent()) {
            write(fresh);
        }
        Toast.done("notes.removed");
    }

    /** Both texts are there; the writer says which goes on. */
    private void elsewhere(NoteWords mine) {
        Optional<CareNoteId> of = writing.noteId();
        NoteWriting theirs = of.map(writings::writing).orElseGet(() -> writings.writing(guest));
        var conflict = new ConflictNote(theirs.words().text(), mine.text(), () -> write(theirs), () -> {
            write(theirs);
            paper.put(mine);
            typed();
        });
        place.removeAll();
        place.add(conflict, paper);
    }
}
