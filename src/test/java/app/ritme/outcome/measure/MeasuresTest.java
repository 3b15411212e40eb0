package app.ritme.outcome.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The measures that come along, against what is published about them. */
class MeasuresTest {

    private final Measures measures = new Measures();

    @ParameterizedTest
    @EnumSource
    void eachIsWholeInBothLanguages(Measure measure) {
        MeasureDefinition definition = measures.newest(measure);

        List.of(definition.name(), definition.how(), definition.unit())
                .forEach(text -> assertThat(text.texts()).containsOnlyKeys(Language.values()));
        assertThat(definition.least()).isLessThan(definition.most());
        definition.norms().forEach(norm -> {
            assertThat(norm.low()).isLessThan(norm.high());
            assertThat(definition.normSource()).isNotEmpty();
        });
        definition.cutOffs().forEach(cutOff -> assertThat(cutOff.source()).isNotEmpty());
    }

    /** Rikli and Jones 1999: the middle half of those who live on their own. */
    @ParameterizedTest
    @CsvSource({
        "MALE, 60, 14, 19", "FEMALE, 60, 12, 17", "MALE, 64, 14, 19", "FEMALE, 64, 12, 17",
        "MALE, 65, 12, 18", "FEMALE, 65, 11, 16", "MALE, 70, 12, 17", "FEMALE, 70, 10, 15",
        "MALE, 75, 11, 17", "FEMALE, 75, 10, 15", "MALE, 80, 10, 15", "FEMALE, 80, 9, 14",
        "MALE, 85, 8, 14", "FEMALE, 85, 8, 13", "MALE, 94, 7, 12", "FEMALE, 94, 4, 11",
    })
    void chairStandHasItsPublishedNorms(Sex sex, int age, int low, int high) {
        Norm norm = measures.newest(Measure.CHAIR_STAND).norm(sex, age).orElseThrow();

        assertThat(norm.low()).isEqualByComparingTo(String.valueOf(low));
        assertThat(norm.high()).isEqualByComparingTo(String.valueOf(high));
    }

