package app.ritme.schedule.ui;

import app.ritme.schedule.Repeats;
import app.ritme.schedule.Scope;
import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How something repeats, in words. */
final class RepeatWords {

    private RepeatWords() {}

    /** {@code Every week on Tue, Thu, until Tue 3 Jun}. */
    static String of(Repeats repeats) {
        String last = Formats.here().day(repeats.last());
        Rhythm rhythm = repeats.rhythm();
        if (rhythm.isDaily()) {
            return text("repeat.words.daily", last);
        }
        String weekdays = weekdays(rhythm.inOrder());
        return rhythm.every() == 1
                ? text("repeat.words.weekly", weekdays, last)
                : text("repeat.words.weeks", rhythm.every(), weekdays, last);
    }

    static String scope(Scope scope) {
        return text("repeat.scope." + scope.name().toLowerCase(Locale.ROOT));
    }

    static String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale())
                .replace(".", "");
    }

    private static String weekdays(List<DayOfWeek> all) {
        return all.stream().map(RepeatWords::weekday).collect(Collectors.joining(", "));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
