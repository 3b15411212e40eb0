package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;

/** A page outside any house: the scene, one title, one thing to do, and the other language at hand. */
public abstract class SignPage extends Main implements HasDynamicTitle {

    private final String titleKey;
    private final Div body = new Div();

    protected SignPage(String titleKey) {
        this.titleKey = titleKey;
        var mark = new Paragraph();
        mark.add(Icons.TREE.create(), new Span("Ritme"));
        mark.addClassName("house-line");
        body.addClassName("form");
        var foot = new Footer(new OtherLanguage());
        foot.addClassName("foot");

        addClassNames("guest-view", "sign-in");
        add(new Scene(), mark, new H1(getTranslation(titleKey)), body, foot);
    }

    /** What the page shows now, instead of what it showed. */
    protected final void show(Component... content) {
        body.removeAll();
        body.add(content);
    }

    protected final Paragraph words(String key, Object... arguments) {
        return new Paragraph(getTranslation(key, arguments));
    }

    /** Where this request comes from, to count tries. */
    protected static String networkAddress() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey) + " · Ritme";
    }
}
