package app.ritme.journal.ui;

import app.ritme.journal.JournalEntryId;
import app.ritme.journal.MyEntriesService;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;

/** Says that an entry is removed and offers to take it back; once these words are gone, so is the entry. */
final class Removed {

    private Removed() {}

    static void tell(MyEntriesService entries, JournalEntryId id) {
        Toast.undo(
                        () -> {
                            entries.restore(id);
                            UI.getCurrent().navigate(JournalNavigation.entry(id));
                        },
                        "journal.removed")
                .addOpenedChangeListener(event -> {
                    if (event.isFromClient() && !event.isOpened()) {
                        entries.forget(id);
                    }
                });
    }
}
