package app.ritme.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a table for a spreadsheet (RFC 4180). */
final class Csv {

    /** A spreadsheet takes what begins so for a formula and runs it. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n].*");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Csv() {}

    static String line(List<? extends @Nullable String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return '"' + (runs ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
