package app.ritme.operator.ui;

import app.ritme.billing.operator.AssignedHouse;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Where nobody pays: the houses that were given a plan, and until when; all others have no limits. */
class AssignedHousesCard extends CardBox {

    private static final int SIZE = 50;

    private final OperatorHouseService houses;
    private final Rows rows = new Rows();
    private final Button more = new Button(getTranslation("operator.assigned.more"), event -> next());
    private int page;

    AssignedHousesCard(OperatorHouseService houses) {
        super(Icons.LAYERS, UI.getCurrent().getTranslation("operator.assigned"));
        this.houses = houses;
        setTestId("assigned-houses");
        more.setTestId("more-assigned");
        add(OperatorWords.soft(getTranslation("operator.assigned.text")), rows, more);
        next();
        if (page == 1 && rows.getComponentCount() == 0) {
            remove(rows);
            add(new EmptyState(
                    Icons.LAYERS,
                    getTranslation("operator.assigned.none"),
                    getTranslation("operator.assigned.none.text"),
                    new RouterLink(getTranslation("operator.houses"), OperatorHousesView.class)));
        }
    }

    private void next() {
        List<AssignedHouse> found = houses.assigned(page++, SIZE);
        found.forEach(house -> rows.row(line(house), new Span(OperatorWords.plan(house.plan()))));
        more.setVisible(found.size() == SIZE);
    }

    private Div line(AssignedHouse house) {
        var until = house.until();
        return new Div(
                OperatorWords.link(house.name(), house.slug()),
                OperatorWords.soft(
                        until == null
                                ? getTranslation("operator.assigned.for-good")
                                : getTranslation(
                                        "operator.assigned.until",
                                        Formats.here().dayAndYear(until))));
    }
}
