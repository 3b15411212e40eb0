package app.ritme.journal.ui;

import app.ritme.journal.note.CareNoteId;
import app.ritme.journal.note.GuestNoteService;
import app.ritme.journal.note.NoteRow;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What was noted about a guest, the latest first, a page at a time. What changes is shown without opening the others again:
 * the guest sees each time that somebody looked.
 */
class NoteList extends Div {

    static final int PAGE = 20;

    private final GuestNoteService service;
    private final PersonId guest;
    private final String name;
    private final NoteRows rows;
    private final CardBox list = new CardBox();
    private final Button more = new Button(getTranslation("journal.more"), event -> showNextPage());
    private final List<NoteRow> notes;
    private final TextField search = new TextField();
    private List<NoteRow> shown = List.of();
    private boolean complete;
    private int pages = 1;

    /**
     * @param name how the guest is called
     * @param latest the first page
     */
    NoteList(
            GuestNoteService service,
            PersonId guest,
            String name,
            List<NoteRow> latest,
            Consumer<NoteRow> change,
            Consumer<NoteRow> remove) {
        this.service = service;
        this.guest = guest;
        this.name = name;
        this.rows = new NoteRows(change, remove);
        this.notes = new ArrayList<>(latest);
        list.setTestId("notes");
        more.setTestId("more-notes");
        complete = notes.size() < PAGE;
        search.setAriaLabel(getTranslation("notes.search"));
        search.setPlaceholder(getTranslation("notes.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setTestId("search-notes");
        search.addValueChangeListener(event -> refresh());
        addClassName("stack");
        add(search, list, more);
        refresh();
    }

    Optional<NoteRow> find(CareNoteId id) {
        return Stream.concat(notes.stream(), shown.stream())
                .filter(note -> note.id().equals(id))
                .findFirst();
    }

    /** Instead of what it was before where that is here; something new on top. */
    void put(NoteRow kept) {
        notes.replaceAll(note -> note.id().equals(kept.id()) ? kept : note);
        if (kept.changedAt() == null) {
            notes.addFirst(kept);
        }
        refresh();
    }

    void remove(NoteRow gone) {
        notes.removeIf(note -> note.id().equals(gone.id()));
        // those behind it moved up by one: the page they are on now is read again
        pages = notes.size() / PAGE;
        refresh();
    }

    private void showNextPage() {
        List<NoteRow> next = service.page(guest, pages++, PAGE);
        next.stream().filter(note -> find(note.id()).isEmpty()).forEach(notes::add);
        complete = next.size() < PAGE;
        refresh();
    }

    private void refresh() {
        boolean searching = !search.getValue().isBlank();
        shown = searching ? service.search(guest, search.getValue()) : notes;
        rows.show(shown);
        list.removeAll();
        list.add(shown.isEmpty() ? nothing(searching) : rows);
        search.setVisible(searching || !notes.isEmpty());
        more.setVisible(!searching && !complete);
    }

    private EmptyState nothing(boolean searching) {
        return searching
                ? new EmptyState(
                        Icons.SEARCH,
                        getTranslation("notes.search.nothing"),
                        getTranslation("journal.search.nothing.text"))
                : new EmptyState(Icons.NOTE, getTranslation("notes.none", name), "");
    }
}