    @Test
    void beyondTheTableAndOfWhomTooLittleIsKnownThereIsNoNorm() {
        MeasureDefinition chair = measures.newest(Measure.CHAIR_STAND);
        LocalDate day = LocalDate.of(2026, 11, 29);

        assertThat(chair.norm(Sex.MALE, 59)).isEmpty();
        assertThat(chair.norm(Sex.MALE, 95)).isEmpty();
        assertThat(chair.norm(null, 70)).isEmpty();
        assertThat(Basis.UNKNOWN.norm(chair, day)).isEmpty();
        // the day before a birthday one is a year younger
        assertThat(new Basis(day.minusYears(60), Sex.MALE).norm(chair, day)).isPresent();
        assertThat(new Basis(day.minusYears(60).plusDays(1), Sex.MALE).norm(chair, day))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GRIP, MALE, 26.9, true",
        "GRIP, MALE, 27, false",
        "GRIP, FEMALE, 15.9, true",
        "GRIP, FEMALE, 16, false",
        "GAIT_SPEED, MALE, 0.8, true",
        "GAIT_SPEED, MALE, 0.81, false",
        "FIVE_RISES, FEMALE, 15, false",
        "FIVE_RISES, FEMALE, 15.01, true",
        "SPPB, FEMALE, 8, true",
        "SPPB, FEMALE, 9, false",
    })
    void bordersAreThoseOfTheEuropeanWorkingGroup(Measure measure, Sex sex, BigDecimal value, boolean past) {
        List<CutOff> borders = measures.newest(measure).cutOffs(sex);

        assertThat(borders).singleElement().satisfies(border -> {
            assertThat(border.source()).isEqualTo("EWGSOP2");
            assertThat(border.isPassedBy(value)).isEqualTo(past);
        });
    }

    @Test
    void upAndGoHasTwoBordersByWhoDrewThem() {
        assertThat(measures.newest(Measure.UP_AND_GO).cutOffs(null))
                .extracting(border -> border.source() + " " + border.value().intValue() + " " + border.checked())
                .containsExactly("CDC STEADI 12 false", "EWGSOP2 20 true");
        assertThat(measures.newest(Measure.GRIP).cutOffs(null)).isEmpty();
    }

    /** The table that goes with the master equation of IFCC and NGSP. */
    @ParameterizedTest
    @CsvSource({
        "20, 4.0",
        "31, 5.0",
        "42, 6.0",
        "48, 6.5",
        "53, 7.0",
        "64, 8.0",
        "75, 9.0",
        "86, 10.0",
        "97, 11.0",
        "108, 12.0"
    })
    void bloodSugarIsToldInBothUnits(BigDecimal mmol, BigDecimal percent) {
        MeasureDefinition hba1c = measures.newest(Measure.HBA1C);
        OtherUnit other = hba1c.other().orElseThrow();

        assertThat(other.of(mmol)).isEqualTo(percent);
        assertThat(hba1c.kept(other.back(percent))).isEqualByComparingTo(mmol);
    }

    /** The points as published; each line is the last of its points and the first of the next. */
    @ParameterizedTest
    @CsvSource({
        "4.81, 11.19, 4",
        "4.82, 11.20, 3",
        "6.20, 13.69, 3",
        "6.21, 13.70, 2",
        "8.70, 16.69, 2",
        "8.71, 16.70, 1",
    })
    void thePartsOfTheBatteryHaveTheirPoints(BigDecimal walk, BigDecimal rises, int points) {
        assertThat(Sppb.walk(walk)).isEqualTo(points);
        assertThat(Sppb.rises(rises)).isEqualTo(points);
        assertThat(Sppb.points(4, walk, rises)).isEqualTo(4 + 2 * points);
    }

    @Test
    void whoCannotHasNoPoints() {
        assertThat(Sppb.points(2, null, null)).isEqualTo(2);
        assertThat(Sppb.rises(new BigDecimal("60.01"))).isZero();
        assertThat(Sppb.rises(new BigDecimal("60"))).isOne();
    }

    @Test
    void onlyWhatIsPlausibleIsKept() {
        MeasureDefinition grip = measures.newest(Measure.GRIP);

        assertThat(grip.kept(new BigDecimal("24.54"))).isEqualTo(new BigDecimal("24.5"));
        assertThat(grip.kept(new BigDecimal("120"))).isEqualTo(new BigDecimal("120.0"));
        assertThatThrownBy(() -> grip.kept(new BigDecimal("120.1"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> grip.kept(new BigDecimal("-1"))).isInstanceOf(Refusal.class);
    }

    @Test
    void aChangeCountsFromItsErrorOn() {
        assertThat(series(Measure.CHAIR_STAND, 12).change()).isEmpty();
        assertThat(change(Measure.CHAIR_STAND, 12, 13).isMoreThanChance()).contains(false);
        assertThat(change(Measure.CHAIR_STAND, 12, 14).isMoreThanChance()).contains(true);
        assertThat(change(Measure.CHAIR_STAND, 12, 14).isBetter()).isTrue();
        assertThat(change(Measure.CHAIR_STAND, 14, 12).isMoreThanChance()).contains(true);
        assertThat(change(Measure.CHAIR_STAND, 14, 12).isBetter()).isFalse();
        // nobody knows from how much on it counts, or which way is better
        assertThat(change(Measure.WEIGHT, 80, 70).isMoreThanChance()).isEmpty();
        assertThat(change(Measure.HBA1C, 60, 48).isMoreThanChance()).contains(true);
        assertThat(change(Measure.HBA1C, 60, 48).isBetter()).isFalse();
    }

    private Change change(Measure measure, int first, int last) {
        return series(measure, first, last).change().orElseThrow();
    }

    private Series series(Measure measure, int... values) {
        return new Series(
                measures.newest(measure),
                IntStream.range(0, values.length)
                        .mapToObj(day -> measured(measure, values[day], day, null))
                        .toList(),
                List.of());
    }

    private static Measured measured(Measure measure, int value, int day, @Nullable UUID corrects) {
        return new Measured(
                Objects.requireNonNull(UUID.randomUUID()),
                measure,
                1,
                BigDecimal.valueOf(value),
                LocalDate.of(2026, 11, 1).plusDays(day),
                Instant.EPOCH,
                "Marieke",
                corrects,
                null);
    }
}
