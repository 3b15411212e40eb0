package app.ritme.outcome.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.shared.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The questionnaires that come along, against the published keys. */
class DefinitionsTest {

    private final Definitions definitions = new Definitions();

    /** One digit for each item, a dot for one left open; a dash where there is no score. */
    @ParameterizedTest(name = "{0} {1} is {2}, {3}")
    @CsvSource({
        "PHQ_9, 000000000, 0, none or minimal",
        "PHQ_9, 111100000, 4, none or minimal",
        "PHQ_9, 111110000, 5, mild",
        "PHQ_9, 222210000, 9, mild",
        "PHQ_9, 222220000, 10, moderate",
        "PHQ_9, 222222200, 14, moderate",
        "PHQ_9, 333330000, 15, moderately severe",
        "PHQ_9, 333333100, 19, moderately severe",
        "PHQ_9, 333333200, 20, severe",
        "PHQ_9, 333333333, 27, severe",
        // one or two left open count as the mean of the others: 14 of 7 becomes 18 of 9, 16 of 8 becomes 18
        "PHQ_9, 2222222.., 18, moderately severe",
        "PHQ_9, 22222222., 18, moderately severe",
        "PHQ_9, 1222222.., 17, moderately severe",
        "PHQ_9, 222222..., -, -",
        "PHQ_9, ........., -, -",
        "PHQ_8, 33330000, 12, moderate",
        "PHQ_8, 33333333, 24, severe",
        "PHQ_8, 222222.., 16, moderately severe",
        "PHQ_8, 22222..., -, -",
        "PHQ_4, 0101, 2, none or minimal",
        "PHQ_4, 1110, 3, mild",
        "PHQ_4, 2211, 6, moderate",
        "PHQ_4, 3321, 9, severe",
        "PHQ_4, 3333, 12, severe",
        "PHQ_4, 333., -, -",
        "GAD_7, 1111000, 4, none or minimal",
        "GAD_7, 1111100, 5, mild",
        "GAD_7, 2222200, 10, moderate",
        "GAD_7, 3333210, 15, severe",
        "GAD_7, 3333333, 21, severe",
        "GAD_7, 333333., -, -",
        "AUDIT_C, 000, 0, below the cut-off",
        "AUDIT_C, 210, 3, at the cut-off for women",
        "AUDIT_C, 211, 4, at the cut-off for women and men",
        "AUDIT_C, 444, 12, at the cut-off for women and men",
        "NRS_PAIN, 0, 0, none",
        "NRS_PAIN, 3, 3, mild",
        "NRS_PAIN, 4, 4, moderate",
        "NRS_PAIN, 7, 7, severe",
        // the sum times four
        "WHO_5, 11122, 28, 28 or lower",
        "WHO_5, 22233, 48, 29 to 50",
        "WHO_5, 33333, 60, above 50",
        "WHO_5, 55555, 100, above 50",
        "WHO_5, 5555., -, -",
        // items 4, 5, 7 and 8 count the other way round
        "PSS_10, 0000000000, 16, average",
        "PSS_10, 0004404400, 0, low",
        "PSS_10, 4440040044, 40, high",
        "PSS_10, 4444444444, 24, average",
        "ISI, 1111111, 7, no insomnia",
        "ISI, 2111111, 8, below the threshold",
        "ISI, 3222222, 15, moderate",
        "ISI, 4333333, 22, severe",
        "GSE, 1111111111, 10, -",
        "GSE, 4444444444, 40, -"
    })
    void scoresAsThePublishedKeySays(Instrument instrument, String answers, String score, String band) {
        Definition definition = definitions.newest(instrument);
        var scored = definition.key().score(answers(answers));

        assertThat(scored.isPresent() ? String.valueOf(scored.getAsInt()) : "-").isEqualTo(score);
        assertThat(
                        scored.isPresent()
                                ? definition
                                        .band(scored.getAsInt())
                                        .map(found -> found.name().exactly(Language.EN))
                                        .orElse("-")
                                : "-")
                .isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2110, 3, 1", "0030, 0, 3", "1111, 2, 2"})
    void thePhq4HasTwoHalves(String answers, int anxiety, int mood) {
        List<SubScale> parts = definitions.newest(Instrument.PHQ_4).parts();

        assertThat(parts.stream().map(part -> part.sum(answers(answers)).getAsInt()))
                .containsExactly(anxiety, mood);
        assertThat(parts).extracting(SubScale::positive).containsExactly(3, 3);
    }

    @Test
    void aHalfWithAnOpenItemHasNoSum() {
        assertThat(definitions.newest(Instrument.PHQ_4).parts().getFirst().sum(answers("2.00")))
                .isEmpty();
    }

    @Test
    void onlyItemNineOfThePhq9IsWatched() {
        assertThat(Arrays.stream(Instrument.values())
                        .filter(instrument ->
                                !definitions.newest(instrument).watched().isEmpty()))
                .containsExactly(Instrument.PHQ_9);
        assertThat(definitions.newest(Instrument.PHQ_9).watched()).containsExactly(9);
    }

    @Test
    void onlyWhatIsFreeHasWords() {
        assertThat(Arrays.stream(Instrument.values())
                        .filter(instrument -> definitions.newest(instrument).free()))
                .containsExactly(
                        Instrument.PHQ_4,
                        Instrument.PHQ_8,
                        Instrument.PHQ_9,
                        Instrument.GAD_7,
                        Instrument.AUDIT_C,
                        Instrument.NRS_PAIN);
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void everyQuestionnaireIsWholeInBothLanguages(Instrument instrument) {
        Definition definition = definitions.newest(instrument);
        ScoringKey key = definition.key();

        assertThat(Stream.of(definition.source(), definition.licence(), definition.name()))
                .allSatisfy(words -> assertThat(words).isNotBlank());
        assertThat(Stream.concat(
                        Stream.of(definition.about(), definition.means()),
                        Stream.concat(
                                definition.bands().stream().map(Band::name),
                                definition.items().stream()
                                        .flatMap(item -> Stream.concat(
                                                Stream.of(item.text()),
                                                item.choices().stream().map(Choice::word))))))
                .allSatisfy(text -> assertThat(text.texts().keySet()).containsExactlyInAnyOrder(Language.values()));
        if (definition.free()) {
            assertThat(definition.items()).hasSize(key.items());
            assertThat(definition.items())
                    .allSatisfy(item -> assertThat(item.choices())
                            .extracting(Choice::value)
                            .startsWith(key.lowest())
                            .endsWith(key.highest())
                            .hasSize(key.highest() - key.lowest() + 1));
        }
        assertThat(definition.bands()).extracting(Band::from).isSorted();
        if (!definition.bands().isEmpty()) {
            assertThat(definition.bands().getFirst().from()).isEqualTo(key.least());
        }
    }

    @Test
    void thePhq8IsThePhq9WithoutItsLastItem() {
        assertThat(definitions.newest(Instrument.PHQ_8).items())
                .isEqualTo(definitions.newest(Instrument.PHQ_9).items().subList(0, 8));
    }

    private static List<@Nullable Integer> answers(String digits) {
        return Collections.unmodifiableList(digits.chars()
                .<@Nullable Integer>mapToObj(digit -> digit == '.' ? null : Character.digit(digit, 10))
                .toList());
    }
}
