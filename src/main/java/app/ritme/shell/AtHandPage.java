package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.stream.Stream;

/** The way to the views that are {@link AtHand}, for screens that do not know them. */
public final class AtHandPage {

    private AtHandPage() {}

    /** Opens the first of them. */
    public static void open() {
        var parameters = new RouteParameters("org", CurrentHouse.get().slug());
        views().findFirst().ifPresent(view -> UI.getCurrent().navigate(view, parameters));
    }

    /** The links to them, for a screen that hides the frame on a phone. */
    public static Component[] links() {
        return views().map(view -> new AtHandLink(HouseMenu.atHand(view), CurrentHouse.get()))
                .toArray(Component[]::new);
    }

    private static Stream<Class<? extends Component>> views() {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .<Class<? extends Component>>map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(AtHand.class))
                .sorted(Comparator.comparingDouble(
                        view -> view.getAnnotation(AtHand.class).order()));
    }
}
