package app.ritme.safety.ui;

import app.ritme.safety.AlertId;
import app.ritme.safety.AlertNews;
import app.ritme.safety.AlertRow;
import app.ritme.safety.AlertService;
import app.ritme.safety.ClosedAlert;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The alerts that concern me: names and times in the list, why only once one is opened, which the guest sees. */
@Route(value = "alerts/:alert?", layout = HouseLayout.class)
@Menu(title = "nav.alerts", order = 40, icon = "bell")
@RolesAllowed({"MANAGER", "STAFF"})
class AlertsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CLOSED = 30;

    private final AlertService alerts;
    private final Div content = new Div();
    private Optional<AlertId> opened = Optional.empty();

    AlertsView(AlertService alerts, AlertNews news) {
        this.alerts = alerts;
        content.addClassName("stack");
        addClassName("page");
        add(content);
        LiveAlerts.keep(this, news, this::renew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = SafetyNavigation.alert(event);
        content.removeAll();
        content.add(opened.map(this::details).orElseGet(this::list));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alerts.title") + " · " + CurrentHouse.get().name();
    }

    /** An alert that is open on the page stays as it is: somebody reads it. */
    private void renew() {
        if (opened.isEmpty()) {
            content.removeAll();
            content.add(list());
        }
    }

    private Component details(AlertId id) {
        return new AlertPage(alerts, id);
    }

    private Component list() {
        var all = new Div(
                new PageHeader(getTranslation("alerts.title"), getTranslation("alerts.text")),
                open(alerts.rows()),
                closed(alerts.closed(CLOSED)));
        all.addClassName("stack");
        return all;
    }

    private CardBox open(List<AlertRow> rows) {
        var card = new CardBox(Icons.BELL, getTranslation("alerts.open"));
        card.setTestId("open-alerts");
        if (rows.isEmpty()) {
            card.add(new EmptyState(
                    Icons.SHIELD_CHECK, getTranslation("alerts.none"), getTranslation("alerts.none.text")));
            return card;
        }
        var list = new Rows();
        rows.forEach(row -> list.row(
                new PersonLine(row.guestName(), getTranslation("alerts.since", moment(row.raisedAt()))),
                state(row),
                link(row.id(), row.guestName())));
        card.add(list);
        return card;
    }

    private Component state(AlertRow row) {
        String holder = row.holderName();
        if (holder == null) {
            return Badges.alarm(getTranslation("alerts.waits"));
        }
        return row.passingOn()
                ? Badges.care(getTranslation("alerts.passing-on", holder))
                : Badges.plain(getTranslation("alerts.held", holder));
    }

    private CardBox closed(List<ClosedAlert> rows) {
        var list = new Rows();
        rows.forEach(row -> list.row(
                new PersonLine(
                        row.guestName(),
                        getTranslation("alerts.closed.by", moment(row.closedAt()), row.closedByName())),
                link(row.id(), row.guestName())));
        var card = new CardBox(Icons.HISTORY, getTranslation("alerts.closed"), list)
                .withHint(getTranslation("alerts.closed.hint"));
        card.setVisible(!rows.isEmpty());
        card.setTestId("closed-alerts");
        return card;
    }

    private Anchor link(AlertId id, String guest) {
        var link = new Anchor(SafetyNavigation.alert(id), getTranslation("alerts.look"));
        link.addClassName("button");
        link.getElement().setAttribute("aria-label", getTranslation("alerts.look.label", guest));
        link.setTestId("open-alert");
        return link;
    }

    private static String moment(Instant at) {
        return Formats.here().moment(at);
    }
}
