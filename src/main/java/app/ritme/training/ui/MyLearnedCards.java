package app.ritme.training.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.training.learned.Learned;
import app.ritme.training.learned.Learned.Gap;
import app.ritme.training.learned.Learned.OfExercise;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/** What came out of my training, in words: which exercises grew, and how well I know what is in me. */
class MyLearnedCards extends Div {

    private static final BigDecimal STRONGER = new BigDecimal("1.10");
    private static final BigDecimal A_BIT = new BigDecimal("1.02");

    private final Formats formats = Formats.here();

    MyLearnedCards(Learned learned) {
        addClassName("stack");
        setTestId("my-learned");
        List<OfExercise> known = learned.exercises().stream()
                .filter(exercise -> exercise.first().isPresent())
                .toList();
        if (!known.isEmpty()) {
            add(strength(known));
        }
        if (!learned.gaps().isEmpty()) {
            add(gap(learned.gaps()));
        }
    }

    private CardBox strength(List<OfExercise> known) {
        var rows = new Rows();
        known.forEach(exercise -> {
            var grew = new Span(getTranslation("learned.mine." + grew(exercise)));
            grew.addClassName("soft");
            rows.row(new Span(formats.words(exercise.name())), grew);
        });
        return new CardBox(Icons.TRAINING, getTranslation("learned.mine.strength"), rows);
    }

    /** Less gets no word of its own: days differ. */
    private static String grew(OfExercise exercise) {
        BigDecimal first = exercise.first().orElseThrow().middle();
        BigDecimal latest = exercise.latest().orElseThrow().middle();
        if (latest.compareTo(first.multiply(STRONGER)) >= 0) {
            return "stronger";
        }
        return latest.compareTo(first.multiply(A_BIT)) >= 0 ? "a-bit" : "same";
    }

    private CardBox gap(List<Gap> gaps) {
        Gap first = gaps.getFirst();
        Gap latest = gaps.getLast();
        String what = gaps.size() > 1 && latest.width() < first.width() ? "closer" : "learning";
        String sentence = getTranslation("learned.mine.gap." + what);
        var legend = new Paragraph(getTranslation("learned.mine.legend"));
        legend.addClassNames("soft", "small");
        var says = new Paragraph(sentence);
        says.addClassName("strong");
        return new CardBox(Icons.TREND, getTranslation("learned.gap"), says, new GapChart(gaps, sentence), legend);
    }
}
