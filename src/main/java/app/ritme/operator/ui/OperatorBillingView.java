package app.ritme.operator.ui;

import app.ritme.billing.operator.OperatorBillingService;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Whether billing is well, and what can be done when it is not. Where nobody pays: which houses have a plan all the same. */
@Route(value = "billing", layout = OperatorLayout.class)
@RolesAllowed("OPERATOR")
class OperatorBillingView extends Main implements HasDynamicTitle {

    private final OperatorBillingService billing;
    private final OperatorHouseService houses;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("operator.billing"));
    private final Div body = new Div();

    OperatorBillingView(OperatorBillingService billing, OperatorHouseService houses, Clock clock) {
        this.billing = billing;
        this.houses = houses;
        this.clock = clock;
        header.setSubtitle(OperatorWords.of("operator.mode", billing.mode()));
        body.addClassName("stack");
        addClassName("page");
        add(header, body);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.billing") + " · Ritme";
    }

    private void refresh() {
        body.removeAll();
        if (!billing.mode().isOn()) {
            body.add(new AssignedHousesCard(houses));
            return;
        }
        var health = billing.health();
        var again = new Button(getTranslation("operator.refresh"), Icons.REFRESH.create(), event -> refresh());
        again.setTestId("refresh");
        var range = new Button(
                getTranslation("operator.range"), event -> new ReplayRangeDialog(billing, clock, this::refresh).open());
        range.setTestId("replay-range");
        header.withActions(range, again);
        var none = new EmptyState(
                Icons.CHECK, getTranslation("operator.given-up.none"), getTranslation("operator.given-up.none.text"));
        var events = new EventList(billing::givenUp, none, billing::replay, this::refresh);
        var givenUp = new CardBox(Icons.INBOX, getTranslation("operator.given-up"), events)
                .withHint(getTranslation("operator.given-up.count", health.givenUp()));
        givenUp.setTestId("given-up");
        body.add(new AlertNotes(health), new HealthCard(health), givenUp, new RunsCard(health.runs()));
    }
}
