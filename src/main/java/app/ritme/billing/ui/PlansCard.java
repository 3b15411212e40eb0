package app.ritme.billing.ui;

import app.ritme.billing.BillingPage;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.access.Phase;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanFeature;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The plans side by side: what is different is bold, what the house has is marked. */
class PlansCard extends CardBox {

    private static final int MONTHS = 12;

    private final BillingPage page;
    private final BillingDesk desk;
    private final Runnable changed;
    private final Optional<CurrentPlan> current;
    private final List<Plan> plans;
    private final RadioButtonGroup<Interval> interval = new RadioButtonGroup<>();
    private final Div table = new Div();

    PlansCard(BillingPage page, BillingDesk desk, Runnable changed) {
        super(Icons.TABLE, UI.getCurrent().getTranslation("billing.plans"));
        this.page = page;
        this.desk = desk;
        this.changed = changed;
        this.current = page.plan().filter(plan -> page.phase().isLive());
        this.plans = desk.catalogue.sold();
        interval.setItems(Interval.values());
        interval.setItemLabelGenerator(value -> BillingWords.text("billing.pay-per", value, saved()));
        interval.setValue(current.map(CurrentPlan::interval).orElse(Interval.MONTH));
        interval.setAriaLabel(getTranslation("billing.interval"));
        interval.setTestId("interval");
        interval.addValueChangeListener(event -> show());
        table.addClassName("table-box");

        withHint(getTranslation("billing.plans.hint", page.currency().getCurrencyCode()));
        addClassName("plans-card");
        setTestId("plans");
        add(interval, table);
        show();
    }

    private void show() {
        var grid = new NativeTable();
        grid.addClassNames("grid", "grid-s", "plans");
        var head = new NativeTableRow(new NativeTableCell());
        plans.forEach(plan -> head.add(mark(heading(plan), plan)));
        grid.getHead().add(head);
        row(grid, getTranslation("allowance.guests_in_house"), plan -> BillingWords.limit(plan.guestsInHouse()));
        row(grid, getTranslation("allowance.staff"), plan -> BillingWords.limit(plan.staff()));
        row(grid, getTranslation("allowance.locations"), plan -> BillingWords.limit(plan.locations()));
        for (var feature : PlanFeature.values()) {
            if (plans.stream().anyMatch(plan -> plan.features().contains(feature))) {
                row(
                        grid,
                        BillingWords.text("billing.feature", feature),
                        plan -> getTranslation(plan.features().contains(feature) ? "billing.yes" : "billing.no"));
            }
        }
        var safe = new Span(getTranslation("billing.safe"));
        safe.addClassName("soft");
        var foot = new NativeTableRow(new NativeTableCell(safe));
        plans.forEach(plan -> foot.add(mark(new NativeTableCell(action(plan)), plan)));
        grid.getBody().add(foot);
        table.removeAll();
        table.add(grid);
    }

    private void row(NativeTable grid, String name, Function<Plan, String> value) {
        var row = new NativeTableRow(new NativeTableCell(name));
        for (var plan : plans) {
            var cell = new NativeTableCell(value.apply(plan));
            boolean differs = current.filter(mine -> !value.apply(mine.plan()).equals(value.apply(plan)))
                    .isPresent();
            cell.setClassName("strong", differs);
            row.add(mark(cell, plan));
        }
        grid.getBody().add(row);
    }

    private NativeTableHeaderCell heading(Plan plan) {
        var name = new Span(BillingWords.plan(plan.key()));
        name.addClassName("plan-name");
        String per = BillingWords.per(interval.getValue());
        var price = new Span(plan.price(interval.getValue(), page.currency())
                .map(found -> getTranslation(
                        plan.perSeat() ? "billing.price.seat" : "billing.price",
                        BillingWords.money(found.minor(), found.currency()),
                        per))
                .orElse(getTranslation("billing.price.none")));
        var cell = new NativeTableHeaderCell();
        cell.add(name, price);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private <C extends Component & HasStyle> C mark(C cell, Plan plan) {
        cell.setClassName("mine", isMine(plan));
        return cell;
    }

    private boolean isMine(Plan plan) {
        return current.filter(mine -> mine.plan().key() == plan.key()).isPresent();
    }

    /** What can be done about a plan now; nothing where nothing can. */
    private Component action(Plan plan) {
        if (current.filter(mine -> mine.plan().equals(plan) && mine.interval() == interval.getValue())
                .isPresent()) {
            return Badges.accent(getTranslation("billing.plan.mine"));
        }
        if (page.waitsForBank() || plan.price(interval.getValue(), page.currency()).isEmpty()) {
            return new Span();
        }
        String testId = "choose-" + plan.key();
        String name = BillingWords.plan(plan.key());
        if (current.isPresent()) {
            return mayChange() ? change(plan, name, testId) : new Span();
        }
        if (page.phase() == Phase.NONE && page.trialUnused()) {
            return new Div(
                    desk.does(
                            getTranslation("billing.try", desk.catalogue.trialDays()),
                            testId,
                            () -> desk.checkout.startTrial(plan.key(), interval.getValue()),
                            changed),
                    desk.leads(
                            getTranslation("billing.begin"),
                            "begin-" + plan.key(),
                            () -> desk.checkout.subscribe(plan.key(), interval.getValue())));
        }
        return desk.leads(
                getTranslation("billing.choose", name),
                testId,
                () -> desk.checkout.subscribe(plan.key(), interval.getValue()));
    }

    /** Not while it ends, another change waits, or an invoice is open. */
    private boolean mayChange() {
        boolean calm = page.phase() == Phase.ACTIVE || page.phase() == Phase.TRIAL;
        return calm
                && page.pending().isEmpty()
                && page.awaitingUntil().isEmpty()
                && current.map(CurrentPlan::cancelAt).isEmpty();
    }

    private Button change(Plan plan, String name, String testId) {
        var button = new Button(getTranslation("billing.change.to", name));
        button.setDisableOnClick(true);
        button.addClickListener(event -> Errand.ask(
                () -> desk.changes.preview(plan.key(), interval.getValue()),
                preview -> {
                    button.setEnabled(true);
                    new ChangeDialog(Objects.requireNonNull(current.orElse(null)), preview, desk, changed).open();
                },
                () -> button.setEnabled(true)));
        button.setTestId(testId);
        return button;
    }

    /** In months of the dearest way, by the prices themselves. */
    private long saved() {
        return plans.stream()
                .flatMap(plan -> plan.price(Interval.MONTH, page.currency()).stream()
                        .flatMap(month -> plan.price(Interval.YEAR, page.currency()).stream()
                                .map(year -> (MONTHS * month.minor() - year.minor()) / month.minor())))
                .min(Long::compare)
                .orElse(0L);
    }
}
