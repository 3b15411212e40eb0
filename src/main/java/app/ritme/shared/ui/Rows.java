package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A list of rows with hairlines between them, as in every card. */
public class Rows extends UnorderedList {

    public Rows() {
        addClassName("list");
        // Safari forgets that a list without bullets is one
        getElement().setAttribute("role", "list");
    }

    /** Adds a row; the first part takes the room, the others stand at the end. */
    public ListItem row(Component first, Component... others) {
        first.addClassName("grow");
        var item = new ListItem(first);
        item.add(others);
        add(item);
        return item;
    }
}
