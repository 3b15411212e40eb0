package app.ritme.offline.ui;

import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Where the pages without a network are, in the house of this tab. */
public final class OfflineNavigation {

    private OfflineNavigation() {}

    /** To a guest's own pocket page, which is no screen of this application but a page of its own. */
    public static Anchor pocket() {
        var link = new Anchor(
                "/o/" + CurrentHouse.get().slug() + "/pocket/",
                Icons.DEVICE.create(),
                new Span(UI.getCurrent().getTranslation("pocket.link")));
        link.setRouterIgnore(true);
        link.addClassName("text-link");
        link.setTestId("to-pocket");
        return link;
    }
}
