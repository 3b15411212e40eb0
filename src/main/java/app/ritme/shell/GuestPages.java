package app.ritme.shell;

import app.ritme.people.PersonId;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;

/** Links to every {@link GuestPage} of one guest, read from the views themselves as the menu is. */
public class GuestPages extends Nav {

    public GuestPages(PersonId guest) {
        addClassName("guest-pages");
        setAriaLabel(getTranslation("guests.pages"));
        var parameters = new RouteParameters(
                new RouteParam("org", CurrentHouse.get().slug()),
                new RouteParam("person", guest.value().toString()));
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(GuestPage.class))
                .distinct()
                .sorted(Comparator.comparingDouble(
                        view -> view.getAnnotation(GuestPage.class).order()))
                .forEach(view -> add(link(view, parameters)));
        setVisible(getComponentCount() > 0);
    }

    private RouterLink link(Class<? extends Component> view, RouteParameters parameters) {
        var page = view.getAnnotation(GuestPage.class);
        var link = new RouterLink(view, parameters);
        link.addClassName("button");
        link.add(Icons.named(page.icon()).create(), new Span(getTranslation(page.title())));
        link.setTestId("to-" + page.icon());
        return link;
    }
}
