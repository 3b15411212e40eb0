package app.ritme.program.ui;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way back to the list, above the head of a page. */
class Crumbs extends Nav {

    private final Span here = new Span();

    Crumbs() {
        var programs = new Anchor(ProgramNavigation.programs(), getTranslation("programs.title"));
        programs.setTestId("to-programs");
        here.getElement().setAttribute("aria-current", "page");
        addClassName("crumbs");
        getElement().setAttribute("aria-label", getTranslation("program.crumbs"));
        add(programs, Icons.CHEVRON.small(), here);
    }

    void show(String name) {
        here.setText(name);
    }
}
