package app.ritme.journal;

import java.util.List;

/** Where a row of answers is going; heavier days are no direction, they come and go. */
public enum Trend {
    /** One answer is a dot and no line. */
    TOO_FEW,
    LIGHTER,
    STEADY,
    CHANGING;

    private static final double CLEARLY = 0.75;

    /** @param values of days that follow each other, the first first */
    public static Trend of(List<Integer> values) {
        if (values.size() < 2) {
            return TOO_FEW;
        }
        int third = Math.max(1, values.size() / 3);
        double before = mean(values.subList(0, third));
        double now = mean(values.subList(values.size() - third, values.size()));
        if (now - before >= CLEARLY) {
            return LIGHTER;
        }
        var spread = values.stream().mapToInt(Integer::intValue).summaryStatistics();
        return spread.getMax() - spread.getMin() <= 1 ? STEADY : CHANGING;
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
