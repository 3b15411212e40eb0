package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The link to a view that is {@link AtHand}. */
class AtHandLink extends RouterLink {

    AtHandLink(MenuEntry entry, CurrentHouse house) {
        super(entry.view(), new RouteParameters("org", house.slug()));
        addClassName("at-hand");
        getElement().setAttribute("data-testid", "at-hand");
        add(entry.icon().create(), new Span(getTranslation(entry.titleKey())));
    }
}
