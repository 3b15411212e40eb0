package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.Change.State;
import app.ritme.schedule.SessionValues;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done by hand, in a few words. */
final class HistoryWords {

    private HistoryWords() {}

    static String of(List<Change> step) {
        Change first = step.getFirst();
        return of(step, first.before(), first.after());
    }

    /** Of what is done when this is taken back. */
    static String back(List<Change> step) {
        Change first = step.getFirst();
        return of(step, first.after(), first.before());
    }

    private static String of(List<Change> step, @Nullable State before, @Nullable State after) {
        if (step.size() > 1) {
            return text(key(before, after) + ".several", step.size());
        }
        SessionValues values =
                Objects.requireNonNull(after == null ? before : after).values();
        return text(key(before, after), SessionWords.title(values.kind(), values.title()));
    }

    private static String key(@Nullable State before, @Nullable State after) {
        if (before == null) {
            return "history.added";
        }
        if (after == null) {
            return "history.removed";
        }
        if ((before.cancelled() == null) != (after.cancelled() == null)) {
            return after.cancelled() == null ? "history.restored" : "history.cancelled";
        }
        if (before.pinned() != after.pinned()) {
            return after.pinned() ? "history.pinned" : "history.unpinned";
        }
        if (before.values().equals(after.values())) {
            return "history.waiting";
        }
        boolean moved = !before.values().day().equals(after.values().day())
                || !before.values().at().equals(after.values().at());
        return moved ? "history.moved" : "history.changed";
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
