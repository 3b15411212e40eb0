package app.ritme.program.ui;

import app.ritme.program.BlockKind;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** What can be put into a day, one tile per kind, and another day. */
class Palette extends Div {

    Palette(Consumer<BlockKind> onKind, Runnable onDay) {
        var label = new Span(getTranslation("program.put"));
        label.addClassName("soft");
        addClassName("palette");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label.getText());
        add(label);
        for (var kind : BlockKind.values()) {
            var tile = new NativeButton("", event -> onKind.accept(kind));
            tile.add(Kinds.label(kind));
            tile.addClassName("chip");
            tile.setTestId("put-" + ProgramWords.lower(kind));
            add(tile);
        }
        var day = new Button(getTranslation("program.day.add"), Icons.PLUS.create(), event -> onDay.run());
        day.addClassName("end");
        day.setTestId("add-day");
        add(day);
    }
}
