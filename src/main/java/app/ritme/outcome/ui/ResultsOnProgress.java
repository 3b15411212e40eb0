package app.ritme.outcome.ui;

import app.ritme.outcome.brief.Glance;
import app.ritme.outcome.brief.MyGlanceService;
import app.ritme.outcome.measure.Change;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.ProgressPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On a guest's own progress: the compass, and by name and without a figure what got better by more than chance. */
@org.springframework.stereotype.Component
class ResultsOnProgress implements ProgressPart {

    private final MyGlanceService glances;
    private final Clock clock;

    ResultsOnProgress(MyGlanceService glances, Clock clock) {
        this.glances = glances;
        this.clock = clock;
    }

    @Override
    public Optional<Component> show() {
        Glance glance = glances.mine(
                LocalDate.ofInstant(clock.instant(), CurrentHouse.get().zone()));
        List<Change> better = glance.changes().stream().filter(Change::isBetter).toList();
        var parts = new Div();
        parts.addClassName("stack");
        glance.compass().first().ifPresent(first -> parts.add(new CompassCard(glance.compass())));
        if (!better.isEmpty()) {
            parts.add(forward(better));
        }
        return parts.getComponentCount() == 0 ? Optional.empty() : Optional.of(parts);
    }

    private static CardBox forward(List<Change> better) {
        var link = new Anchor(OutcomeNavigation.myMeasures(), OutcomeWords.text("outcomes.door"));
        link.addClassName("text-link");
        link.setAriaLabel(OutcomeWords.text("outcomes.door.of", OutcomeWords.text("my-measures.title")));
        var card = new CardBox(Icons.PROGRESS, OutcomeWords.text("my-measures.forward")).withAction(link);
        card.setTestId("forward");
        var rows = new Rows();
        better.forEach(change -> {
            var since = new Span(
                    OutcomeWords.text("my-measures.since", Formats.here().day(change.since())));
            since.addClassName("soft");
            rows.row(new Span(Formats.here().words(change.definition().name())), since);
        });
        card.add(rows);
        return card;
    }
}
