package app.ritme.shared.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** An inline drawing beside its class, so that it takes its colours from the tokens, light and dark. */
abstract class Drawing extends Div {

    Drawing(String name) {
        try (var file = Objects.requireNonNull(Drawing.class.getResourceAsStream(name + ".svg"), name)) {
            add(new Svg(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        addClassName(name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
