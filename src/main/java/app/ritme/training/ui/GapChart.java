package app.ritme.training.ui;

import app.ritme.training.learned.Learned.Gap;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Predicted and done, a stick for each week: a ring for what was thought, a dot for what was done. No figures. */
class GapChart extends Div {

    private static final int WIDTH = 322;
    private static final int HEIGHT = 116;
    private static final int EDGE = 12;

    /** @param sentence what it shows, in words */
    GapChart(List<Gap> gaps, String sentence) {
        double lowest = gaps.stream()
                .mapToDouble(gap -> Math.min(gap.predicted(), gap.done()))
                .min()
                .orElse(0);
        double highest = gaps.stream()
                .mapToDouble(gap -> Math.max(gap.predicted(), gap.done()))
                .max()
                .orElse(1);
        var drawn = new StringBuilder();
        IntStream.range(0, gaps.size()).forEach(week -> {
            double x = gaps.size() == 1 ? WIDTH / 2.0 : EDGE + (double) week / (gaps.size() - 1) * (WIDTH - 2 * EDGE);
            double thought = height(gaps.get(week).predicted(), lowest, highest);
            double done = height(gaps.get(week).done(), lowest, highest);
            drawn.append(String.format(
                    Locale.ROOT,
                    "<path class=\"stick\" d=\"M%.1f %.1fV%.1f\"/><circle class=\"thought\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>"
                            + "<circle class=\"did\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>",
                    x,
                    thought,
                    done,
                    x,
                    thought,
                    x,
                    done));
        });
        addClassName("gap-chart");
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        add(new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">" + drawn
                + "</svg>"));
    }

    private static double height(double value, double lowest, double highest) {
        double share = highest == lowest ? 0.5 : (value - lowest) / (highest - lowest);
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }
}
