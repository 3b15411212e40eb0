package app.ritme.training.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.training.learned.Learned;
import app.ritme.training.learned.Learned.Gap;
import app.ritme.training.learned.Learned.OfExercise;
import app.ritme.training.learned.Strength;
import app.ritme.training.learned.WeekLoad;
import app.ritme.training.plan.Load;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came out of a guest's training, with the numbers, for who looks after the guest. */
class LearnedCards extends Div {

    private final Formats formats = Formats.here();

    LearnedCards(Learned learned) {
        addClassNames("stack", "learned");
        setTestId("learned-cards");
        if (learned.isEmpty()) {
            add(new CardBox(new Paragraph(getTranslation("training-plan.done.none"))));
            return;
        }
        add(exercises(learned), week(learned), gaps(learned));
    }

    private CardBox exercises(Learned learned) {
        var rows = new Rows();
        learned.exercises().forEach(exercise -> rows.row(words(formats.words(exercise.name()), line(exercise))));
        return new CardBox(Icons.TRAINING, getTranslation("learned.strength"), rows, soft("learned.strength.text"));
    }

    private String line(OfExercise exercise) {
        return Stream.of(
                        exercise.latest().map(latest -> getTranslation("learned.once", band(latest))),
                        exercise.first()
                                .filter(first -> !exercise.latest().equals(exercise.first()))
                                .map(first -> getTranslation("learned.once.first", band(first))),
                        exercise.heaviest()
                                .map(Load::kilos)
                                .map(this::kilos)
                                .map(kilos -> getTranslation("learned.heaviest", kilos)),
                        Optional.of(getTranslation(
                                "learned.most", TrainingWords.reps(exercise.counting(), exercise.most()))),
                        exercise.volume().map(volume -> getTranslation("learned.volume", kilos(volume))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private CardBox week(Learned learned) {
        WeekLoad week = learned.week();
        var rows = new Rows();
        rows.row(new Span(getTranslation("learned.load")), new Span(formats.number(BigDecimal.valueOf(week.sum()))));
        rows.row(new Span(getTranslation("learned.monotony")), new Span(number(week.monotony(), 2)));
        rows.row(new Span(getTranslation("learned.strain")), new Span(number(week.strain(), 0)));
        learned.sets().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(of -> rows.row(
                        new Span(getTranslation("learned.sets.of", ExerciseWords.of(of.getKey()))),
                        new Span(getTranslation("learned.sets", of.getValue()))));
        return new CardBox(Icons.CALENDAR, getTranslation("learned.week"), rows, soft("learned.week.text"));
    }

    private CardBox gaps(Learned learned) {
        var rows = new Rows();
        learned.gaps()
                .forEach(gap ->
                        rows.row(words(getTranslation("learned.gap.week", formats.day(gap.monday())), line(gap))));
        var card = new CardBox(Icons.TREND, getTranslation("learned.gap"));
        if (learned.gaps().isEmpty()) {
            card.add(soft("learned.gap.none"));
        } else {
            card.add(new GapChart(learned.gaps(), getTranslation("learned.gap")), rows, soft("learned.gap.text"));
        }
        return card;
    }

    private String line(Gap gap) {
        String both = getTranslation(
                "learned.gap.line",
                number(OptionalDouble.of(gap.predicted()), 1),
                number(OptionalDouble.of(gap.done()), 1));
        return gap.rested().isEmpty()
                ? both
                : both + " · "
                        + getTranslation(
                                "learned.rested",
                                TrainingWords.clock(gap.rested().getAsInt()));
    }

    private String band(Strength strength) {
        return strength.low().compareTo(strength.high()) == 0
                ? kilos(strength.low())
                : getTranslation("learned.band", formats.number(strength.low()), kilos(strength.high()));
    }

    private String kilos(BigDecimal kilos) {
        return getTranslation("workout.kilos", formats.number(kilos));
    }

    private String number(OptionalDouble value, int digits) {
        return value.isEmpty()
                ? getTranslation("learned.undefined")
                : formats.number(BigDecimal.valueOf(value.getAsDouble()).setScale(digits, RoundingMode.HALF_UP));
    }

    private Paragraph soft(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassNames("soft", "small");
        return text;
    }

    private static Div words(String name, String line) {
        var title = new Div(new Span(name));
        title.addClassName("strong");
        var below = new Div(new Span(line));
        below.addClassName("soft");
        return new Div(title, below);
    }
}
