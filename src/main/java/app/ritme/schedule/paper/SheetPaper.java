package app.ritme.schedule.paper;

import app.ritme.shared.Language;
import app.ritme.shared.paper.Html;
import app.ritme.shared.paper.Pdf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Sheets as PDF, in the largest letters with which each is on one page. What is too much for the smallest goes on to a
 * next page: letters smaller still could not be read.
 */
final class SheetPaper {

    /** Of the letters, as the style knows them; the largest first. */
    private enum Size {
        LARGE,
        MIDDLING,
        SMALL,
        TINY;

        private final String css = name().toLowerCase(Locale.ROOT);
    }

    private final Language language;
    private final String house;
    private final List<Sheet> sheets;

    private SheetPaper(Language language, String house, List<Sheet> sheets) {
        this.language = language;
        this.house = house;
        this.sheets = sheets;
    }

    static byte[] pdf(Language language, String house, List<Sheet> sheets) {
        var paper = new SheetPaper(language, house, sheets);
        return Stream.of(Size.LARGE, Size.MIDDLING, Size.SMALL)
                .map(paper::in)
                .filter(pdf -> Pdf.pages(pdf) <= sheets.size())
                .findFirst()
                .orElseGet(() -> paper.in(Size.TINY));
    }

    private byte[] in(Size size) {
        var html = new Html();
        sheets.forEach(sheet -> write(html, size, sheet));
        return Pdf.of(Pdf.Page.SHEET, language, sheets.getFirst().title(), html.toString());
    }

    private void write(Html html, Size size, Sheet sheet) {
        html.open("div", "sheet " + size.css);
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
}
