package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bar at the thumb: what is opened most, at most five. */
class BottomBar extends Nav {

    private static final int FOR_STAFF = 4;
    private static final int FOR_GUESTS = 5;

    private final Map<Class<?>, RouterLink> links = new HashMap<>();

    BottomBar() {
        addClassName("tabbar");
    }

    void show(CurrentHouse house, List<MenuEntry> entries) {
        setAriaLabel(getTranslation("nav.bottom"));
        removeAll();
        links.clear();
        entries.stream()
                .limit(house.role().worksHere() ? FOR_STAFF : FOR_GUESTS)
                .forEach(entry -> {
                    var link = new RouterLink(entry.view(), new RouteParameters("org", house.slug()));
                    link.addClassName("tabbar-item");
                    link.add(entry.icon().create(), new Span(getTranslation(entry.titleKey())));
                    links.put(entry.view(), link);
                    add(link);
                });
    }

    void markCurrent(Class<?> view) {
        links.forEach((target, link) -> {
            if (target.equals(view)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
