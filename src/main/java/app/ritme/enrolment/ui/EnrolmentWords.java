package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import java.text.ListFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How editions and enrolments read in the reader's language. */
final class EnrolmentWords {

    private EnrolmentWords() {}

    /** {@code Ilse Roelofs en Bas Roelofs}. */
    static String names(EnrolmentRow row) {
        return list(row.party());
    }

    static String list(List<String> parts) {
        return ListFormat.getInstance(
                        UI.getCurrent().getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(parts);
    }

    static String state(EnrolmentState state) {
        return text("enrolment.state." + lower(state));
    }

    static Badge badge(EnrolmentState state) {
        String word = state(state);
        return switch (state) {
            case ENQUIRED, INTAKE, COMPLETED, CANCELLED, STOPPED -> Badges.plain(word);
            case OFFERED -> Badges.accent(word);
            case CONFIRMED, ACTIVE -> Badges.good(word);
            case WAITLISTED -> Badges.care(word);
        };
    }

    /** {@code ma 2 nov – zo 8 nov}. */
    static String dates(LocalDate from, LocalDate to) {
        var formats = Formats.here();
        return formats.day(from) + " – " + formats.day(to);
    }

    /** When an edition is: its dates, or that it is rolling. */
    static String when(EditionRow edition) {
        LocalDate end = edition.endsOn();
        return edition.rolling() || end == null ? text("enrolment.rolling") : dates(edition.startsOn(), end);
    }

    /** {@code ma, vr}. */
    static String weekdays(Collection<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? text("enrolment.every-day")
                : days.stream().sorted().map(EnrolmentWords::weekday).collect(Collectors.joining(", "));
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, UI.getCurrent().getLocale()).replace(".", "");
    }

    /** Wall times there, as the reader writes them. */
    static Formats at(ZoneId zone) {
        return new Formats(UI.getCurrent().getLocale(), zone);
    }

    /** {@code key.one} for one, {@code key.more} for none and for more; the number is the first argument. */
    static String counted(String key, long count, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = Formats.here().number(count);
        System.arraycopy(others, 0, arguments, 1, others.length);
        return text(key + (count == 1 ? ".one" : ".more"), arguments);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
