package app.ritme.shell;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;

/** One line of the menu, as a view declares it with {@code @Menu}. */
record MenuEntry(String titleKey, Icons icon, double order, Class<? extends Component> view) {

    /** Where a line stands: the daily work, what the house offers, the house itself. */
    enum Group {
        WORK,
        OFFER,
        HOUSE
    }

    /** By the hundreds of the order: below 100 work, below 200 offer, from 200 the house. */
    Group group() {
        if (order < 100) {
            return Group.WORK;
        }
        return order < 200 ? Group.OFFER : Group.HOUSE;
    }
}
