package app.ritme.journal.ui;

import app.ritme.journal.JournalEntryId;
import app.ritme.journal.MyEntriesService;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Removes an entry and offers to take it back; once the words that offer it are gone, so is the entry. */
class RemoveButton extends Button {

    private final MyEntriesService entries;
    private final JournalEntryId entry;

    /** @param done whatever else there is to give up */
    RemoveButton(MyEntriesService entries, JournalEntryId entry, Runnable done) {
        super(UI.getCurrent().getTranslation("journal.remove"), Icons.TRASH.create());
        this.entries = entries;
        this.entry = entry;
        addThemeVariants(ButtonVariant.TERTIARY);
        setTestId("remove-entry");
        addClickListener(event -> {
            entries.remove(entry);
            done.run();
            UI.getCurrent().navigate(JournalNavigation.earlier());
            offerUndo();
        });
    }

    private void offerUndo() {
        Toast.undo(this::restore, "journal.removed").addOpenedChangeListener(event -> {
            if (event.isFromClient() && !event.isOpened()) {
                entries.forget(entry);
            }
        });
    }

    private void restore() {
        entries.restore(entry);
        UI.getCurrent().navigate(JournalNavigation.entry(entry));
    }
}
