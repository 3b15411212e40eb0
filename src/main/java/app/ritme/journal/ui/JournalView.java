package app.ritme.journal.ui;

import app.ritme.journal.AboutSession;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.MyCommentService;
import app.ritme.journal.MyEntriesService;
import app.ritme.journal.MyPhotoService;
import app.ritme.journal.MySharingService;
import app.ritme.journal.MyWritingService;
import app.ritme.journal.Prompt;
import app.ritme.journal.Prompts;
import app.ritme.journal.Sharing;
import app.ritme.journal.Words;
import app.ritme.journal.Writing;
import app.ritme.people.CareId;
import app.ritme.schedule.SessionId;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** A question, paper, and who may read it; for something new, or for an entry named by the address. */
@Route(value = "journal/:entry?", layout = HouseLayout.class)
@Menu(title = "nav.journal", order = 30, icon = "journal")
@RolesAllowed("GUEST")
class JournalView extends Main
        implements BeforeEnterObserver, HasDynamicTitle, Paper.Listener, SharingBox.Choice, AboutBox.Choice {

    private final MyWritingService writings;
    private final MyEntriesService entries;
    private final MySharingService sharings;
    private final MyCommentService comments;
    private final MyPhotoService photos;
    private final Prompts prompts;
    private final Clock clock;
    private final PromptCard promptCard = new PromptCard(this::askAnother, () -> ask(Optional.empty()));
    private final Div conflict = new Div();
    private Writing writing;
    private Prompt ofToday;
    private Optional<Prompt> prompt = Optional.empty();
    private Paper paper;

    @SuppressWarnings("NullAway.Init") // the router enters before anything is shown
    JournalView(
            MyWritingService writings,
            MyEntriesService entries,
            MySharingService sharings,
            MyCommentService comments,
            MyPhotoService photos,
            Prompts prompts,
            Clock clock) {
        this.writings = writings;
        this.entries = entries;
        this.sharings = sharings;
        this.comments = comments;
        this.photos = photos;
        this.prompts = prompts;
        this.clock = clock;
        addClassNames("guest-view", "journal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<JournalEntryId> entry = JournalNavigation.id(event, "entry").map(JournalEntryId::new);
        if (entry.isPresent()) {
            show(writings.writing(entry.get()));
        } else {
            JournalNavigation.about(event).ifPresentOrElse(this::begin, () -> show(writings.writing()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.journal") + " · " + CurrentHouse.get().name();
    }

    @Override
    public void typed() {
        try {
            writing = writings.keep(writing.entryId(), words(), writing.stamp());
            conflict.removeAll();
            paper.saved(writing);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException late) {
            elsewhere(paper.text());
        }
    }

    @Override
    public void done() {
        finish().ifPresent(id -> {
            Toast.done("journal.finished");
            reopen(id);
        });
    }

    @Override
    public void share(Set<CareId> readers, LocalDate until) {
        Optional<JournalEntryId> entry = writing.entryId().isPresent() ? writing.entryId() : finish();
        entry.ifPresent(id -> {
            sharings.share(id, readers, until);
            reopen(id);
        });
    }

    @Override
    public void keepPrivate() {
        writing.entryId().ifPresent(id -> {
            sharings.keepPrivate(id);
            Toast.done("journal.taken-back");
            reopen(id);
        });
    }

    @Override
    public List<AboutSession> sessions() {
        return writings.sessions();
    }

    @Override
    public void about(Optional<SessionId> session) {
        try {
            writing = writings.about(writing.entryId(), words(), session, writing.stamp());
            conflict.removeAll();
            paper.saved(writing);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException late) {
            elsewhere(paper.text());
        }
    }

    /** Loaded anew it is what lies on the paper then, and not begun again. */
    private void begin(SessionId session) {
        show(writings.begin(session));
        if (!writing.isAbout(session)) {
            Toast.done("journal.about.first");
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, JournalNavigation.journal());
    }

    private void show(Writing opened) {
        writing = opened;
        boolean begun = opened.entryId().isPresent() || opened.unfinished();
        Sharing sharing = opened.entryId().map(sharings::sharing).orElseGet(sharings::sharing);
        ofToday = prompts.ofTheDay(sharing.today());
        prompt = begun ? prompts.find(opened.words().prompt()) : Optional.of(ofToday);
        promptCard.show(prompt);
        paper = new Paper(opened, sharing.isShared(), clock, this)
                .with(new PhotosBox(photos, opened, sharing.isShared(), () -> paper.photosChanged()))
                .with(new AboutBox(opened.about(), this));
        conflict.removeAll();
        removeAll();
        add(head(), promptCard, conflict, paper, new SharingBox(sharing, this));
        opened.entryId()
                .ifPresent(id -> OwnTalk.box(comments, id, sharing.isShared()).ifPresent(this::add));
        opened.entryId().ifPresent(id -> add(new RemoveButton(entries, id, () -> paper.forget())));
    }

    private JournalHead head() {
        var head = new JournalHead(getTranslation("nav.journal"));
        if (writing.entryId().isPresent()) {
            head.link(JournalNavigation.journal(), Icons.PLUS, "journal.new");
        }
        head.link(JournalNavigation.earlier(), Icons.CHEVRON, "journal.earlier");
        return head;
    }

    private Words words() {
        return new Words(prompt.map(Prompt::key).orElse(""), paper.text());
    }

    private void askAnother() {
        ask(Optional.of(prompt.map(prompts::after).orElse(ofToday)));
    }

    private void ask(Optional<Prompt> other) {
        prompt = other;
        promptCard.show(other);
        if (!paper.text().isBlank()) {
            typed();
        }
    }

    /** What is on the paper is an entry now; nothing when it was changed elsewhere meanwhile. */
    private Optional<JournalEntryId> finish() {
        try {
            JournalEntryId id = writings.finish(writing.entryId(), words(), writing.stamp());
            paper.forget();
            return Optional.of(id);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException late) {
            elsewhere(paper.text());
            return Optional.empty();
        }
    }

    private void reopen(JournalEntryId id) {
        if (writing.entryId().isPresent()) {
            show(writings.writing(id));
        } else {
            UI.getCurrent().navigate(JournalNavigation.entry(id));
        }
    }

    /** Both texts are there; the reader says which goes on. */
    @Override
    public void elsewhere(String mine) {
        Writing theirs = writing.entryId().map(writings::writing).orElseGet(writings::writing);
        conflict.removeAll();
        conflict.add(new ConflictNote(
                theirs.words().text(),
                mine,
                () -> {
                    paper.forget();
                    show(theirs);
                },
                () -> {
                    writing = theirs;
                    paper.put(mine);
                    typed();
                }));
    }
}
