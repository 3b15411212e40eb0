package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.wire.Reply;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page, put together line by line; every text is escaped, and the ribbon is always there. */
final class Page {

    private static final String STYLE = """
            :root{color-scheme:light dark;--paper:light-dark(#f7f5f1,#131614);--surface:light-dark(#fff,#1b1f1c);
            --text:light-dark(#1f2421,#eef2ef);--soft:light-dark(#5b645e,#a9b3ac);--line:light-dark(#e4e1da,#333a35);
            --edge:light-dark(#858b84,#7d877f);--accent:light-dark(#2f6f4f,#7bc99a);--on-accent:light-dark(#fff,#10231a);
            --alarm:light-dark(#b3261e,#f2857d)}
            *{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;background:var(--paper);color:var(--text)}
            .ribbon{position:sticky;top:0;margin:0;background:#7a2e0e;color:#fff;text-align:center;padding:.5rem;font-weight:600}
            main{max-width:32rem;margin:2rem auto;padding:1.5rem;background:var(--surface);border:1px solid var(--line);border-radius:12px}
            @media(max-width:36rem){main{margin:0;border-width:0 0 1px;border-radius:0}}
            h1{font-size:1.4rem;line-height:1.3;margin:0 0 1rem}h2{font-size:1.1rem;margin:1.5rem 0 .5rem}p{margin:.5rem 0}
            dl{margin:0}dl div{display:flex;justify-content:space-between;gap:1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
            dd{margin:0;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
            .sum{font-weight:600}.soft{color:var(--soft)}
            form{margin:1rem 0}label{display:block;margin:.75rem 0 .25rem;font-weight:500}
            select,button{width:100%;min-height:48px;font:inherit;border-radius:8px}
            select{padding:0 .75rem;border:1px solid var(--edge);background:var(--surface);color:inherit}
            button{border:1px solid var(--edge);background:none;color:inherit;font-weight:600;margin-top:1rem;cursor:pointer}
            button.first{border:0;background:var(--accent);color:var(--on-accent)}
            a{color:var(--accent);display:inline-flex;align-items:center;min-height:44px}
            :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
            .error{color:var(--alarm);border:1px solid;padding:.75rem;border-radius:8px}
            """;

    private final Locale language;
    private final StringBuilder html = new StringBuilder();

    Page(Locale language, String title) {
        this.language = language;
        add("<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\">", language.getLanguage());
        html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        html.append("<link rel=\"icon\" href=\"data:,\">");
        add("<title>%s</title>", title);
        html.append("<style>").append(STYLE).append("</style></head><body>");
        add("<header><p class=\"ribbon\">%s</p></header><main><h1>%s</h1>", Words.RIBBON.in(language), title);
    }

    Page heading(String text) {
        return add("<h2>%s</h2>", text);
    }

    Page text(String text) {
        return add("<p>%s</p>", text);
    }

    Page soft(String text) {
        return add("<p class=\"soft\">%s</p>", text);
    }

    Page error(@Nullable String text) {
        return text == null ? this : add("<p class=\"error\" role=\"alert\">%s</p>", text);
    }

    /** Names with their amounts, the last of which is the sum. */
    Page amounts(Map<String, String> lines, String sum, String total) {
        html.append("<dl>");
        lines.forEach((name, value) -> add("<div><dt>%s</dt><dd>%s</dd></div>", name, value));
        add("<div class=\"sum\"><dt>%s</dt><dd>%s</dd></div>", sum, total);
        html.append("</dl>");
        return this;
    }

    Page link(@Nullable String url, String text) {
        return url == null ? this : add("<p><a href=\"%s\">%s</a></p>", url, text);
    }

    /** A form with lists to choose from and the button that sends it. */
    Page choices(Map<String, Choice> lists, String button) {
        html.append("<form method=\"post\">");
        lists.forEach((name, list) -> {
            add("<label for=\"%s\">%s</label><select id=\"%s\" name=\"%s\">", name, list.label(), name, name);
            list.options().forEach((value, text) -> add("<option value=\"%s\">%s</option>", value, text));
            html.append("</select>");
        });
        return add("<button class=\"first\">%s</button></form>", button);
    }

    /** A list to choose from: values and how each is shown. */
    record Choice(String label, Map<String, String> options) {}

    Choice cards() {
        return new Choice(Words.CARD.in(language), shown(Means.CARDS));
    }

    Choice means() {
        return new Choice(Words.CARD.in(language), shown(Means.ALL));
    }

    private Map<String, String> shown(Map<String, Words> means) {
        Map<String, String> options = new LinkedHashMap<>();
        means.forEach((value, words) -> options.put(value, words.in(language)));
        return options;
    }

    /** Buttons of one form, the first of which is the likely one; it also says what is named here. */
    Page buttons(Map<String, String> said, Map<String, String> buttons) {
        html.append("<form method=\"post\">");
        said.forEach((name, value) -> add("<input type=\"hidden\" name=\"%s\" value=\"%s\">", name, value));
        buttons.forEach((value, text) -> add(
                "<button name=\"do\" value=\"%s\" class=\"%s\">%s</button>",
                value, value.equals(buttons.keySet().iterator().next()) ? "first" : "", text));
        html.append("</form>");
        return this;
    }

    Page button(String what, String text) {
        return add("<form method=\"post\"><button name=\"do\" value=\"%s\">%s</button></form>", what, text);
    }

    Reply shown() {
        return Reply.html(html + "</main></body></html>");
    }

    private Page add(String markup, String... texts) {
        html.append(markup.formatted(Arrays.stream(texts).map(Page::escaped).toArray()));
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
