package app.ritme.shell;

import app.ritme.shared.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** A mark, a name and what the reader is there, in two lines. */
class Face extends Span {

    Face(Component mark) {
        super(mark);
        addClassName("face");
    }

    Face(Component mark, String name, Role role) {
        this(mark);
        add(words(name, role));
    }

    /** The two lines alone, as the switcher lists other houses. */
    static Span words(String name, Role role) {
        var first = new Span(name);
        first.addClassNames("org-name", "clip");
        first.setTitle(name);
        var second = new Span(UI.getCurrent().getTranslation(MeMenu.roleKey(role)));
        second.addClassName("org-sub");
        var words = new Span(first, second);
        words.addClassName("grow");
        return words;
    }
}
