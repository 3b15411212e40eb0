package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;

/** The way to the view that is {@link AtHand}, for screens that do not know it. */
public final class AtHandPage {

    private AtHandPage() {}

    public static void open() {
        var parameters = new RouteParameters("org", CurrentHouse.get().slug());
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(AtHand.class))
                .findFirst()
                .ifPresent(view -> UI.getCurrent().navigate(view, parameters));
    }
}
