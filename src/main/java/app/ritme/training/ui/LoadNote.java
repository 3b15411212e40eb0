package app.ritme.training.ui;

import app.ritme.shared.ui.Formats;
import app.ritme.training.plan.Load;
import app.ritme.training.plan.Loaded;
import app.ritme.training.plan.PlannedRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How what is asked is loaded with the weights that are here, and that it is not quite what the plan asks. */
class LoadNote extends Div {

    LoadNote(PlannedRow exercise) {
        Optional<Loaded> loaded = exercise.loaded();
        loaded.filter(Loaded::isOther).ifPresent(other -> say(other(other)));
        loaded.flatMap(LoadNote::plates).ifPresent(this::say);
        if (loaded.isEmpty() && exercise.load().isPresent()) {
            exercise.loadable().lightest().ifPresent(lightest -> say(lightest(lightest)));
        }
        setVisible(getComponentCount() > 0);
        addClassName("load-note");
        setTestId("load-note");
    }

    private void say(String words) {
        add(new Paragraph(words));
    }

    /** "Met wat hier ligt wordt het 20 kg."; what the plan asks stands above. */
    private static String other(Loaded loaded) {
        return TrainingWords.text("workout.here", TrainingWords.kilos(loaded.load()));
    }

    private static String lightest(Load load) {
        return TrainingWords.text("workout.here.lightest", TrainingWords.kilos(load));
    }

    /** "45 kg: stang van 20 kg, aan elke kant 10 + 2,5"; nothing for what is in one piece. */
    private static Optional<String> plates(Loaded loaded) {
        return Optional.ofNullable(loaded.bar())
                .map(bar -> loaded.side().isEmpty()
                        ? TrainingWords.text("workout.plates.none", number(bar))
                        : TrainingWords.text(
                                "workout.plates", number(loaded.load().kilos()), number(bar), side(loaded.side())));
    }

    /** "2 × 10 + 2,5" */
    private static String side(List<BigDecimal> plates) {
        var counted = plates.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        () -> new TreeMap<BigDecimal, Long>(Comparator.reverseOrder()),
                        Collectors.counting()));
        return counted.entrySet().stream()
                .map(plate -> (plate.getValue() == 1 ? "" : plate.getValue() + " × ") + number(plate.getKey()))
                .collect(Collectors.joining(" + "));
    }

    private static String number(BigDecimal kilos) {
        return Formats.here().number(kilos);
    }
}
