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
        return link("pocket", Icons.DEVICE);
    }

    /** Likewise to the floor, where a coach trains with several guests. */
    public static Anchor floor() {
        return link("floor", Icons.TRAINING);
    }

    private static Anchor link(String page, Icons icon) {
        var link = new Anchor(
                "/o/" + CurrentHouse.get().slug() + "/" + page + "/",
                icon.create(),
                new Span(UI.getCurrent().getTranslation(page + ".link")));
        link.setRouterIgnore(true);
        link.addClassName("text-link");
        link.setTestId("to-" + page);
        return link;
    }
}
