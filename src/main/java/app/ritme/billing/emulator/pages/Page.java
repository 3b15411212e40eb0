package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.wire.Reply;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One page, put together line by line; every text is escaped, and the ribbon is always there. */
final class Page {

    private static final String STYLE = """
            *{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;background:#f6f4ef;color:#22302a}
            .ribbon{position:sticky;top:0;background:#7a2e0e;color:#fff;text-align:center;padding:.5rem;font-weight:600}
            main{max-width:32rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #d9d5ca;border-radius:12px}
            h1{font-size:1.4rem;margin:0 0 1rem}h2{font-size:1.1rem}dl{display:grid;grid-template-columns:1fr auto;gap:.25rem 1rem}
            dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
            form{margin:1rem 0}label{display:block;margin-bottom:.25rem}select,button{width:100%;min-height:48px;font:inherit;border-radius:8px}
            button{border:0;background:#2f5d4a;color:#fff;font-weight:600;margin-top:.75rem}a{color:#2f5d4a;display:inline-block;padding:.5rem 0}
            .error{background:#fbe9e4;color:#7a2e0e;padding:.75rem;border-radius:8px}
            """;
    private static final String[][] CARDS = {
        {"pm_card_visa", Words.CARD_GOOD.name()},
        {"pm_card_chargeCustomerFail", Words.CARD_REFUSED.name()},
        {"pm_card_chargeDeclinedInsufficientFunds", Words.CARD_FUNDS.name()},
        {"pm_card_visa_chargeDeclinedLostCard", Words.CARD_LOST.name()}
    };

    private final Locale language;
    private final StringBuilder html = new StringBuilder();

    Page(Locale language, String title) {
        this.language = language;
        html.append("<!doctype html><html lang=\"")
                .append(language.getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><div class=\"ribbon\" role=\"note\">")
                .append(escaped(Words.RIBBON.in(language)))
                .append("</div><main><h1>")
                .append(escaped(title))
                .append("</h1>");
    }

    Page heading(String text) {
        html.append("<h2>").append(escaped(text)).append("</h2>");
        return this;
    }

    Page text(String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
        return this;
    }

    Page error(@Nullable String text) {
        if (text != null) {
            html.append("<p class=\"error\" role=\"alert\">")
                    .append(escaped(text))
                    .append("</p>");
        }
        return this;
    }

    Page line(String name, String value) {
        html.append("<dl><dt>")
                .append(escaped(name))
                .append("</dt><dd>")
                .append(escaped(value))
                .append("</dd></dl>");
        return this;
    }

    Page link(@Nullable String url, String text) {
        if (url != null) {
            html.append("<p><a href=\"")
                    .append(escaped(url))
                    .append("\">")
                    .append(escaped(text))
                    .append("</a></p>");
        }
        return this;
    }

    /** A choice of cards and a button. */
    Page cards(String button) {
        html.append("<form method=\"post\"><label for=\"card\">")
                .append(escaped(Words.CARD.in(language)))
                .append("</label><select id=\"card\" name=\"card\">");
        for (String[] card : CARDS) {
            html.append("<option value=\"")
                    .append(card[0])
                    .append("\">")
                    .append(escaped(Words.valueOf(card[1]).in(language)))
                    .append("</option>");
        }
        html.append("</select><button>").append(escaped(button)).append("</button></form>");
        return this;
    }

    Page button(String what, String text) {
        html.append("<form method=\"post\"><button name=\"do\" value=\"")
                .append(what)
                .append("\">")
                .append(escaped(text))
                .append("</button></form>");
        return this;
    }

    Reply shown() {
        return Reply.html(html + "</main></body></html>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
