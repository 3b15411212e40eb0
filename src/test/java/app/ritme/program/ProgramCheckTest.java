package app.ritme.program;

import static app.ritme.program.ProgramFixtures.data;
import static app.ritme.program.ProgramFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.program.Finding.Minutes;
import app.ritme.program.Finding.Rule;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgramCheckTest {

    @Test
    void aCalmDayHasNothingToLookAt() {
        assertThat(findings(
                        block(BlockKind.MEAL, "08:00", 60, 0),
                        block(BlockKind.TRAINING, "10:00", 60, 2),
                        block(BlockKind.REST, "11:00", 120, 0)))
                .isEmpty();
    }

    @Test
    void aHeavyDayNeedsMoreRest() {
        var training = block(BlockKind.TRAINING, "09:00", 60, 1);
        var rest = block(BlockKind.REST, "12:00", 90, 0);
        assertThat(findings(training, rest)).isEmpty();

        assertThat(findings(block(BlockKind.TRAINING, "09:00", 60, 3), rest))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.LITTLE_REST);
                    assertThat(finding.facts()).containsExactly(text("Day"), new Minutes(90), new Minutes(120));
                    assertThat(finding.preventsPublishing()).isFalse();
                });
    }

    @Test
    void aShortVisitNeedsNoRest() {
        assertThat(findings(block(BlockKind.TRAINING, "10:00", 60, 3), block(BlockKind.GROUP, "11:00", 30, 0)))
                .isEmpty();
    }

    @Test
    void trainingRightAfterAMealCouldBeginLater() {
        var meal = block(BlockKind.MEAL, "12:30", 60, 0);
        var training = block(BlockKind.TRAINING, "13:45", 60, 1);
        var rest = block(BlockKind.REST, "15:30", 60, 0);

        assertThat(findings(meal, training, rest)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.TRAINING_AFTER_MEAL);
            assertThat(finding.block()).isEqualTo(training.id());
            assertThat(finding.better()).isEqualTo("14:30");
        });
        var earlierRest = block(BlockKind.REST, "15:00", 60, 0);
        assertThat(findings(meal, training, earlierRest))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.better()).as("that hour is taken").isNull());
        assertThat(findings(meal, block(BlockKind.TRAINING, "14:30", 60, 1), rest))
                .isEmpty();
    }

    @Test
    void nobodyIsInTwoPlaces() {
        var walk = block(BlockKind.NATURE, "09:00", 60, 0);
        assertThat(findings(walk, block(BlockKind.GROUP, "10:00", 60, 0))).isEmpty();

        assertThat(findings(walk, block(BlockKind.GROUP, "09:59", 60, 0)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(Rule.OVERLAP);
                    assertThat(finding.preventsPublishing()).isTrue();
                });
    }

    @Test
    void countsTheTextsThatALanguageLacks() {
        var dutchOnly = new PlannedDay(
                new DayTemplateId(UUID.randomUUID()), LocalizedText.of(Language.NL, "Dag"), Arc.BUILD, List.of());
        var day = new DayDetails(dutchOnly, List.of(DaySpan.days(1, 7)));

        assertThat(ProgramCheck.of(ProgramKind.DAY, data("Rhythm", 7), List.of(day), Set.of(Language.values())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.facts()).containsExactly(Language.EN, 1));
        assertThat(ProgramCheck.of(ProgramKind.DAY, data("Rhythm", 7), List.of(day), Set.of(Language.NL)))
                .as("a house of one language")
                .isEmpty();
    }

    @Test
    void aDayWithNothingInItIsAHintWhereGuestsStay() {
        var empty = new DayDetails(day(), List.of(DaySpan.days(1, 7)));
        var never = new DayDetails(day(block(BlockKind.MEAL, "12:00", 60, 0)), List.of(DaySpan.days(8, 9)));

        assertThat(ProgramCheck.of(ProgramKind.RESIDENTIAL, data("Rhythm", 7), List.of(empty, never), Set.of()))
                .extracting(Finding::rule)
                .containsExactly(Rule.EMPTY_DAY, Rule.NEVER_HOLDS);
        assertThat(ProgramCheck.of(ProgramKind.DAY, data("Rhythm", 7), List.of(empty), Set.of()))
                .as("a day at home")
                .isEmpty();
    }

    private static List<Finding> findings(PlannedBlock... blocks) {
        var day = new DayDetails(day(blocks), List.of(DaySpan.days(1, 7)));
        return ProgramCheck.of(ProgramKind.RESIDENTIAL, data("Rhythm", 7), List.of(day), Set.of(Language.values()));
    }

    private static PlannedDay day(PlannedBlock... blocks) {
        return new PlannedDay(
                new DayTemplateId(UUID.randomUUID()),
                text("Day"),
                Arc.BUILD,
                Stream.of(blocks).toList());
    }

    private static PlannedBlock block(BlockKind kind, String start, int minutes, int intensity) {
        return new PlannedBlock(
                new BlockId(UUID.randomUUID()),
                UUID.randomUUID(),
                true,
                kind,
                text(kind.name()),
                LocalTime.parse(start),
                minutes,
                null,
                null,
                1,
                8,
                null,
                intensity,
                null,
                Set.of());
    }
}
