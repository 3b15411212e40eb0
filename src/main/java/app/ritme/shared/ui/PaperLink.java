package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** A PDF to fetch. */
public class PaperLink extends Anchor {

    /** @param key of its words */
    public PaperLink(String key, String testId) {
        add(Icons.PRINT.create(), new Span(UI.getCurrent().getTranslation(key)));
        addClassName("button");
        setTestId(testId);
    }

    /** @param name of the file, without its ending */
    public PaperLink leadsTo(String name, Supplier<byte[]> paper) {
        setHref(new Download(name + ".pdf", "application/pdf", paper));
        return this;
    }
}
