package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;

/** The link to a view that is {@link AtHand}. */
class AtHandLink extends RouterLink {

    AtHandLink(MenuEntry entry, CurrentHouse house) {
        super(entry.view(), new RouteParameters("org", house.slug()));
        String name = "at-hand-" + entry.icon().name().toLowerCase(Locale.ROOT);
        addClassNames("at-hand", name);
        getElement().setAttribute("data-testid", name);
        add(entry.icon().create(), new Span(getTranslation(entry.titleKey())));
    }
}
