package app.ritme.shell;

import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Scene;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page for when something is not there or did not work: what is so, what is safe, one way back. Needs no house. */
abstract class CalmPage extends Main implements HasDynamicTitle {

    private final String key;

    CalmPage(String key, Icons icon) {
        this.key = key;
        addClassName("calm");
        var again = new Anchor("", getTranslation("error.home"));
        again.addClassNames("button", "button-primary");
        // a full request, so that a tab in a bad state starts afresh
        again.setRouterIgnore(true);
        again.setTestId("way-back");

        var mark = new Div(icon.create());
        mark.addClassName("tile");
        var words = new Div(
                mark, new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")), again);
        words.addClassName("calm-words");
        add(new Scene(), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
