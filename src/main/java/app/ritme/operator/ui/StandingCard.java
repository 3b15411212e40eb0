package app.ritme.operator.ui;

import app.ritme.billing.operator.HouseBilling;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;

/** How the subscription of a house stands. */
class StandingCard extends CardBox {

    StandingCard(HouseBilling standing) {
        super(Icons.CARD, UI.getCurrent().getTranslation("operator.standing"));
        setTestId("standing");
        var words = new Paragraph(OperatorWords.standing(standing.plan(), standing.phase()));
        words.addClassName("strong");
        add(words);
        var end = standing.periodEnd();
        if (end != null) {
            add(OperatorWords.soft(getTranslation("operator.standing.period", OperatorWords.day(end))));
        }
        if (standing.assigned() != null) {
            add(OperatorWords.soft(getTranslation("operator.standing.assigned")));
        }
    }
}
