package app.ritme.schedule.paper;

import app.ritme.shared.Language;
import java.util.List;
import java.util.Locale;

/** Sheets as PDF: each on one page, however much is in it. */
final class SheetPaper {

    /** Lines in a column up to which letters stay large, and up to which they are middling. */
    private static final int FEW = 9;

    private static final int SOME = 13;

    private SheetPaper() {}

    static byte[] pdf(Language language, String house, List<Sheet> sheets) {
        var html = new Html();
        sheets.forEach(sheet -> write(html, house, sheet));
        return Pdf.of(Pdf.Page.SHEET, language, sheets.getFirst().title(), html.toString());
    }

    private static void write(Html html, String house, Sheet sheet) {
        html.open("div", "sheet " + size(sheet.longest()));
        html.words("p", "house", house);
        html.words("h1", "", sheet.title()).words("p", "sub", sheet.subtitle());
        html.open("table", "columns").open("tr", "");
        sheet.columns().forEach(column -> html.words("th", "", column.heading()));
        html.close("tr").open("tr", "");
        sheet.columns().forEach(column -> {
            html.open("td", "");
            column.lines().forEach(line -> write(html, line));
            html.close("td");
        });
        html.close("tr").close("table").words("p", "foot", sheet.foot()).close("div");
    }

    private static void write(Html html, Sheet.Line line) {
        String kind = "line k-" + line.kind().name().toLowerCase(Locale.ROOT);
        html.open("div", line.cancelled() ? kind + " cancelled" : kind)
                .words("div", "hours", line.hours())
                .words("div", "what", line.what())
                .words("div", "below", line.below())
                .close("div");
    }

    private static String size(int lines) {
        if (lines <= FEW) {
            return "large";
        }
        return lines <= SOME ? "middling" : "small";
    }
}
