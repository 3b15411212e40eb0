package app.ritme.program;

import app.ritme.program.Finding.Minutes;
import app.ritme.program.Finding.Rule;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody should look at in a draft: what prevents publishing first, then hints. */
final class ProgramCheck {

    private static final int DIGESTING = 60;

    private final ProgramKind kind;
    private final ProgramData data;
    private final List<DayDetails> days;
    private final List<Finding> found = new ArrayList<>();

    private ProgramCheck(ProgramKind kind, ProgramData data, List<DayDetails> days) {
        this.kind = kind;
        this.data = data;
        this.days = days;
    }

    /** @param languages the house speaks */
    static List<Finding> of(ProgramKind kind, ProgramData data, List<DayDetails> days, Set<Language> languages) {
        var check = new ProgramCheck(kind, data, days);
        if (days.isEmpty()) {
            check.found.add(Finding.of(Rule.NO_DAYS));
        } else {
            check.coverage();
        }
        days.forEach(template -> check.overlaps(template.day()));
        days.forEach(check::day);
        languages.stream().sorted().forEach(check::language);
        return List.copyOf(check.found);
    }

    private void coverage() {
        Coverage.wrong(data.lengthDays(), days).forEach((templates, spans) -> {
            for (var span : spans) {
                found.add(
                        templates.isEmpty()
                                ? Finding.of(Rule.NO_TEMPLATE, span)
                                : Finding.of(
                                        Rule.TWO_TEMPLATES,
                                        templates.get(0),
                                        templates.get(1).name(),
                                        span));
            }
        });
    }

    private void overlaps(PlannedDay day) {
        for (int i = 1; i < day.blocks().size(); i++) {
            var later = day.blocks().get(i);
            day.blocks().subList(0, i).stream()
                    .filter(later::overlaps)
                    .findFirst()
                    .ifPresent(earlier -> found.add(Finding.of(Rule.OVERLAP, day, later, earlier.title())));
        }
    }

    private void day(DayDetails template) {
        var day = template.day();
        if (template.spans().stream().noneMatch(this::everHolds)) {
            found.add(Finding.of(Rule.NEVER_HOLDS, day));
        }
        if (kind == ProgramKind.RESIDENTIAL && day.blocks().isEmpty()) {
            found.add(Finding.of(Rule.EMPTY_DAY, day));
        }
        if (!day.restsEnough()) {
            found.add(Finding.of(Rule.LITTLE_REST, day, new Minutes(day.restMinutes()), new Minutes(day.restNeeded())));
        }
        day.blocks().stream()
                .filter(block -> block.kind() == BlockKind.TRAINING)
                .forEach(training -> mealBefore(day, training));
    }

    private boolean everHolds(DaySpan span) {
        return span.fromDeparture() ? span.to() >= -data.lengthDays() : span.from() <= data.lengthDays();
    }

    private void mealBefore(PlannedDay day, PlannedBlock training) {
        day.blocks().stream()
                .filter(block -> block.kind() == BlockKind.MEAL)
                .filter(meal -> !meal.endsAt().isAfter(training.startsAt())
                        && ChronoUnit.MINUTES.between(meal.endsAt(), training.startsAt()) < DIGESTING)
                .findFirst()
                .ifPresent(meal -> found.add(
                        Finding.of(Rule.TRAINING_AFTER_MEAL, day, training, meal.title(), new Minutes(DIGESTING))
                                .betterAt(free(day, training, meal.endsAt().plusMinutes(DIGESTING)))));
    }

    /** That hour, when nothing else stands there. */
    private static @Nullable LocalTime free(PlannedDay day, PlannedBlock block, LocalTime from) {
        var to = from.plusMinutes(block.minutes());
        boolean taken = to.isBefore(from)
                || day.blocks().stream()
                        .filter(other -> !other.equals(block))
                        .anyMatch(other -> other.startsAt().isBefore(to) && from.isBefore(other.endsAt()));
        return taken ? null : from;
    }

    private void language(Language language) {
        int missing = (int)
                texts().filter(text -> !text.isEmpty() && text.exactly(language).isEmpty())
                        .count();
        if (missing > 0) {
            found.add(Finding.of(Rule.UNTRANSLATED, language, missing));
        }
    }

    private Stream<LocalizedText> texts() {
        return Stream.concat(
                Stream.of(data.name(), data.summary(), data.outcomes()),
                days.stream()
                        .map(DayDetails::day)
                        .flatMap(day -> Stream.concat(
                                Stream.of(day.name()), day.blocks().stream().map(PlannedBlock::title))));
    }
}
