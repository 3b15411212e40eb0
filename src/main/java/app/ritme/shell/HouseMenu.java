package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.Comparator;
import java.util.List;

/**
 * What the reader may open in this house, read from the views themselves. Vaadin's own menu drops routes with a
 * required parameter, hence the route registry.
 */
class HouseMenu {

    private static final String IN_A_HOUSE = "o/:org/";

    private final AccessAnnotationChecker access;

    HouseMenu(AccessAnnotationChecker access) {
        this.access = access;
    }

    List<MenuEntry> entries(CurrentHouse house) {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .filter(route -> route.getTemplate().startsWith(IN_A_HOUSE))
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(Menu.class))
                .distinct()
                .filter(view -> mayOpen(view, house))
                .map(HouseMenu::entry)
                .sorted(Comparator.comparingDouble(MenuEntry::order))
                .toList();
    }

    private boolean mayOpen(Class<? extends Component> view, CurrentHouse house) {
        var request = VaadinRequest.getCurrent();
        var principal = request == null ? null : request.getUserPrincipal();
        return access.hasAccess(view, principal, house.role().name()::equals);
    }

    private static MenuEntry entry(Class<? extends Component> view) {
        var menu = view.getAnnotation(Menu.class);
        return new MenuEntry(menu.title(), Icons.named(menu.icon()), menu.order(), view);
    }
}
