package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Basis;
import app.ritme.outcome.measure.Change;
import app.ritme.outcome.measure.CutOff;
import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.outcome.measure.Measured;
import app.ritme.outcome.measure.Norm;
import app.ritme.outcome.measure.Series;
import app.ritme.shared.ui.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What was measured, in words: the value with its unit, what changed, who drew which border; never a verdict. */
final class MeasureWords {

    private MeasureWords() {}

    /** {@code 16 keer}, {@code 48 mmol/mol (6,5 %)}. */
    static String value(MeasureDefinition definition, BigDecimal value) {
        String plain = plain(value, Formats.here().words(definition.unit()));
        return definition
                .other()
                .map(other -> OutcomeWords.text(
                        "measure.both",
                        plain,
                        plain(other.of(value), Formats.here().words(other.unit()))))
                .orElse(plain);
    }

    /** What changed since the first, and whether that is more than chance. */
    static String change(Change change) {
        BigDecimal difference = change.difference();
        String day = Formats.here().day(change.since());
        String key = difference.signum() == 0 ? "same" : difference.signum() < 0 ? "lower" : "higher";
        String said = OutcomeWords.text("measure.change." + key, amount(change.definition(), difference), day);
        return change.isMoreThanChance()
                .map(counts -> said + " " + error(change.definition(), counts))
                .orElse(said);
    }

    /** The same for the guest: whether it moved, without a figure and without a verdict. */
    static String moved(Series series) {
        String day = Formats.here().fullDay(series.first().day());
        return series.change()
                .map(change -> OutcomeWords.text("my-measures." + moved(change), day))
                .orElseGet(() -> OutcomeWords.text("my-measures.once", day));
    }

    private static String moved(Change change) {
        if (change.isBetter()) {
            return "better";
        }
        return change.isMoreThanChance().orElse(true) ? "measured" : "still";
    }

    /** The middle half of those like this guest, and who found it. */
    static Optional<String> norm(Series series, Basis basis) {
        return basis.norm(series.definition(), series.last().day())
                .map(norm -> OutcomeWords.text(
                        norm.checked() ? "measure.norm" : "measure.norm.common",
                        range(series.definition(), norm),
                        OutcomeWords.text("measure.sex." + OutcomeWords.code(norm.sex())),
                        norm.fromAge(),
                        norm.untilAge(),
                        series.definition().normSource()));
    }

    /** The borders that hold for this guest, each with who drew it. */
    static List<String> cutOffs(Series series, Basis basis) {
        return series.definition().cutOffs(basis.sex()).stream()
                .map(cutOff -> cutOff(series.definition(), cutOff))
                .toList();
    }

    /** {@code gemeten ma 23 nov door Marieke Vos}. */
    static String taken(Measured measured) {
        return OutcomeWords.text("measure.taken", Formats.here().dayAndYear(measured.day()), measured.recordedByName());
    }

    private static String cutOff(MeasureDefinition definition, CutOff cutOff) {
        return OutcomeWords.text(
                "measure.cut-off." + OutcomeWords.code(cutOff.sign()),
                value(definition, cutOff.value()),
                OutcomeWords.text(cutOff.checked() ? "measure.source" : "measure.source.common", cutOff.source()));
    }

    private static String error(MeasureDefinition definition, boolean counts) {
        BigDecimal error = definition.error().orElseThrow().value();
        return OutcomeWords.text(
                counts ? "measure.more-than-chance" : "measure.may-be-chance",
                plain(error, Formats.here().words(definition.unit())));
    }

    private static String amount(MeasureDefinition definition, BigDecimal difference) {
        return plain(difference.abs(), Formats.here().words(definition.unit()));
    }

    private static String range(MeasureDefinition definition, Norm norm) {
        return OutcomeWords.text(
                "measure.range",
                Formats.here().number(norm.low()),
                plain(norm.high(), Formats.here().words(definition.unit())));
    }

    private static String plain(BigDecimal value, String unit) {
        return OutcomeWords.text("measure.value", Formats.here().number(value), unit);
    }
}
