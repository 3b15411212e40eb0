package app.ritme.people.ui;

import app.ritme.people.GuestRow;
import app.ritme.people.GuestService;
import app.ritme.people.InvitationService;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Initials;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The guests of the house, however many; the address keeps what is searched for and whose card is open. */
@Route(value = "guests/:person?", layout = HouseLayout.class)
@Menu(title = "nav.guests", order = 30, icon = "people")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestsView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String QUERY = "q";
    private static final int PAGE = 50;

    private final GuestService guests;
    private final InvitationService invitations;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("guests.title"));
    private final TextField search = new TextField();
    private final Checkbox former = new Checkbox(getTranslation("guests.former"));
    private final Grid<GuestRow> grid = new Grid<>();
    private final Div empty = new Div();
    private final PersonCard card = new PersonCard(() -> PeopleNavigation.guests() + query());
    private int found;

    GuestsView(GuestService guests, InvitationService invitations, Clock clock) {
        this.guests = guests;
        this.invitations = invitations;
        this.clock = clock;
        search.setAriaLabel(getTranslation("guests.search"));
        search.setPlaceholder(getTranslation("guests.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("list-search");
        search.setTestId("search-guests");
        former.setTestId("former");
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::line)
                .setHeader(getTranslation("guests.name"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("guests.access"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addClassName("guest-list");
        grid.setTestId("guests");
        search.addValueChangeListener(event -> searchAnew(event.isFromClient()));
        former.addValueChangeListener(event -> refresh());
        header.withActions(addButton("add-guest"));

        grid.setItems(
                query ->
                        guests
                                .guests(search.getValue(), former.getValue(), query.getPage(), query.getPageSize())
                                .stream(),
                query -> found);
        var tools = new Div(search, former);
        tools.addClassName("list-tools");
        addClassName("page");
        add(header, tools, new CardBox(grid, empty).flush());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(QUERY).ifPresent(search::setValue);
        refresh();
        card.show(PeopleNavigation.person(event), this::dialog);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        card.leave();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guests.title") + " · " + CurrentHouse.get().name();
    }

    private GuestDialog dialog(PersonId id) {
        return new GuestDialog(guests.details(id), guests, invitations, clock, this::refresh);
    }

    private Button addButton(String testId) {
        var add = new Button(
                getTranslation("guests.add"),
                Icons.PLUS.create(),
                event -> new AddGuestDialog(guests, invitations, this::refresh).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId(testId);
        return add;
    }

    private void searchAnew(boolean typed) {
        if (typed) {
            UI.getCurrent().getPage().getHistory().replaceState(null, PeopleNavigation.guests() + query());
        }
        refresh();
    }

    /** What is searched for, as the address keeps it. */
    private String query() {
        return search.isEmpty()
                ? ""
                : "?" + QueryParameters.of(QUERY, search.getValue()).getQueryString();
    }

    private void refresh() {
        found = guests.count(search.getValue(), former.getValue());
        header.setSubtitle(search.isEmpty() ? getTranslation("guests.count", found) : "");
        grid.setVisible(found > 0);
        grid.getDataProvider().refreshAll();
        empty.setVisible(found == 0);
        empty.removeAll();
        if (found == 0) {
            empty.add(
                    search.isEmpty()
                            ? new EmptyState(
                                    Icons.PEOPLE,
                                    getTranslation("empty.guests.title"),
                                    getTranslation("empty.guests.text"),
                                    addButton("add-first-guest"))
                            : new EmptyState(
                                    Icons.SEARCH,
                                    getTranslation("guests.nobody"),
                                    getTranslation("guests.nobody.text")));
        }
    }

    private Component line(GuestRow guest) {
        var email = guest.email();
        var line = new Anchor(
                PeopleNavigation.guest(guest.id()) + query(),
                new PersonLine(
                        new Initials(guest.fullName()),
                        new Span(guest.fullName()),
                        email == null ? guest.phone() : email));
        line.addClassName("row-link");
        return line;
    }

    private Badge state(GuestRow guest) {
        return switch (guest.state()) {
            case null -> Badges.plain(getTranslation("guests.state.none"));
            case INVITED -> Badges.accent(getTranslation("guests.state.invited"));
            case ACTIVE -> Badges.good(getTranslation("guests.state.active"));
            case ENDED -> Badges.plain(getTranslation("guests.state.ended"));
        };
    }
}
