package app.ritme.home;

import app.ritme.notice.MailTexts;
import app.ritme.shared.Language;
import app.ritme.shared.paper.Html;
import app.ritme.shared.paper.Pdf;
import java.util.List;
import java.util.Locale;

/** A plan of signals on one sheet, for the inside of a cupboard door. */
public final class SignalPaper {

    private final MailTexts texts;
    private final Language language;
    private final String house;
    private final String guest;

    /**
     * @param house its name
     * @param guest first name
     */
    public SignalPaper(Language language, String house, String guest) {
        this.texts = new MailTexts(language);
        this.language = language;
        this.house = house;
        this.guest = guest;
    }

    /** The sheet as PDF. */
    public byte[] pdf(SignalWords words) {
        String title = texts.text("home.signals.paper", guest);
        var html = new Html().words("p", "house", house).words("h1", "", title);
        html.words("p", "sub", texts.text("home.signals.paper.text"));
        write(html, words);
        return Pdf.of(Pdf.Page.TEXT, language, title, html.toString());
    }

    /** The three signals and whom to call, as part of a page. */
    void write(Html html, SignalWords words) {
        for (Signal signal : Signal.values()) {
            String key = signal.name().toLowerCase(Locale.ROOT);
            html.open("div", "signal " + key).words("h2", "", texts.text("home.signal." + key));
            points(html, "home.signal.signs", words.card(signal).signs());
            points(html, "home.signal.actions", words.card(signal).actions());
            html.close("div");
        }
        if (!words.people().isEmpty()) {
            people(html, words.people());
        }
    }

    private void points(Html html, String key, List<String> points) {
        if (!points.isEmpty()) {
            html.words("h3", "", texts.text(key)).open("ul", "");
            points.forEach(point -> html.words("li", "", point));
            html.close("ul");
        }
    }

    private void people(Html html, List<PersonToCall> people) {
        html.words("h2", "", texts.text("home.call")).open("table", "rows");
        people.forEach(person -> html.open("tr", "")
                .words("td", "first", person.name())
                .words("td", "", person.number())
                .open("td", "")
                .text(person.note())
                .close("td")
                .close("tr"));
        html.close("table");
    }
}
