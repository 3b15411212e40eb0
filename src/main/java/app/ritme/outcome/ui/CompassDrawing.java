package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassPair;
import app.ritme.outcome.compass.CompassRating;
import app.ritme.outcome.compass.CompassResult;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Six directions from one middle: the first compass dashed, the last filled. The words below it say the same. */
class CompassDrawing extends Div {

    private static final int MIDDLE_X = 161;
    private static final int MIDDLE_Y = 142;
    private static final int RADIUS = 104;
    private static final int WORDS = 124;

    CompassDrawing(CompassPair pair) {
        addClassName("compass");
        getElement().setAttribute("aria-hidden", "true");
        var drawn = new StringBuilder();
        IntStream.rangeClosed(1, CompassResult.NEAREST).forEach(ring -> drawn.append(shape("web", result -> ring)));
        pair.first().ifPresent(first -> drawn.append(shape(pair.last().isPresent() ? "then" : "now", first::of)));
        pair.last().ifPresent(last -> drawn.append(shape("now", last::of)));
        pair.last().or(pair::first).ifPresent(last -> drawn.append(dots(last)));
        Arrays.stream(CompassResult.values()).forEach(result -> drawn.append(word(result)));
        add(new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 322 284\">" + drawn + "</svg>"));
    }

    private interface Rating {

        int of(CompassResult result);
    }

    private static String shape(String look, Rating rating) {
        return Arrays.stream(CompassResult.values())
                .map(result -> point(result, rating.of(result) * RADIUS / CompassResult.NEAREST))
                .collect(Collectors.joining(" ", "<polygon class=\"" + look + "\" points=\"", "\"/>"));
    }

    private static String dots(CompassRating rating) {
        return Arrays.stream(CompassResult.values())
                .map(result -> point(result, rating.of(result) * RADIUS / CompassResult.NEAREST)
                        .split(",", 2))
                .map(at -> "<circle class=\"here\" cx=\"%s\" cy=\"%s\" r=\"5\"/>".formatted(at[0], at[1]))
                .collect(Collectors.joining());
    }

    private static String word(CompassResult result) {
        String[] at = point(result, WORDS).split(",", 2);
        int side = result.ordinal() % 3 == 0 ? 0 : result.ordinal() < 3 ? 1 : -1;
        String anchor = side == 0 ? "middle" : side > 0 ? "start" : "end";
        double x = Double.parseDouble(at[0]) - side * 16;
        double y = Double.parseDouble(at[1]) + (result == CompassResult.DIRECTION ? 8 : 4);
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x,
                y,
                anchor,
                side == 0 ? CompassWords.name(result) : lines(CompassWords.name(result), x));
    }

    /** Beside the drawing there is room for short lines only: the last word stands below the others. */
    private static String lines(String name, double x) {
        int last = name.lastIndexOf(' ');
        return last < 0
                ? name
                : String.format(
                        Locale.ROOT,
                        "%s<tspan x=\"%.1f\" dy=\"17\">%s</tspan>",
                        name.substring(0, last),
                        x,
                        name.substring(last + 1));
    }

    private static String point(CompassResult result, int distance) {
        double angle = Math.toRadians(60.0 * result.ordinal() - 90);
        return String.format(
                Locale.ROOT, "%.1f,%.1f", MIDDLE_X + distance * Math.cos(angle), MIDDLE_Y + distance * Math.sin(angle));
    }
}
