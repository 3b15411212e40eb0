package app.ritme.billing.ui;

import app.ritme.billing.CurrentPlan;
import app.ritme.billing.command.Seats;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** For whom is paid, and what one more costs: to know before somebody is asked in. Only where it is sold by the seat. */
class SeatsCard extends CardBox {

    SeatsCard(CurrentPlan plan, Seats seats) {
        super(Icons.PEOPLE, UI.getCurrent().getTranslation("billing.seats.title"));
        setTestId("seats");
        withHint(getTranslation("billing.seats.count", seats.working()));
        String names = String.join(", ", seats.names());
        long others = seats.working() - seats.names().size();
        var who = new Paragraph(others > 0 ? getTranslation("billing.seats.others", names, others) : names);
        who.setTestId("seat-names");
        var price = new Paragraph(getTranslation(
                "billing.seats.more",
                BillingWords.money(plan.unitMinor(), plan.currency()),
                BillingWords.per(plan.interval())));
        price.addClassName("strong");
        price.setTestId("seat-price");
        String when = plan.quantity() == seats.working()
                ? getTranslation("billing.seats.rule")
                : getTranslation("billing.seats.soon", seats.working());
        var rule = new Paragraph(when);
        rule.addClassName("soft");
        var team = new Anchor("o/" + CurrentHouse.get().slug() + "/team", getTranslation("billing.seats.team"));
        add(who, price, rule, team);
    }
}
