package app.ritme.shell;

import app.ritme.account.HouseEntry;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;

/** Names the house and, for who belongs to more than one, opens another. */
class HouseSwitcher extends Div {

    HouseSwitcher(CurrentHouse house, Component mark, List<HouseEntry> houses) {
        addClassName("org");
        var face = new Face(mark, house.name(), house.role());
        var others = houses.stream()
                .filter(entry -> !entry.slug().equals(house.slug()))
                .toList();
        if (others.isEmpty()) {
            add(face);
            return;
        }
        face.add(Icons.UP_DOWN.small());
        var switcher =
                new FaceMenu(face, getTranslation("shell.houses.label", house.name()), PopoverPosition.BOTTOM_START);
        switcher.setTestId("houses");
        others.forEach(other -> switcher.addLine(Face.words(other.name(), other.role()), () -> open(other))
                .setTestId("house-" + other.slug()));
        add(switcher);
    }

    /** A new page, because a tab belongs to one house from its first request on. */
    private static void open(HouseEntry house) {
        UI.getCurrent().getPage().setLocation("o/" + house.slug() + "/today");
    }
}
