package app.ritme.shared.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A small line over days, drawn on the server in the colours of the tokens. Its sentence is what a screen reader says; a
 * figure is nowhere. One value is a dot; where days are missing the line is dotted.
 */
public class TrendChart extends Div {

    private static final int HEIGHT = 112;
    private static final int TOP = 14;
    private static final int BOTTOM = HEIGHT - 30;
    private static final int EDGE = 8;
    private static final int DOT = 6;

    /** How much room there is; a narrow one says nothing beside its line. */
    public enum Size {
        WIDE(322, 84),
        NARROW(150, 0);

        private final int width;
        private final int beside;

        Size(int width, int beside) {
            this.width = width;
            this.beside = beside;
        }
    }

    /** The words at the ends of the two axes. */
    public record Ends(String high, String low, String first, String last) {}

    private final Size size;
    private final List<@Nullable Integer> values;
    private final int lowest;
    private final int highest;

    /**
     * @param sentence what it shows, in words
     * @param values one for each day, absent where nothing is known
     */
    public TrendChart(Size size, String sentence, Ends ends, List<@Nullable Integer> values, int lowest, int highest) {
        this.size = size;
        this.values = values;
        this.lowest = lowest;
        this.highest = highest;
        addClassNames("trend", "trend-" + size.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        add(new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size.width + " " + HEIGHT + "\">"
                + "<path class=\"base\" d=\"M" + left() + " " + BOTTOM + "H" + right() + "\"/>"
                + lines()
                + dot()
                + words(ends)
                + "</svg>"));
    }

    private String words(Ends ends) {
        String below = text(left(), HEIGHT - EDGE, "start", ends.first())
                + (values.size() > 1 ? text(right(), HEIGHT - EDGE, "end", ends.last()) : "");
        return size == Size.NARROW
                ? below
                : below + text(0, TOP + 4, "start", ends.high()) + text(0, BOTTOM, "start", ends.low());
    }

    private String lines() {
        var drawn = new StringBuilder();
        int before = -1;
        for (int day = 0; day < values.size(); day++) {
            if (values.get(day) == null) {
                continue;
            }
            if (before >= 0) {
                drawn.append("<path class=\"%s\" d=\"M%s L%s\"/>"
                        .formatted(day - before == 1 ? "line" : "line gap", point(before), point(day)));
            }
            before = day;
        }
        return drawn.toString();
    }

    /** The last one that is known. */
    private String dot() {
        for (int day = values.size() - 1; day >= 0; day--) {
            if (values.get(day) != null) {
                String[] at = point(day).split(" ", 2);
                return "<circle class=\"here\" cx=\"%s\" cy=\"%s\" r=\"%d\"/>".formatted(at[0], at[1], DOT);
            }
        }
        return "";
    }

    private String point(int day) {
        Integer value = values.get(day);
        double share = values.size() == 1 ? 0 : (double) day / (values.size() - 1);
        double height = value == null ? 0 : (double) (value - lowest) / (highest - lowest);
        return String.format(
                Locale.ROOT,
                "%.1f %.1f",
                left() + DOT + share * (right() - left() - 2 * DOT),
                BOTTOM - DOT - height * (BOTTOM - DOT - TOP));
    }

    private int left() {
        return size.beside;
    }

    private int right() {
        return size.width - EDGE;
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                .formatted(x, y, anchor, words.replace("&", "&amp;").replace("<", "&lt;"));
    }
}
