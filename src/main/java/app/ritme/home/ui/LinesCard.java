package app.ritme.home.ui;

import app.ritme.home.HomePart;
import app.ritme.home.Lines;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A part of a plan for home in points. */
class LinesCard extends CardBox {

    LinesCard(HomePart part, Icons icon, List<String> points, PlanDesk desk, Consumer<List<String>> save) {
        super(icon, HomeWords.text(key(part)));
        String name = part.name().toLowerCase(Locale.ROOT);
        withAction(change(
                name,
                HomeWords.text(key(part)),
                () -> new LinesDialog(
                                HomeWords.text(key(part)),
                                HomeWords.text(key(part) + ".text"),
                                Lines.text(points),
                                text -> save.accept(Lines.of(text)))
                        .keeping(field -> desk.keep(field, name))
                        .open()));
        if (points.isEmpty()) {
            var nothing = new Paragraph(getTranslation(key(part) + ".text"));
            nothing.addClassName("soft");
            add(nothing);
        } else {
            add(HomeWords.points(points));
        }
        setTestId("part-" + name);
    }

    /** The quiet button in the head of a part. */
    static Button change(String name, String title, Runnable open) {
        var change = new Button(Icons.EDIT.create(), event -> open.run());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(HomeWords.text("home.signal.change.of", title));
        change.setTestId("change-" + name);
        return change;
    }

    private static String key(HomePart part) {
        return "home.part." + part.name().toLowerCase(Locale.ROOT);
    }
}
