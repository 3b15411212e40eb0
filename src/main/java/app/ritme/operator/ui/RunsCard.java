package app.ritme.operator.ui;

import app.ritme.billing.operator.RunRow;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The latest comparisons with Stripe: how much was not as stored, and was put right. */
class RunsCard extends CardBox {

    RunsCard(List<RunRow> runs) {
        super(Icons.SWAP, UI.getCurrent().getTranslation("operator.runs"));
        setTestId("runs");
        if (runs.isEmpty()) {
            add(OperatorWords.soft(getTranslation("operator.runs.none")));
            return;
        }
        var rows = new Rows();
        runs.forEach(run -> rows.row(line(run), found(run)));
        add(rows);
    }

    private Div line(RunRow run) {
        var what = new Span(OperatorWords.of("operator.run", run.kind()));
        what.addClassName("strong");
        return new Div(
                what,
                OperatorWords.soft(getTranslation(
                        "operator.run.text", OperatorWords.moment(run.startedAt()), run.checked(), run.undelivered())));
    }

    private Badge found(RunRow run) {
        return run.drift() == 0
                ? Badges.with(Icons.CHECK, Badges.good(getTranslation("operator.run.same")))
                : Badges.care(getTranslation("operator.run.drift", run.drift()));
    }
}
