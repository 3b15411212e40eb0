package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/** The way to the view that is {@link AtHand}, for screens that do not know it. */
public final class AtHandPage {

    private AtHandPage() {}

    public static void open() {
        var parameters = new RouteParameters("org", CurrentHouse.get().slug());
        view().ifPresent(view -> UI.getCurrent().navigate(view, parameters));
    }

    /** The link to it, for a screen that hides the frame on a phone. */
    public static Optional<RouterLink> link() {
        return view().map(view -> new AtHandLink(HouseMenu.atHand(view), CurrentHouse.get()));
    }

    private static Optional<Class<? extends Component>> view() {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .<Class<? extends Component>>map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(AtHand.class))
                .findFirst();
    }
}
