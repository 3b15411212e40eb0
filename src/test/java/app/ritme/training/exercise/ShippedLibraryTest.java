package app.ritme.training.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.training.exercise.ShippedLibrary.ShippedExercise;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedLibraryTest {

    private final List<ShippedExercise> shipped = ShippedLibrary.get().exercises();
    private final Map<String, ShippedExercise> byKey =
            shipped.stream().collect(Collectors.toMap(ShippedExercise::key, Function.identity()));

    @Test
    void bringsAlongAtLeast120Whole() {
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(120);
        assertThat(shipped).allSatisfy(one -> {
            assertThat(one.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(Stream.of(one.name(), one.how(), one.cautions()).map(LocalizedText::texts))
                    .as(one.key())
                    .allMatch(texts -> texts.size() == Language.values().length);
            assertThat(one.muscles()).as(one.key()).isNotEmpty();
        });
    }

    @Test
    void namesAreShortAndOfOneExercise() {
        for (Language language : Language.values()) {
            assertThat(shipped)
                    .extracting(one -> one.name().exactly(language).toLowerCase(language.locale()))
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.length() <= 40);
        }
    }

    @Test
    void explanationsAreSentences() {
        assertThat(shipped)
                .flatMap(one -> Stream.of(one.how(), one.cautions())
                        .flatMap(text -> text.texts().values().stream())
                        .toList())
                .allMatch(text -> text.endsWith(".") && !text.contains("!") && !text.contains("  "));
    }

    @Test
    void everyOneHasAnEasierOrAHarderOne() {
        assertThat(shipped).allSatisfy(one -> {
            assertThat(one.easier() != null || one.harder() != null)
                    .as(one.key())
                    .isTrue();
            assertThat(Stream.of(one.easier(), one.harder(), one.home()).filter(Objects::nonNull))
                    .as(one.key())
                    .allMatch(byKey::containsKey);
        });
    }

    @Test
    void harderNeverLeadsBackToWhatIsEasier() {
        Map<String, Set<String>> harder = new HashMap<>();
        for (ShippedExercise one : shipped) {
            if (one.harder() != null) {
                harder.computeIfAbsent(one.key(), key -> new HashSet<>()).add(one.harder());
            }
            if (one.easier() != null) {
                harder.computeIfAbsent(one.easier(), key -> new HashSet<>()).add(one.key());
            }
        }

        assertThat(shipped)
                .allSatisfy(one ->
                        assertThat(reached(one.key(), harder)).as(one.key()).doesNotContain(one.key()));
    }

    @Test
    void whatAHomeLacksHasSomethingInsteadThatAHomeHas() {
        assertThat(shipped).allSatisfy(one -> {
            assertThat(one.home() != null)
                    .as(one.key())
                    .isEqualTo(!one.equipment().atHome());
            if (one.home() != null) {
                assertThat(Objects.requireNonNull(byKey.get(one.home()))
                                .equipment()
                                .atHome())
                        .as(one.key())
                        .isTrue();
            }
        });
    }

    @Test
    void noMovementMuscleOrEquipmentIsWithout() {
        assertThat(shipped.stream().map(ShippedExercise::pattern).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(MovementPattern.values());
        assertThat(shipped.stream().map(ShippedExercise::equipment).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Equipment.values());
        assertThat(Arrays.asList(Muscle.values()))
                .allSatisfy(muscle -> assertThat(
                                shipped.stream().filter(one -> one.muscles().contains(muscle)))
                        .hasSizeGreaterThanOrEqualTo(5));
    }

    /** All that can be reached by steps to what is harder. */
    private static Set<String> reached(String from, Map<String, Set<String>> harder) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(harder.getOrDefault(from, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(harder.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
