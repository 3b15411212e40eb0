package app.ritme.home;

import app.ritme.shared.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody wrote in points, one on a line. */
public final class Lines {

    /** So many points are still read on a bad day. */
    public static final int MOST = 12;

    /** Of one point. */
    public static final int LONGEST = 200;

    private Lines() {}

    /** The points of a text; what is blank is none. */
    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The text of points. */
    public static String text(List<String> points) {
        return points.stream().collect(Collectors.joining("\n"));
    }

    /** @throws Refusal when there are more than can be read, or one is a page of its own */
    static void refuseTooMany(List<String> points) {
        if (points.size() > MOST || points.stream().anyMatch(point -> point.length() > LONGEST)) {
            throw new Refusal("error.home.lines", MOST, LONGEST);
        }
    }
}
