package app.ritme.outcome.ui;

import app.ritme.outcome.measure.MeasureDefinition.Spread;
import app.ritme.outcome.measure.Measured;
import app.ritme.outcome.measure.Series;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured over time, at its true distances, with a band around the first value as wide as chance alone may
 * move it. Drawn of two values or more; of one there is nothing to draw.
 */
class MeasureChart extends Div {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 120;
    private static final int TOP = 12;
    private static final int BOTTOM = 88;
    private static final int EDGE = 10;
    private static final int DOT = 5;

    private final Series series;
    private final double error;
    private final double lowest;
    private final double highest;

    /** @param sentence what it shows, in words */
    MeasureChart(Series series, String sentence) {
        this.series = series;
        this.error = series.definition()
                .error()
                .map(Spread::value)
                .orElse(BigDecimal.ZERO)
                .doubleValue();
        var values = series.values().stream().mapToDouble(MeasureChart::value).summaryStatistics();
        double first = value(series.first());
        double low = Math.min(values.getMin(), first - error);
        double high = Math.max(values.getMax(), first + error);
        // what never moved lies in the middle
        double room = high == low ? 1 : 0;
        this.lowest = low - room;
        this.highest = high + room;
        addClassNames("trend", "measure-chart");
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        add(new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">"
                + band()
                + "<path class=\"base\" d=\"M0 " + (BOTTOM + EDGE) + "H" + WIDTH + "\"/>"
                + line()
                + dot("then", series.first())
                + dot("here", series.last())
                + day(EDGE, "start", series.first())
                + day(WIDTH - EDGE, "end", series.last())
                + "</svg>"));
    }

    private String band() {
        if (error == 0) {
            return "";
        }
        double top = height(value(series.first()) + error);
        double bottom = height(value(series.first()) - error);
        return String.format(
                Locale.ROOT,
                "<rect class=\"chance\" x=\"0\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"4\"/>",
                top,
                WIDTH,
                bottom - top);
    }

    private String line() {
        return series.values().stream()
                .map(this::point)
                .collect(Collectors.joining(" L", "<path class=\"line\" d=\"M", "\"/>"));
    }

    private String dot(String name, Measured measured) {
        String[] at = point(measured).split(" ", 2);
        return "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%d\"/>".formatted(name, at[0], at[1], DOT);
    }

    private String point(Measured measured) {
        long all = ChronoUnit.DAYS.between(series.first().day(), series.last().day());
        long since = ChronoUnit.DAYS.between(series.first().day(), measured.day());
        double share = all == 0
                ? (double) series.values().indexOf(measured) / (series.values().size() - 1)
                : (double) since / all;
        return String.format(Locale.ROOT, "%.1f %.1f", EDGE + share * (WIDTH - 2 * EDGE), height(value(measured)));
    }

    private double height(double value) {
        return BOTTOM - (value - lowest) / (highest - lowest) * (BOTTOM - TOP);
    }

    private static double value(Measured measured) {
        return measured.value().doubleValue();
    }

    private static String day(int x, String anchor, Measured measured) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                .formatted(x, HEIGHT - 4, anchor, Formats.here().day(measured.day()));
    }
}
