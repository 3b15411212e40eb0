package app.ritme.organisation.ui;

import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.Usage;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** What the subscription allows and how much of it is used. */
@Route(value = "allowance", layout = HouseLayout.class)
@Menu(title = "nav.allowance", order = 280, icon = "chart")
@RolesAllowed("MANAGER")
class AllowanceView extends Main implements HasDynamicTitle {

    AllowanceView(AllowanceService allowance) {
        var usage = allowance.usage();
        boolean unlimited = usage.stream().allMatch(one -> one.limit() == null);
        var rows = new Rows();
        usage.forEach(one -> rows.row(line(one)).setTestId("usage-" + one.kind()));

        addClassName("page");
        add(
                new PageHeader(
                        getTranslation("allowance.title"),
                        getTranslation(unlimited ? "allowance.none" : "allowance.full")),
                new CardBox(rows));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("allowance.title") + " · " + CurrentHouse.get().name();
    }

    private Component line(Usage usage) {
        String word = getTranslation("allowance." + usage.kind().name().toLowerCase(Locale.ROOT));
        var figure = new Span(figure(usage));
        figure.addClassName("strong");
        var words = new Div(new Span(word), figure);
        words.addClassName("usage-line");
        var line = new Div(words);
        Integer limit = usage.limit();
        if (limit != null && limit > 0) {
            var bar = new ProgressBar(0, limit, Math.min(usage.used(), limit));
            bar.getElement().setAttribute("aria-label", word);
            line.add(bar);
        }
        return line;
    }

    private String figure(Usage usage) {
        String used = Formats.here().number(usage.used());
        Integer limit = usage.limit();
        return limit == null
                ? used
                : getTranslation("allowance.of", used, Formats.here().number(limit));
    }
}
