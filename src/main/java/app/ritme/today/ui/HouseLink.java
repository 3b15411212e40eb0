package app.ritme.today.ui;

import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.html.Anchor;

/** A link to another page of the same house. */
final class HouseLink {

    private HouseLink() {}

    static Anchor to(CurrentHouse house, String page, String text) {
        var link = new Anchor("o/" + house.slug() + "/" + page, text);
        link.addClassName("link");
        return link;
    }
}
