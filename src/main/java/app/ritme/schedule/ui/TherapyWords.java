package app.ritme.schedule.ui;

import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillRow;
import app.ritme.schedule.therapy.TherapyLineData;
import app.ritme.schedule.therapy.Unplaced;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a standard plan says, in words. */
final class TherapyWords {

    private TherapyWords() {}

    static String anyRoom(RoomKind kind) {
        return text("therapy.any", text("settings.kind." + kind.name().toLowerCase(Locale.ROOT)));
    }

    /** {@code Strength}, or what kind it is. */
    static String title(TherapyLineData line) {
        return SessionWords.title(line.kind(), line.title());
    }

    /** {@code 9 times 45 min, 2 a week, 2 days apart · Physiotherapy · any treatment room}. */
    static String line(TherapyLineData line, Collection<SkillRow> skills, List<TherapyPlace> places) {
        String rhythm = line.number() == 1
                ? Formats.here().minutes(line.minutes())
                : text(
                        "therapy.rhythm",
                        line.number(),
                        Formats.here().minutes(line.minutes()),
                        line.perWeek(),
                        line.daysApart());
        return Stream.of(
                        rhythm,
                        skills.stream()
                                .filter(skill -> skill.id().equals(line.skill()))
                                .map(SkillRow::name)
                                .findFirst()
                                .orElse(""),
                        places.stream()
                                .filter(place -> place.isOf(line))
                                .map(TherapyPlace::name)
                                .findFirst()
                                .orElse(""),
                        line.afterwards() ? text("therapy.afterwards.short") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Why one of them finds no place. */
    static String why(Unplaced one) {
        return switch (one.why()) {
            case NOBODY -> text("therapy.nobody");
            case NO_ROOM -> text("therapy.no-room");
            case RULES ->
                one.reasons().isEmpty()
                        ? text("therapy.nowhere")
                        : one.reasons().stream().map(RuleWords::reason).collect(Collectors.joining(" "));
        };
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
