package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        return views(house, Menu.class)
                .map(HouseMenu::entry)
                .sorted(Comparator.comparingDouble(MenuEntry::order))
                .toList();
    }

    /** What stands in the frame beside the menu. */
    List<MenuEntry> atHand(CurrentHouse house) {
        return views(house, AtHand.class)
                .map(HouseMenu::atHand)
                .sorted(Comparator.comparingDouble(MenuEntry::order))
                .toList();
    }

    private Stream<Class<? extends Component>> views(CurrentHouse house, Class<? extends Annotation> marked) {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .filter(route -> route.getTemplate().startsWith(IN_A_HOUSE))
                .<Class<? extends Component>>map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(marked))
                .distinct()
                .filter(view -> mayOpen(view, house));
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

    static MenuEntry atHand(Class<? extends Component> view) {
        var link = view.getAnnotation(AtHand.class);
        return new MenuEntry(link.title(), Icons.named(link.icon()), link.order(), view);
    }
}
