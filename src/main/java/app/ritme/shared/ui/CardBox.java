package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A white card on the paper: a section with a head (icon, title, hint or action) and its content. */
public class CardBox extends Section {

    private final Div head = new Div();

    /** A card without a head; give it a label when its content does not name itself. */
    public CardBox(Component... content) {
        addClassName("card");
        add(content);
    }

    public CardBox(Icons icon, String title, Component... content) {
        addClassName("card");
        var heading = new H2(title);
        head.addClassName("card-head");
        head.add(icon.create(), heading);
        add(head);
        add(content);
        getElement().setAttribute("aria-label", title);
    }

    /** A soft remark at the end of the head. */
    public CardBox withHint(String text) {
        var hint = new Span(text);
        hint.addClassNames("hint", "end");
        head.add(hint);
        return this;
    }

    /** A button, link or badge at the end of the head. */
    public CardBox withAction(Component action) {
        action.addClassName("end");
        head.add(action);
        return this;
    }

    /** No padding: for tables and lists that touch the edges. */
    public CardBox flush() {
        addClassName("card-flush");
        return this;
    }

    /** The soft tint of the accent: the one card that asks something. */
    public CardBox tint() {
        addClassName("card-tint");
        return this;
    }
}
