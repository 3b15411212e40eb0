package app.ritme.shared.ui;

import app.ritme.shared.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Nothing here, and why that is fine or what to do first. */
public class EmptyState extends Div {

    public EmptyState(Icons icon, String title, String text, Component... actions) {
        addClassName("empty");
        var tile = new Span(icon.create());
        tile.addClassName("tile");
        var words = new Paragraph(text);
        words.setVisible(!text.isEmpty());
        add(tile, new H2(title), words);

        var row = new Div(actions);
        row.addClassName("btns");
        row.setVisible(actions.length > 0);
        add(row);
    }

    /** What the one who asks may not see, and why. */
    public static EmptyState closed(String title, Refusal why) {
        return new EmptyState(Icons.LOCK, title, UI.getCurrent().getTranslation(why.key(), why.arguments()));
    }
}
