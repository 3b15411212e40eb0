package app.ritme.schedule.web;

import app.ritme.schedule.OutsideWords;
import app.ritme.schedule.hall.HallScreen;
import app.ritme.schedule.hall.HallScreen.Entry;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The screen in the hall as a page that can be read from across it, and that looks again by itself. */
final class HallPage {

    /** More than these would be too small to read from a chair. */
    private static final int MOST_NOW = 4;

    private static final int MOST_COMING = 5;

    private final String house;
    private final HallScreen screen;
    private final ZonedDateTime now;
    private final OutsideWords words;

    HallPage(String house, HallScreen screen, ZonedDateTime now) {
        this.house = house;
        this.screen = screen;
        this.now = now;
        this.words = new OutsideWords(screen.language());
    }

    String write() {
        return "<!doctype html><html lang=\"" + screen.language().code() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light dark\"><title>"
                + escape(words.text("hall.title") + " · " + house) + "</title>"
                + "<link rel=\"icon\" href=\"/icons/favicon.svg\"><link rel=\"stylesheet\" href=\"/styles/hall.css\">"
                + "<script src=\"/hall.js\" defer></script></head><body><main id=\"hall\" style=\"--accent: "
                + escape(screen.accent()) + "\">" + head() + body() + "</main>"
                + "<p id=\"away\" hidden>" + escape(words.text("hall.away")) + "</p></body></html>";
    }

    private String head() {
        String day = format("EEEE d MMMM", now.toInstant());
        return "<header><h1>" + escape(house) + "</h1><p class=\"day\">"
                + escape(day.substring(0, 1).toUpperCase(screen.language().locale()) + day.substring(1))
                + "</p><p class=\"clock\">" + format("HH:mm", now.toInstant()) + "</p></header>";
    }

    private String body() {
        if (screen.now().isEmpty() && screen.coming().isEmpty()) {
            return "<p class=\"calm\">" + escape(words.text("hall.calm")) + "</p>";
        }
        return "<div class=\"parts\">" + part("hall.now", "now", screen.now(), MOST_NOW)
                + part("hall.next", "next", screen.coming(), MOST_COMING) + "</div>";
    }

    private String part(String key, String css, List<Entry> entries, int most) {
        String rows = entries.stream().limit(most).map(this::row).collect(Collectors.joining());
        String list = rows.isEmpty()
                ? "<p class=\"none\">" + escape(words.text(key + ".none")) + "</p>"
                : "<ul>" + rows + "</ul>";
        return "<section class=\"" + css + "\"><h2>" + escape(words.text(key)) + "</h2>" + list + "</section>";
    }

    private String row(Entry entry) {
        String hours = format("HH:mm", entry.startsAt(), entry) + "–" + format("HH:mm", entry.endsAt(), entry);
        String where = Stream.concat(Stream.of(entry.place()), entry.staff().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return "<li class=\"k-" + entry.kind().name().toLowerCase(Locale.ROOT) + "\"><span class=\"hours\">" + hours
                + "</span><span class=\"what\">" + escape(words.what(entry.kind(), entry.title()))
                + "</span><span class=\"where\">" + escape(where) + "</span></li>";
    }

    private String format(String pattern, Instant moment, Entry entry) {
        return DateTimeFormatter.ofPattern(pattern, screen.language().locale()).format(moment.atZone(entry.zone()));
    }

    private String format(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, screen.language().locale()).format(moment.atZone(now.getZone()));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
