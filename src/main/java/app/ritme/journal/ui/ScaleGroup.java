package app.ritme.journal.ui;

import app.ritme.journal.Answer;
import app.ritme.journal.Scale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One scale of a check-in: five drawings from heavy to light, each named by its word. What stands ready is an open ring,
 * what is tapped a filled disc; only what is tapped is the value.
 */
class ScaleGroup extends RadioButtonGroup<Integer> {

    private static final String SHEET = "icons/check-in.svg";

    private final Scale scale;
    private final @Nullable Answer ready;

    /** @param ready what counts as long as nothing is tapped */
    ScaleGroup(Scale scale, @Nullable Answer ready) {
        this.scale = scale;
        this.ready = ready;
        setLabel(CheckInWords.scale(scale));
        setItems(IntStream.rangeClosed(Scale.HEAVIEST, Scale.LIGHTEST).boxed().toList());
        setRenderer(new ComponentRenderer<>(this::option));
        addClassName("scale");
        setTestId("scale-" + CheckInWords.name(scale));
        addValueChangeListener(event -> say());
        if (ready != null && ready.touched()) {
            setValue((int) ready.value());
        }
        say();
    }

    /** What is kept: what is tapped, or else what stands ready. */
    @Nullable
    Integer counts() {
        if (!isEmpty()) {
            return getValue();
        }
        return ready == null ? null : (int) ready.value();
    }

    private Component option(Integer value) {
        var drawing = new SvgIcon(SHEET, CheckInWords.name(scale) + "-" + value);
        drawing.getElement().setAttribute("aria-hidden", "true");
        var glyph = new Span(drawing);
        glyph.addClassName("glyph");
        glyph.setClassName("glyph-ready", ready != null && ready.value() == value);
        var word = new Span(CheckInWords.word(scale, value));
        word.addClassName("visually-hidden");
        return new Span(glyph, word);
    }

    private void say() {
        setClassName("scale-tapped", !isEmpty());
        if (!isEmpty()) {
            setHelperText(CheckInWords.word(scale, getValue()));
        } else if (ready != null) {
            setHelperText(getTranslation("check-in.ready", CheckInWords.word(scale, ready.value())));
        }
    }
}
