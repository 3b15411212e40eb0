package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;

/** The bar at the thumb: what is opened most, at most five. */
class BottomBar extends Nav {

    private static final int FOR_STAFF = 4;
    private static final int FOR_GUESTS = 5;

    private final List<RouterLink> links = new ArrayList<>();

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
                    links.add(link);
                    add(link);
                });
    }

    /** Marks the entry of this address, also on the pages below it. */
    void markCurrent(Location location) {
        String path = location.getPath();
        links.forEach(link -> {
            String entry = link.getHref();
            link.getElement().removeAttribute("aria-current");
            if (path.equals(entry)) {
                link.getElement().setAttribute("aria-current", "page");
            } else if (path.startsWith(entry + "/")) {
                link.getElement().setAttribute("aria-current", "true");
            }
        });
    }
}
