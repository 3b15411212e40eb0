package app.ritme.people.ui;

import app.ritme.people.PersonId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the open card of a person and the address of the page the same. */
class PersonCard {

    private final Supplier<String> list;
    private @Nullable Dialog shown;

    /** @param list the address without a person */
    PersonCard(Supplier<String> list) {
        this.list = list;
    }

    /** Opens the card of this person instead of another's, or none. */
    void show(Optional<PersonId> person, Function<PersonId, Dialog> card) {
        var before = shown;
        shown = null;
        if (before != null) {
            before.close();
        }
        person.map(card).ifPresent(this::open);
    }

    /** Closes without a word: the page is left for another, perhaps by a link on the card. */
    void leave() {
        show(Optional.empty(), person -> new Dialog());
    }

    private void open(Dialog dialog) {
        shown = dialog;
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened() && shown == dialog) {
                shown = null;
                UI.getCurrent().navigate(list.get());
            }
        });
        dialog.open();
    }
}
