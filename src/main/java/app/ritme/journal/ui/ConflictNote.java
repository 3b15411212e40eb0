package app.ritme.journal.ui;

import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The same was written elsewhere meanwhile: both texts, and which goes on. */
class ConflictNote extends Note {

    private static final int SHOWN = 160;

    ConflictNote(String theirs, String mine, Runnable takeTheirs, Runnable keepMine) {
        super(
                Tone.CARE,
                Icons.DEVICE,
                text("journal.conflict"),
                text("journal.conflict.text", beginning(theirs), beginning(mine)));
        var take = new Button(text("journal.conflict.theirs"), event -> takeTheirs.run());
        take.setTestId("conflict-theirs");
        var keep = new Button(text("journal.conflict.mine"), event -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.setTestId("conflict-mine");
        setTestId("conflict");
        withActions(take, keep).announced();
    }

    private static String beginning(String words) {
        return words.length() > SHOWN ? words.substring(0, SHOWN) + " …" : words;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
