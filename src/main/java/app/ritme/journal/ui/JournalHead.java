package app.ritme.journal.ui;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The quiet head of the journal's pages: its name, and where else one can go. */
class JournalHead extends Header {

    JournalHead(String title) {
        addClassName("quiet-head");
        add(new H1(title));
    }

    void link(String address, Icons icon, String key) {
        var link = new Anchor(address, new Span(getTranslation(key)), icon.create());
        link.addClassName("text-link");
        link.setTestId(key.replace('.', '-'));
        add(link);
    }
}
