package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Change;
import app.ritme.outcome.measure.MyMeasureService;
import app.ritme.outcome.measure.Series;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.ProgressPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** What got better by more than chance, by name and without a figure, on a guest's own progress. */
@org.springframework.stereotype.Component
@Order(20)
class MeasuresOnProgress implements ProgressPart {

    private final MyMeasureService measures;

    MeasuresOnProgress(MyMeasureService measures) {
        this.measures = measures;
    }

    @Override
    public Optional<Component> show() {
        List<Series> better = measures.series().stream()
                .filter(series -> series.change().filter(Change::isBetter).isPresent())
                .toList();
        return better.isEmpty() ? Optional.empty() : Optional.of(card(better));
    }

    private static CardBox card(List<Series> better) {
        var link = new Anchor(OutcomeNavigation.myMeasures(), OutcomeWords.text("outcomes.door"));
        link.addClassName("text-link");
        link.setAriaLabel(OutcomeWords.text("outcomes.door.of", OutcomeWords.text("my-measures.title")));
        var card = new CardBox(Icons.PROGRESS, OutcomeWords.text("my-measures.forward")).withAction(link);
        card.setTestId("forward");
        var rows = new Rows();
        better.forEach(series -> {
            var since = new Span(OutcomeWords.text(
                    "my-measures.since", Formats.here().day(series.first().day())));
            since.addClassName("soft");
            rows.row(new Span(Formats.here().words(series.definition().name())), since);
        });
        card.add(rows);
        return card;
    }
}
