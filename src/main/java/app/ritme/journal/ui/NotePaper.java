package app.ritme.journal.ui;

import app.ritme.journal.note.NoteTag;
import app.ritme.journal.note.NoteWords;
import app.ritme.journal.note.NoteWriting;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;

/**
 * Where a coach writes a note. It saves by itself a moment after the last key, on the server alone: staff share devices,
 * so that nothing of it stays in the browser.
 */
class NotePaper extends CardBox {

    private static final int QUIET_MILLIS = 1_000;

    private final TextArea text = new TextArea();
    private final CheckboxGroup<NoteTag> tags = new CheckboxGroup<>();
    private final Span saved = new Span();
    private final Div foot = new Div(saved);

    /** What a paper tells. */
    interface Listener {

        void typed();

        void keep();
    }

    NotePaper(String title, NoteWriting writing, Listener listener) {
        super(Icons.EDIT, title);
        text.setAriaLabel(getTranslation("notes.paper"));
        text.setPlaceholder(getTranslation("notes.paper.empty"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(QUIET_MILLIS);
        text.setMaxLength(NoteWords.LONGEST);
        text.getElement().setAttribute("autocomplete", "off");
        text.addClassName("note-paper");
        text.setWidthFull();
        text.setTestId("note-paper");
        tags.setLabel(getTranslation("notes.tags"));
        tags.setItems(NoteTag.values());
        tags.setItemLabelGenerator(NoteTags::word);
        tags.setTestId("note-tags");
        put(writing.words());
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.typed();
            }
        });
        tags.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                listener.typed();
            }
        });
        saved.addClassNames("soft", "small", "grow");
        saved.getElement().setAttribute("role", "status");
        saved.setTestId("note-saved");

        foot.addClassName("note-foot");
        var keep = new Button(getTranslation("notes.keep"), event -> listener.keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setTestId("keep-note");
        foot.add(keep);
        setTestId("write-note");
        add(text, tags, foot);
        saved(writing);
    }

    /** With a button that leaves what is changed as it was. */
    NotePaper withWayBack(Runnable giveUp) {
        var back = new Button(getTranslation("notes.give-up"), event -> giveUp.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setTestId("give-up-note");
        foot.addComponentAtIndex(1, back);
        return this;
    }

    /** For what is about several people: tags say something about one. */
    NotePaper ofWordsOnly() {
        tags.setVisible(false);
        return this;
    }

    NoteWords words() {
        return new NoteWords(text.getValue(), Set.copyOf(tags.getValue()));
    }

    /** Puts this on the paper, as if it were typed. */
    final void put(NoteWords words) {
        text.setValue(words.text());
        tags.setValue(words.tags());
    }

    /** It is saved now. */
    final void saved(NoteWriting writing) {
        var at = writing.savedAt();
        saved.setText(
                at == null ? "" : getTranslation("notes.saved", Formats.here().moment(at)));
    }

    /** Where one goes on writing. */
    void focus() {
        text.focus();
    }
}
