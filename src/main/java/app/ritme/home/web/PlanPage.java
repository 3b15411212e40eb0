package app.ritme.home.web;

import app.ritme.home.GivenPlan;
import app.ritme.home.HomePaper;
import app.ritme.notice.MailTexts;
import app.ritme.shared.Language;
import app.ritme.shared.paper.Html;

/** The page behind a link to a plan for home: first its door, then the plan. */
final class PlanPage {

    private final String house;
    private final Language language;
    private final MailTexts texts;

    PlanPage(String house, Language language) {
        this.house = house;
        this.language = language;
        this.texts = new MailTexts(language);
    }

    /** Says what is behind it, and that the guest sees it opened. */
    String closed() {
        return page(
                texts.text("home.door"),
                new Html()
                                .words("p", "house", house)
                                .words("h1", "", texts.text("home.door"))
                                .words("p", "", texts.text("home.door.text"))
                                .toString()
                        + form("", "home.door.open"));
    }

    /** Behind this link is no plan, or none any more; it does not say whose it was. */
    static String gone(Language language) {
        var page = new PlanPage("", language);
        String title = page.texts.text("home.door.gone");
        return page.page(
                title,
                new Html()
                        .words("h1", "", title)
                        .words("p", "", page.texts.text("home.door.gone.text"))
                        .toString());
    }

    String open(GivenPlan plan, String token) {
        var paper = new HomePaper(language, house);
        return page(paper.title(plan), paper.markup(plan) + form(token + "/pdf", "home.door.pdf"));
    }

    /** @param address beside this one; empty for this one */
    private String form(String address, String key) {
        return "<form method=\"post\" action=\"" + Html.escaped(address) + "\"><button id=\"open\">"
                + Html.escaped(texts.text(key)) + "</button></form>";
    }

    private String page(String title, String body) {
        return "<!doctype html><html lang=\"" + language.code() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light dark\"><title>"
                + Html.escaped(title) + "</title><link rel=\"icon\" href=\"/icons/favicon.svg\">"
                + "<link rel=\"stylesheet\" href=\"/styles/plan.css\"></head><body><main>" + body
                + "</main></body></html>";
    }
}
