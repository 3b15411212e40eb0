package app.ritme.outcome.ui;

import app.ritme.outcome.Score;
import app.ritme.outcome.instrument.Band;
import app.ritme.outcome.instrument.Definition;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The range of a score cut into its bands, with an open dot where it was and a filled one where it is. */
class BandBar extends Div {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 24;
    private static final int TOP = 8;
    private static final int THICK = 8;
    private static final int GAP = 2;
    private static final int DOT = 6;

    private final Definition definition;

    BandBar(Definition definition, Score now, Optional<Score> before) {
        this.definition = definition;
        addClassName("band-bar");
        // the words beside it say the same
        getElement().setAttribute("aria-hidden", "true");
        var drawn = new StringBuilder();
        for (int i = 0; i < definition.bands().size(); i++) {
            boolean here = now.band(definition)
                    .filter(definition.bands().get(i)::equals)
                    .isPresent();
            drawn.append(band(i, here));
        }
        before.map(Score::value).ifPresent(value -> drawn.append(dot("then", value)));
        Integer value = now.value();
        if (value != null) {
            drawn.append(dot("here", value));
        }
        add(new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">" + drawn
                + "</svg>"));
    }

    private String band(int number, boolean here) {
        Band band = definition.bands().get(number);
        boolean last = number + 1 == definition.bands().size();
        double from = number == 0 ? 0 : at(band.from() - 0.5);
        double until = last ? WIDTH : at(definition.bands().get(number + 1).from() - 0.5) - GAP;
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\"/>",
                here ? "band here" : "band",
                from,
                TOP,
                until - from,
                THICK);
    }

    private String dot(String name, @Nullable Integer value) {
        return String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%d\" r=\"%d\"/>",
                name,
                Math.clamp(at(value == null ? 0 : value), DOT + 1, WIDTH - DOT - 1),
                TOP + THICK / 2,
                DOT);
    }

    private double at(double score) {
        double least = definition.key().least();
        return (score - least) / (definition.key().most() - least) * WIDTH;
    }
}
