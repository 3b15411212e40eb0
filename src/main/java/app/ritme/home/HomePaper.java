package app.ritme.home;

import app.ritme.notice.MailTexts;
import app.ritme.shared.Language;
import app.ritme.shared.paper.Html;
import app.ritme.shared.paper.Pdf;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A plan for home on two pages: how the week goes, and the signals with whom to call. */
public final class HomePaper {

    private static final int PAGES = 2;

    /** Of the letters, as the style knows them; the largest first. */
    private static final List<String> SIZES = List.of("", "middling");

    /** Where none of them fits, on as many pages as it takes. */
    private static final String SMALLEST = "small";

    private final MailTexts texts;
    private final Language language;
    private final String house;

    /** @param house its name */
    public HomePaper(Language language, String house) {
        this.texts = new MailTexts(language);
        this.language = language;
        this.house = house;
    }

    /** In the largest letters with which it is on two pages; what is too much for the smallest goes on. */
    public byte[] pdf(GivenPlan plan) {
        return SIZES.stream()
                .map(size -> pdf(plan, size))
                .filter(pdf -> Pdf.pages(pdf) <= PAGES)
                .findFirst()
                .orElseGet(() -> pdf(plan, SMALLEST));
    }

    /** The same as part of a page in a browser. */
    public String markup(GivenPlan plan) {
        return body(plan).toString();
    }

    private byte[] pdf(GivenPlan plan, String size) {
        var html = new Html().open("div", size).raw(body(plan)).close("div");
        return Pdf.of(Pdf.Page.TEXT, language, title(plan), html.toString());
    }

    /** What it is called. */
    public String title(GivenPlan plan) {
        return texts.text("home.plan.paper", plan.guest());
    }

    private Html body(GivenPlan given) {
        var html = new Html().words("p", "house", house).words("h1", "", title(given));
        html.words("p", "sub", texts.text("home.plan.paper.text", day(given.given()), house));
        PlanWords plan = given.plan();
        exercises(html, plan.exercises());
        week(html, plan.week());
        points(html, "home.part.equipment", plan.equipment());
        points(html, "home.part.habits", plan.habits());
        points(html, "home.part.talks", plan.talks());
        given.signalsIfGiven().filter(signals -> !signals.isEmpty()).ifPresent(signals -> {
            html.open("div", "page").words("h1", "", texts.text("home.signals.paper", given.guest()));
            new SignalPaper(language, house, given.guest()).write(html, signals);
            html.close("div");
        });
        return html;
    }

    private void exercises(Html html, List<HomeExercise> exercises) {
        if (exercises.isEmpty()) {
            return;
        }
        html.words("h2", "", texts.text("home.part.exercises"))
                .open("table", "rows")
                .open("tr", "");
        Stream.of("home.exercise.name", "home.exercise.last", "home.exercise.at-home")
                .forEach(key -> html.words("th", "", texts.text(key)));
        html.close("tr");
        exercises.forEach(exercise -> row(html, exercise.name(), exercise.last(), exercise.atHome()));
        html.close("table");
    }

    private void week(Html html, Map<DayOfWeek, String> week) {
        if (week.isEmpty()) {
            return;
        }
        html.words("h2", "", texts.text("home.part.week")).open("table", "rows");
        new TreeMap<>(week)
                .forEach((day, what) -> row(html, day.getDisplayName(TextStyle.FULL, language.locale()), what));
        html.close("table");
    }

    /** The first cell stands out; an empty one keeps its place. */
    private static void row(Html html, String first, String... others) {
        html.open("tr", "").words("td", "first", first);
        Stream.of(others).forEach(cell -> html.open("td", "").text(cell).close("td"));
        html.close("tr");
    }

    private void points(Html html, String key, List<String> points) {
        if (!points.isEmpty()) {
            html.words("h2", "", texts.text(key)).open("ul", "");
            points.forEach(point -> html.words("li", "", point));
            html.close("ul");
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
