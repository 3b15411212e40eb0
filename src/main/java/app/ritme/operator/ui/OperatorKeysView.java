package app.ritme.operator.ui;

import app.ritme.people.keys.KeyRenewalService;
import app.ritme.people.keys.RenewalRow;
import app.ritme.shared.Slug;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The keys of this server: the master key, and which houses' keys were renewed. No key and no text is ever shown. */
@Route(value = "keys", layout = OperatorLayout.class)
@RolesAllowed("OPERATOR")
class OperatorKeysView extends Main implements HasDynamicTitle {

    private static final int MOST = 20;

    private final KeyRenewalService keys;
    private final Div body = new Div();

    OperatorKeysView(KeyRenewalService keys) {
        this.keys = keys;
        var again = new Button(getTranslation("operator.refresh"), event -> refresh());
        again.setTestId("refresh");
        var header = new PageHeader(getTranslation("operator.keys"));
        header.setSubtitle(getTranslation("operator.keys.subtitle"));
        header.withActions(again);
        body.addClassName("stack");

        addClassName("page");
        add(header, body);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.keys") + " · Ritme";
    }

    private void refresh() {
        body.removeAll();
        body.add(new MasterKeyCard(keys, this::refresh), renewals(keys.latest(MOST)));
    }

    private CardBox renewals(List<RenewalRow> latest) {
        var card = new CardBox(Icons.KEY, getTranslation("operator.keys.renewals"));
        card.setTestId("renewals");
        if (latest.isEmpty()) {
            card.add(new EmptyState(
                    Icons.KEY, getTranslation("operator.keys.none"), getTranslation("operator.keys.none.text")));
            return card;
        }
        var rows = new Rows();
        latest.forEach(row -> rows.row(
                new Div(OperatorWords.link(row.house(), new Slug(row.slug())), OperatorWords.soft(KeysWords.of(row))),
                badge(row)));
        card.add(rows);
        return card;
    }

    private Badge badge(RenewalRow row) {
        return row.isOver()
                ? Badges.with(Icons.CHECK, Badges.good(getTranslation("operator.keys.badge.done")))
                : Badges.plain(getTranslation("operator.keys.badge.under-way"));
    }
}
