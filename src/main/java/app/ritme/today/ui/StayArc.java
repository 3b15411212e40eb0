package app.ritme.today.ui;

import app.ritme.program.Arc;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The way of a stay as a hill: days gone are solid, today is the sun, days to come are open. Never a percentage. */
class StayArc extends Div {

    /** Above this many days each point is a week. */
    private static final int MOST_POINTS = 28;

    private static final int DAYS_OF_A_WEEK = 7;

    private static final String HILLS = """
            <path class="hill" d="M0 150C60 118 110 128 170 142S300 122 390 134V190H0z"/>
            <path class="hill-far" d="M0 164C70 150 120 168 190 170S320 158 390 162V190H0z"/>
            """;

    StayArc(int day, int length, @Nullable Arc arc) {
        boolean weeks = length > MOST_POINTS;
        int at = weeks ? (day - 1) / DAYS_OF_A_WEEK + 1 : day;
        int of = weeks ? (length - 1) / DAYS_OF_A_WEEK + 1 : length;
        var where = new Span(getTranslation("today.arc.day", day, length));
        where.addClassName("arc-day");
        var words = new Div(where);
        if (arc != null) {
            words.add(new Span(getTranslation("today.arc." + arc.name().toLowerCase(Locale.ROOT))));
        }
        words.addClassName("arc-words");

        addClassName("arc");
        var drawing = new Svg(drawing(at, of));
        drawing.getElement().setAttribute("aria-hidden", "true");
        add(drawing, words);
    }

    private static String drawing(int at, int of) {
        var svg = new StringBuilder("<svg viewBox=\"0 0 390 190\">").append(HILLS);
        svg.append("<path class=\"way\" d=\"M34 146Q195 -58 356 146\"/>");
        if (at > 1) {
            svg.append(gone(share(at, of)));
        }
        for (int point = 1; point <= of; point++) {
            if (point != at) {
                svg.append(circle(share(point, of), point < at ? "day-gone" : "day", point < at ? 3.4 : 4));
            }
        }
        return svg.append(circle(share(at, of), "halo", 19))
                .append(circle(share(at, of), "sun", 10.5))
                .append("</svg>")
                .toString();
    }

    private static double share(int point, int of) {
        return of == 1 ? 0.5 : (point - 1.0) / (of - 1.0);
    }

    /** The curve up to there: of a quadratic curve cut at t, the control point lies at t between the first two. */
    private static String gone(double t) {
        return String.format(
                Locale.ROOT,
                "<path class=\"gone\" d=\"M34 146Q%.1f %.1f %.1f %.1f\"/>",
                34 + t * (195 - 34),
                146 + t * (-58 - 146),
                x(t),
                y(t));
    }

    private static String circle(double t, String kind, double radius) {
        return String.format(
                Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", kind, x(t), y(t), radius);
    }

    private static double x(double t) {
        return curve(34, 195, 356, t);
    }

    private static double y(double t) {
        return curve(146, -58, 146, t);
    }

    private static double curve(double from, double control, double to, double t) {
        return (1 - t) * (1 - t) * from + 2 * (1 - t) * t * control + t * t * to;
    }
}
