package app.ritme.journal.ui;

import app.ritme.journal.note.GroupNote;
import app.ritme.journal.note.GroupNoteService;
import app.ritme.journal.note.KeptForAll;
import app.ritme.journal.note.NoteWriting;
import app.ritme.people.PersonName;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionInfo;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** One note about a session, by who leads it, that comes to stand with every guest who came. */
@Route(value = "schedule/:session/note", layout = HouseLayout.class)
@RolesAllowed({"MANAGER", "STAFF"})
class GroupNoteView extends Main implements BeforeEnterObserver, HasDynamicTitle, NotePaper.Listener {

    private final GroupNoteService service;
    private final Div place = new Div();
    private final Button remove = new Button(getTranslation("notes.remove"), Icons.TRASH.create(), event -> ask());
    private SessionId session = new SessionId(CurrentHouse.get().tenant());
    private NoteWriting writing = NoteWriting.EMPTY;
    private NotePaper paper;

    @SuppressWarnings("NullAway.Init") // the router enters before anything is shown
    GroupNoteView(GroupNoteService service) {
        this.service = service;
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setTestId("remove-group-note");
        place.addClassName("stack");
        addClassNames("page", "guest-notes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = JournalNavigation.id(event, "session").map(SessionId::new).orElseThrow(NotFoundException::new);
        removeAll();
        try {
            show(service.open(session));
        } catch (Refusal others) {
            add(
                    new PageHeader(getTranslation("group-note.page")),
                    new CardBox(new EmptyState(Icons.LOCK, getTranslation(others.key(), others.arguments()), "")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("group-note.page") + " · " + CurrentHouse.get().name();
    }

    @Override
    public void typed() {
        try {
            writing = service.save(session, paper.words().text(), writing.stamp());
            paper.saved(writing);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException late) {
            elsewhere();
        }
    }

    @Override
    public void keep() {
        try {
            KeptForAll kept = service.keep(session, paper.words().text(), writing.stamp());
            remove.setVisible(true);
            write(kept.writing());
            Toast.done(plural("group-note.kept", kept.copies()), kept.copies());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException late) {
            elsewhere();
        }
    }

    private void show(GroupNote note) {
        SessionInfo about = note.session();
        var header = new PageHeader(
                NoteSession.title(about.kind(), about.title()),
                Formats.here().longDay(about.when().day()) + ", "
                        + Formats.here().time(about.when().from()));
        var stack = new Div(came(note));
        stack.addClassName("stack");
        if (note.open()) {
            remove.setVisible(note.copies() > 0);
            write(note.writing());
            stack.addComponentAsFirst(place);
            stack.add(remove);
            add(header, Note.plain(getTranslation("group-note.text")), stack);
        } else {
            add(header, Note.plain(getTranslation("error.note.late", GroupNoteService.OPEN_DAYS)), stack);
        }
    }

    private CardBox came(GroupNote note) {
        var names = new Paragraph(
                note.came().isEmpty()
                        ? getTranslation("group-note.nobody")
                        : note.came().stream().map(PersonName::full).collect(Collectors.joining(", ")));
        names.setTestId("came");
        return new CardBox(Icons.PEOPLE, getTranslation("group-note.came"), names);
    }

    private void write(NoteWriting opened) {
        writing = opened;
        paper = new NotePaper(getTranslation("group-note.page"), opened, this).ofWordsOnly();
        if (remove.isVisible()) {
            paper.withWayBack(() -> write(service.giveUp(session)));
        }
        place.removeAll();
        place.add(paper);
    }

    private void ask() {
        Confirm.ask(
                getTranslation("notes.remove.title"),
                getTranslation("group-note.remove.text"),
                getTranslation("notes.remove.go"),
                () -> {
                    service.remove(session);
                    remove.setVisible(false);
                    write(NoteWriting.EMPTY);
                    Toast.done("notes.removed");
                });
    }

    /** Both texts are there; the writer says which goes on. */
    private void elsewhere() {
        var mine = paper.words();
        NoteWriting theirs = service.open(session).writing();
        var conflict = new ConflictNote(theirs.words().text(), mine.text(), () -> write(theirs), () -> {
            write(theirs);
            paper.put(mine);
            typed();
        });
        place.removeAll();
        place.add(conflict, paper);
    }

    private static String plural(String key, int count) {
        return key + (count == 1 ? ".one" : ".more");
    }
}
