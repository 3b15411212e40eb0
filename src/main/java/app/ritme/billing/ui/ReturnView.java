package app.ritme.billing.ui;

import app.ritme.billing.command.Returned;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Back from the payment page: what the address says proves nothing, so it is asked, for half a minute. */
@Route(value = "billing/return", layout = HouseLayout.class)
@RolesAllowed("MANAGER")
class ReturnView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ASK_AGAIN = 2_000;
    private static final int TRIES = 15;

    private final BillingDesk desk;
    private final Div said = new Div();
    private String session = "";
    private int tries;
    private @Nullable Registration asking;

    ReturnView(BillingDesk desk) {
        this.desk = desk;
        said.getElement().setAttribute("role", "status");
        addClassName("page");
        add(new PageHeader(getTranslation("billing.title")), said);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("session_id")
                .orElse("");
        if (session.isEmpty() || !CurrentHouse.get().billing()) {
            event.forwardTo(BillingNavigation.billing());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.title") + " · " + CurrentHouse.get().name();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        say(Icons.CLOCK, "checking");
        ask();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop(event.getUI());
    }

    private void ask() {
        Errand.ask(() -> desk.checkout.returned(session), this::show, () -> say(Icons.CLOUD, "slow"));
    }

    private void show(Returned returned) {
        getUI().ifPresent(ui -> {
            switch (returned) {
                case CONFIRMED -> {
                    stop(ui);
                    say(Icons.CHECK, "confirmed");
                }
                case FAILED, ABANDONED -> {
                    stop(ui);
                    say(Icons.CARD, returned == Returned.FAILED ? "failed" : "abandoned");
                }
                case WAITING -> again(ui);
            }
        });
    }

    private void again(UI ui) {
        if (++tries >= TRIES) {
            stop(ui);
            say(Icons.CLOCK, "slow");
        } else if (asking == null) {
            ui.setPollInterval(ASK_AGAIN);
            asking = ui.addPollListener(poll -> ask());
        }
    }

    private void stop(UI ui) {
        if (asking != null) {
            asking.remove();
            asking = null;
            ui.setPollInterval(-1);
        }
    }

    private void say(Icons icon, String state) {
        var on = new Anchor(BillingNavigation.billing(), getTranslation("billing.return.on"));
        on.addClassName("button");
        on.getElement().setAttribute("data-testid", "to-billing");
        said.removeAll();
        said.add(new CardBox(new EmptyState(
                icon,
                getTranslation("billing.return." + state),
                getTranslation("billing.return." + state + ".text"),
                on)));
        said.getElement().setAttribute("data-testid", "return-" + state);
    }
}
