package app.ritme.schedule.ui;

import app.ritme.schedule.SessionId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the open card of a session and the address of the page the same. */
class SessionCard {

    private final Supplier<String> board;
    private @Nullable Dialog shown;

    /** @param board the address without a session */
    SessionCard(Supplier<String> board) {
        this.board = board;
    }

    /** Opens the card of this session instead of another's, or none. */
    void show(Optional<SessionId> session, Function<SessionId, Dialog> card) {
        var before = shown;
        shown = null;
        if (before != null) {
            before.close();
        }
        session.map(card).ifPresent(this::open);
    }

    private void open(Dialog dialog) {
        shown = dialog;
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened() && shown == dialog) {
                shown = null;
                UI.getCurrent().navigate(board.get());
            }
        });
        dialog.open();
    }
}
