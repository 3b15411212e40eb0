package app.ritme.billing.ui;

import app.ritme.billing.BillingMode;
import app.ritme.billing.BillingPage;
import app.ritme.billing.ui.BillingDesk.Facts;
import app.ritme.people.BillingRights;
import app.ritme.people.Host;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The subscription of the house: what it has, what it costs, and everything that can be done about it. */
@Route(value = "billing", layout = HouseLayout.class)
@Menu(title = "nav.billing", order = 280, icon = "card")
@RolesAllowed("MANAGER")
class BillingView extends Main implements HasDynamicTitle {

    private final BillingDesk desk;
    private final BillingRights rights;
    private final PageHeader header = new PageHeader(getTranslation("billing.title"));
    private final Div body = new Div();

    BillingView(BillingDesk desk, BillingRights rights) {
        this.desk = desk;
        this.rights = rights;
        body.addClassName("billing");
        addClassName("page");
        add(header, body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("billing.title") + " · " + CurrentHouse.get().name();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (CurrentHouse.get().billing()) {
            body.add(waiting());
            refresh();
        } else {
            body.add(whomToAsk(), new UsageCard(desk.usage()));
        }
    }

    /** What is stored here, read beside the page; it asks Stripe nothing, so it comes at once. */
    private void refresh() {
        Errand.ask(desk::facts, this::show);
    }

    private void show(Facts facts) {
        BillingPage page = facts.page();
        body.removeAll();
        header.setSubtitle(getTranslation(page.mode().isOn() ? "billing.subtitle" : "billing.subtitle.operator"));
        if (page.mode() == BillingMode.EMULATED || page.mode() == BillingMode.TEST) {
            body.add(ribbon(page.mode()));
        }
        var usage = new UsageCard(facts.usage());
        var plan = new PlanCard(page, desk);
        if (!page.mode().isOn()) {
            body.add(beside(plan, usage), new LeaveCard(page, facts.endsSince(), desk, this::refresh));
            return;
        }
        body.add(new BannerBox(page, page.banner(facts.usage()), desk, this::refresh), beside(plan, usage));
        page.seated()
                .flatMap(held -> facts.seats().map(seats -> new SeatsCard(held, seats)))
                .ifPresent(body::add);
        body.add(
                new PlansCard(page, desk, this::refresh),
                new InvoicesCard(page.invoices(), desk),
                beside(
                        new DetailsCard(page.details(), desk, this::refresh),
                        new LeaveCard(page, facts.endsSince(), desk, this::refresh)),
                new HistoryCard(desk));
        desk.machine.now().ifPresent(now -> body.add(new TimeMachineCard(page, now, desk, this::refresh)));
    }

    private Div ribbon(BillingMode mode) {
        var ribbon = new Div(Icons.INFO.small(), new Span(BillingWords.text("billing.ribbon", mode)));
        ribbon.addClassName("ribbon");
        ribbon.setTestId("ribbon");
        return ribbon;
    }

    private CardBox whomToAsk() {
        String names = rights.holders().stream().map(Host::fullName).collect(Collectors.joining(", "));
        var card = new CardBox(new EmptyState(
                Icons.LOCK, getTranslation("billing.others"), getTranslation("billing.others.text", names)));
        card.setTestId("whom-to-ask");
        return card;
    }

    private static Div beside(Component one, Component other) {
        var both = new Div(one, other);
        both.addClassNames("cols", "cols-2");
        return both;
    }

    private static Div waiting() {
        var bars = new Div(Stream.generate(Div::new).limit(4).toArray(Component[]::new));
        bars.addClassNames("card", "skeleton");
        bars.getElement().setAttribute("aria-hidden", "true");
        return bars;
    }
}
