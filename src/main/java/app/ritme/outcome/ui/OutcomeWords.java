package app.ritme.outcome.ui;

import app.ritme.outcome.instrument.Band;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.measure.Figure;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores and measures in words: where they lie and who says so, never a verdict. */
final class OutcomeWords {

    private OutcomeWords() {}

    /** {@code 0 tot 4 geen, 5 tot 9 licht, 10 tot 27 matig}. */
    static String bands(Definition definition) {
        var bands = definition.bands();
        String all = IntStream.range(0, bands.size())
                .mapToObj(i -> {
                    Band band = bands.get(i);
                    int until = i + 1 < bands.size()
                            ? bands.get(i + 1).from() - 1
                            : definition.key().most();
                    return text(
                            band.from() == until ? "outcome.band.one" : "outcome.band",
                            band.from(),
                            until,
                            Formats.here().words(band.name()));
                })
                .collect(Collectors.joining(", "));
        return text(definition.adjustable() ? "outcome.bands.common" : "outcome.bands", all, definition.source());
    }

    /** {@code Gewicht}. */
    static String figure(Figure figure) {
        return text("figures.kind." + code(figure));
    }

    /** {@code at-most}, as keys and test ids say it. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
