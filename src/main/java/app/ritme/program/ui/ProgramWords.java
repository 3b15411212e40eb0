package app.ritme.program.ui;

import app.ritme.organisation.RoomKind;
import app.ritme.program.DayDetails;
import app.ritme.program.DaySpan;
import app.ritme.program.Finding;
import app.ritme.program.MuscleGroup;
import app.ritme.program.PlannedBlock;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a program and its parts read in the reader's language. */
final class ProgramWords {

    private ProgramWords() {}

    /** {@code 28 dagen}, {@code 4 weken}. */
    static String length(int days) {
        return days % 7 == 0 && days > 7 ? text("program.weeks", days / 7) : text("program.days", days);
    }

    /** {@code 24 personen, 18 kamers}. */
    static String capacity(int persons, @Nullable Integer rooms) {
        String all = text("program.persons", persons);
        return rooms == null ? all : all + ", " + text("program.rooms", rooms);
    }

    /** When a day holds, such as {@code dag 2–4} or {@code dag 5–28: ma, do}. */
    static String when(DayDetails day) {
        return day.spans().isEmpty()
                ? text("program.span.never")
                : day.spans().stream().map(ProgramWords::span).collect(Collectors.joining("; "));
    }

    static String span(DaySpan span) {
        return span.everyWeekday() ? days(span) : text("program.span.on", days(span), weekdays(span));
    }

    private static String days(DaySpan span) {
        boolean one = span.from() == span.to();
        if (!span.fromDeparture()) {
            return one ? text("program.span.day", span.from()) : text("program.span.days", span.from(), span.to());
        }
        if (span.to() == -1) {
            return text("program.span.last", -span.from());
        }
        return one
                ? text("program.span.before", -span.to() - 1)
                : text("program.span.between", -span.from() - 1, -span.to() - 1);
    }

    private static String weekdays(DaySpan span) {
        return span.weekdays().stream().sorted().map(ProgramWords::weekday).collect(Collectors.joining(", "));
    }

    static String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale())
                .replace(".", "");
    }

    /** {@code 09:30–10:45}. */
    static String hours(PlannedBlock block) {
        var formats = Formats.here();
        return formats.time(block.startsAt()) + "–" + formats.time(block.endsAt());
    }

    static String title(PlannedBlock block) {
        return Formats.here().words(block.title());
    }

    /** What somebody is told who cannot see its place and colour. */
    static String label(PlannedBlock block) {
        return text(
                "program.block.label",
                title(block),
                Kinds.word(block.kind()),
                Formats.here().time(block.startsAt()),
                Formats.here().time(block.endsAt()));
    }

    static String group(PlannedBlock block) {
        return block.together() ? text("program.group", block.groupMin(), block.groupMax()) : text("program.each");
    }

    static String room(RoomKind kind) {
        return text("settings.kind." + lower(kind));
    }

    static String muscles(MuscleGroup muscles) {
        return text("program.muscles." + muscles.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String intensity(int intensity) {
        return text("program.intensity." + intensity);
    }

    static String arc(Enum<?> arc) {
        return text("program.arc." + lower(arc));
    }

    /** What there is to look at, in one sentence. */
    static String finding(Finding finding) {
        return text(
                "program.finding." + lower(finding.rule()),
                finding.facts().stream().map(ProgramWords::fact).toArray());
    }

    static List<Finding> preventing(List<Finding> findings) {
        return findings.stream().filter(Finding::preventsPublishing).toList();
    }

    static List<Finding> hints(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.preventsPublishing())
                .toList();
    }

    private static Object fact(Object fact) {
        return switch (fact) {
            case LocalizedText words -> Formats.here().words(words);
            case DaySpan span -> span(span);
            case Language language -> text("shell.language." + language.code());
            case Finding.Minutes minutes -> Formats.here().minutes(minutes.count());
            default -> fact;
        };
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
