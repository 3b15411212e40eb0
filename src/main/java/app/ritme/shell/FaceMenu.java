package app.ritme.shell;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A face (mark and name) that opens a short list: the house at the top of the drawer, the reader at its foot. */
class FaceMenu extends NativeButton {

    private final Div lines = new Div();
    private final Popover popover = new Popover(lines);

    FaceMenu(Face face, String label, PopoverPosition position) {
        addClassName("face-menu");
        add(face);
        setAriaLabel(label);

        lines.addClassName("lines");
        popover.setTarget(this);
        popover.setPosition(position);
        popover.setAutofocus(true);
        popover.setAriaLabel(label);
    }

    /** Adds a line that closes the list and does something. */
    NativeButton addLine(Component content, Runnable action) {
        var line = new NativeButton("", event -> {
            popover.close();
            action.run();
        });
        line.add(content);
        line.addClassName("menu-line");
        lines.add(line);
        return line;
    }

    /** A choice out of a few; the chosen one carries a check mark and says so to a screen reader. */
    NativeButton addChoice(String text, boolean chosen, Runnable action) {
        var line = addLine(new Span(Icons.CHECK.create(), new Span(text)), action);
        line.addClassName("menu-choice");
        choose(line, chosen);
        return line;
    }

    static void choose(NativeButton choice, boolean chosen) {
        choice.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }

    void addLineBetween() {
        var between = new Div();
        between.addClassName("between-lines");
        lines.add(between);
    }
}
