package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: one title, one soft line below it, actions at the end. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this(title, "");
    }

    public PageHeader(String title, String subtitle) {
        addClassName("page-head");
        this.subtitle.addClassName("sub");
        actions.addClassName("actions");
        actions.setVisible(false);
        setHeading(title);
        setSubtitle(subtitle);

        var words = new Div(this.title, this.subtitle);
        words.addClassName("page-head-words");
        add(words, actions);
    }

    /** Another title, when the page shows something else. */
    public void setHeading(String text) {
        title.setText(text);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
    }

    /** Buttons at the end of the head; at most one of them filled. */
    public PageHeader withActions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
        return this;
    }

    /** Adds the row of trees; only where the page has room to breathe. */
    public PageHeader withTrees() {
        addComponentAsFirst(new TreeLine());
        return this;
    }
}
