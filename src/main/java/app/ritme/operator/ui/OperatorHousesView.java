package app.ritme.operator.ui;

import app.ritme.billing.access.Phase;
import app.ritme.billing.operator.HouseBilling;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.organisation.HouseRegister;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.RegisteredHouse;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every house of this server, however many: how it is called, where it is, how far it is. */
@Route(value = "", layout = OperatorLayout.class)
@RolesAllowed("OPERATOR")
class OperatorHousesView extends Main implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final HouseRegister register;
    private final OperatorHouseService billing;
    private final Map<OrganisationId, HouseBilling> billed = new HashMap<>();
    private final PageHeader header = new PageHeader(getTranslation("operator.houses"));
    private final TextField search = new TextField();
    private final Grid<RegisteredHouse> grid = new Grid<>();
    private final Div empty = new Div();
    private int found;

    OperatorHousesView(HouseRegister register, OperatorHouseService billing) {
        this.register = register;
        this.billing = billing;
        search.setAriaLabel(getTranslation("operator.search"));
        search.setPlaceholder(getTranslation("operator.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("list-search");
        search.setTestId("search-houses");
        search.addValueChangeListener(event -> refresh());
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(OperatorHousesView::name)
                .setHeader(getTranslation("operator.house"))
                .setWidth("13rem")
                .setFlexGrow(1);
        grid.addComponentColumn(house -> OperatorWords.state(house.state()))
                .setHeader(getTranslation("operator.state"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(this::plan)
                .setHeader(getTranslation("operator.plan"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(house -> OperatorWords.day(house.since()))
                .setHeader(getTranslation("operator.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(query -> page(query.getPage(), query.getPageSize()).stream(), query -> found);
        grid.setTestId("houses");
        var tools = new Div(search);
        tools.addClassName("list-tools");

        addClassName("page");
        add(header, tools, new CardBox(grid, empty).flush());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.houses") + " · Ritme";
    }

    private void refresh() {
        found = register.count(search.getValue());
        header.setSubtitle(getTranslation("operator.houses.count", found));
        grid.setVisible(found > 0);
        grid.getDataProvider().refreshAll();
        empty.removeAll();
        empty.setVisible(found == 0);
        empty.add(new EmptyState(
                Icons.SEARCH, getTranslation("operator.houses.none"), getTranslation("operator.houses.none.text")));
    }

    /** One page of houses, and in one more statement how each stands with its subscription. */
    private List<RegisteredHouse> page(int page, int size) {
        List<RegisteredHouse> houses = register.houses(search.getValue(), page, size);
        billed.putAll(billing.of(houses.stream().map(RegisteredHouse::id).toList()));
        return houses;
    }

    private String plan(RegisteredHouse house) {
        var found = billed.get(house.id());
        if (found == null) {
            return "";
        }
        var assigned = found.assigned();
        return assigned == null
                ? OperatorWords.standing(found.plan(), found.phase())
                : OperatorWords.standing(assigned, Phase.ASSIGNED);
    }

    private static Span name(RegisteredHouse house) {
        var name = OperatorWords.link(house.name(), house.slug());
        name.addClassName("strong");
        var address = new Span("/o/" + house.slug());
        address.addClassName("soft");
        var both = new Span(name, address);
        both.addClassName("operator-house");
        both.getElement().setAttribute("data-testid", "house-" + house.slug());
        return both;
    }
}
