package app.ritme.billing.ui;

import app.ritme.billing.BillingPage;
import app.ritme.billing.Card;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.NextCharge;
import app.ritme.billing.access.Phase;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the house has now, what it costs and what is charged next. */
class PlanCard extends CardBox {

    PlanCard(BillingPage page, BillingDesk desk) {
        super(Icons.LAYERS, title(page));
        addClassName("current-plan");
        setTestId("plan");
        page.plan()
                .filter(plan -> page.phase() != Phase.ASSIGNED)
                .ifPresentOrElse(plan -> show(page, plan), () -> add(words(page)));
        if (page.mode().isOn() && page.card().isPresent()) {
            withAction(desk.leads(getTranslation("billing.card"), "card", desk.payments::cardUrl));
        }
    }

    private static String title(BillingPage page) {
        return page.plan()
                .map(plan -> BillingWords.plan(plan.plan().key()))
                .orElseGet(() -> UI.getCurrent()
                        .getTranslation(page.mode().isOn() ? "billing.plan.none" : "billing.plan.operator"));
    }

    private Paragraph words(BillingPage page) {
        String key = page.phase() == Phase.ASSIGNED || !page.mode().isOn()
                ? "billing.plan.operator.text"
                : "billing.plan.none.text";
        return new Paragraph(getTranslation(key));
    }

    private void show(BillingPage page, CurrentPlan plan) {
        if (page.phase().isOver()) {
            add(Badges.plain(getTranslation("billing.plan.over")));
        } else {
            add(Badges.accent(BillingWords.per(plan.interval())), costs(page, plan));
        }
        page.card()
                .ifPresent(
                        card -> add(card(card, page.next().map(NextCharge::at).orElse(null))));
        page.asOf()
                .ifPresent(at ->
                        add(soft(getTranslation("billing.asof", Formats.here().moment(at)))));
    }

    private Lines costs(BillingPage page, CurrentPlan plan) {
        var lines = new Lines();
        lines.line(
                plan.plan().perSeat()
                        ? getTranslation(
                                "billing.seats", plan.quantity(), BillingWords.money(plan.unitMinor(), plan.currency()))
                        : BillingWords.plan(plan.plan().key()),
                BillingWords.money(plan.unitMinor() * plan.quantity(), plan.currency()));
        page.next().ifPresent(next -> charge(lines, next));
        return lines;
    }

    private void charge(Lines lines, NextCharge next) {
        lines.soft(getTranslation("billing.vat"), BillingWords.money(next.tax()));
        lines.total(getTranslation("billing.next", BillingWords.day(next.at())), BillingWords.money(next.total()));
    }

    private Paragraph card(Card card, @Nullable Instant next) {
        String expiry = "%02d/%02d".formatted(card.month(), card.year() % 100);
        boolean late = next != null && card.expiredAt(next);
        var words = new Paragraph(getTranslation(
                late ? "billing.card.late" : "billing.card.words",
                BillingWords.brand(card.brand()),
                card.last4(),
                expiry));
        words.addClassName(late ? "care" : "soft");
        return words;
    }

    private static Paragraph soft(String text) {
        var words = new Paragraph(text);
        words.addClassName("soft");
        return words;
    }
}
