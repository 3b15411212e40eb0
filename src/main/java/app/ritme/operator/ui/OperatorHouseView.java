package app.ritme.operator.ui;

import app.ritme.billing.operator.OperatorBillingService;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.billing.operator.StandingHouse;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.organisation.OrganisationState;
import app.ritme.organisation.RegisteredHouse;
import app.ritme.people.keys.KeyRenewalService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Slug;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One house of this server: how it stands, what the operator said about it, what came in for it, and its end. */
@Route(value = "house/:slug", layout = OperatorLayout.class)
@RolesAllowed("OPERATOR")
class OperatorHouseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String SLUG = "slug";

    private final OperatorHouseService houses;
    private final OperatorBillingService billing;
    private final PlanCatalogue catalogue;
    private final KeyRenewalService keys;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private Slug slug = new Slug("none");
    private String name = "";

    OperatorHouseView(
            OperatorHouseService houses,
            OperatorBillingService billing,
            PlanCatalogue catalogue,
            KeyRenewalService keys) {
        this.houses = houses;
        this.billing = billing;
        this.catalogue = catalogue;
        this.keys = keys;
        body.addClassName("stack");
        addClassName("page");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            slug = Slug.of(event.getRouteParameters().get(SLUG).orElse(""));
        } catch (Refusal notASlug) {
            throw new NotFoundException();
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return name + " · Ritme";
    }

    private void refresh() {
        StandingHouse found = houses.house(slug);
        RegisteredHouse house = found.house();
        name = house.name();
        header.setHeading(name);
        header.setSubtitle(getTranslation("operator.house.since", "/o/" + slug, OperatorWords.day(house.since())));
        header.withActions(OperatorWords.state(house.state()));
        body.removeAll();
        alert(found.billing().alert());
        if (billing.mode().isOn()) {
            body.add(new StandingCard(found.billing()));
        }
        body.add(new AssignmentCard(house, houses, catalogue, billing.mode().isOn(), this::refresh));
        if (billing.mode().isOn()) {
            body.add(events(house));
        }
        body.add(new KeysCard(house, keys));
        if (house.state() == OrganisationState.ACTIVE) {
            body.add(end(house));
        }
    }

    private void alert(@Nullable String alert) {
        if (alert != null) {
            body.add(Note.care(AlertNotes.title(alert), AlertNotes.text(alert)));
        }
    }

    private CardBox events(RegisteredHouse house) {
        var none = new EmptyState(Icons.CHECK, getTranslation("operator.events.none"), "");
        var events = new EventList(
                (from, most) -> billing.eventsOf(house.id(), from, most), none, billing::replay, this::refresh);
        var card = new CardBox(Icons.INBOX, getTranslation("operator.events"), events);
        var all = new Button(getTranslation("operator.replay.all"), event -> replayAll(house));
        all.setVisible(!events.isEmpty());
        all.setTestId("replay-all");
        card.withAction(all);
        card.setTestId("events");
        return card;
    }

    private void replayAll(RegisteredHouse house) {
        Confirm.ask(
                getTranslation("operator.replay.all.title"),
                getTranslation("operator.range.count", billing.countOf(house.id())),
                getTranslation("operator.range.go"),
                () -> {
                    Toast.done("operator.replayed", billing.replayHouse(house.id()));
                    refresh();
                });
    }

    private CardBox end(RegisteredHouse house) {
        var end = new Button(
                getTranslation("operator.end"),
                event -> new ForceEndDialog(house, houses, billing.mode().isOn(), this::refresh).open());
        end.setTestId("force-end");
        var buttons = new Div(end);
        buttons.addClassName("btns");
        var card = new CardBox(
                Icons.DOOR,
                getTranslation("operator.end.title"),
                OperatorWords.soft(getTranslation("operator.end.text")),
                buttons);
        card.setTestId("ending");
        return card;
    }
}
