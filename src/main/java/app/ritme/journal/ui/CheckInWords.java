package app.ritme.journal.ui;

import app.ritme.journal.Answer;
import app.ritme.journal.Beside;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.Scale;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A check-in in words: never a number, never a verdict. */
final class CheckInWords {

    private static final int MOST_NAMED = 2;

    private CheckInWords() {}

    /** {@code Slaap}. */
    static String scale(Scale scale) {
        return text("check-in.scale." + name(scale));
    }

    /** {@code onrustig}. */
    static String word(Scale scale, int value) {
        return text("check-in.word." + name(scale) + "." + value);
    }

    /** Says back what was said, and takes the duty away. */
    static String afterwards(CheckInAnswers said) {
        if (said.notToday()) {
            return text("check-in.after.not-today");
        }
        if (!said.heavy().isEmpty()) {
            return text("check-in.after.heavy", named(said, said.heavy()));
        }
        return said.light().isEmpty()
                ? text("check-in.after.plain")
                : text("check-in.after.light", named(said, said.light()));
    }

    static String name(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }

    private static String named(CheckInAnswers said, List<Scale> scales) {
        var parts = scales.stream()
                .limit(MOST_NAMED)
                .map(scale -> part(scale, Objects.requireNonNull(said.answers().get(scale))))
                .toList();
        String all =
                parts.size() == 1 ? parts.getFirst() : text("check-in.after.both", parts.getFirst(), parts.getLast());
        return all.substring(0, 1).toUpperCase(UI.getCurrent().getLocale()) + all.substring(1);
    }

    private static String part(Scale scale, Answer answer) {
        return text("check-in.says." + name(scale) + "." + answer.value());
    }

    /** {@code geen}, {@code 4 van 10}. */
    static String pain(int felt) {
        return felt == Beside.NO_PAIN
                ? text("check-in.pain.none")
                : text("check-in.pain.value", felt, Beside.WORST_PAIN);
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
