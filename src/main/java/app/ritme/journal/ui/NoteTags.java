package app.ritme.journal.ui;

import app.ritme.journal.note.NoteTag;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** How the tags of notes are called. */
final class NoteTags {

    private NoteTags() {}

    static String word(NoteTag tag) {
        return UI.getCurrent()
                .getTranslation(
                        "notes.tag." + tag.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
