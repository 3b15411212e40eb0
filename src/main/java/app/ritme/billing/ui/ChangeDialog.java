package app.ritme.billing.ui;

import app.ritme.billing.Amount;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.command.ChangePreview;
import app.ritme.billing.command.PreviewLine;
import app.ritme.organisation.Usage;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** What another plan costs and does, by Stripe's own reckoning; the amount stands on the button. */
class ChangeDialog extends Dialog {

    private final BillingDesk desk;
    private final Runnable changed;

    ChangeDialog(CurrentPlan current, ChangePreview preview, BillingDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        String before = BillingWords.plan(current.plan().key());
        String after = BillingWords.plan(preview.plan());
        addClassName("change-dialog");
        setHeaderTitle(getTranslation("billing.change.title", before, after));
        setDraggable(false);
        var form = new Div(new Paragraph(getTranslation(
                preview.now() ? "billing.change.now" : "billing.change.later",
                BillingWords.day(preview.effectiveAt()))));
        form.addClassName("form");
        add(form);
        if (preview.now()) {
            form.add(lines(preview, after), fits(preview, after), until(preview));
        } else {
            form.add(fits(preview, after));
        }
        foot(preview, after);
    }

    /** What Stripe reckoned, in the words of the reader: what comes back, what is added, and its VAT. */
    private Lines lines(ChangePreview preview, String after) {
        var lines = new Lines();
        sum(preview, minor -> minor < 0)
                .ifPresent(back -> lines.line(getTranslation("billing.change.back"), BillingWords.money(back)));
        sum(preview, minor -> minor > 0)
                .ifPresent(more -> lines.line(getTranslation("billing.change.more", after), BillingWords.money(more)));
        lines.soft(getTranslation("billing.vat"), BillingWords.money(preview.tax()));
        credit(preview).ifPresent(credit -> lines.line(
                getTranslation(credit.minor() > 0 ? "billing.change.credit.left" : "billing.change.credit.had"),
                BillingWords.money(credit)));
        lines.total(getTranslation("billing.change.today"), BillingWords.money(preview.dueNow()));
        return lines;
    }

    /** What makes the lines above come to what is due: more than nothing is kept for later, less is taken from before. */
    private static Optional<Amount> credit(ChangePreview preview) {
        Amount due = preview.dueNow();
        long reckoned = preview.tax().minor()
                + preview.lines().stream().mapToLong(line -> line.amount().minor()).sum();
        return due.minor() == reckoned
                ? Optional.empty()
                : Optional.of(new Amount(due.minor() - reckoned, due.currency()));
    }

    private static Optional<Amount> sum(ChangePreview preview, LongPredicate which) {
        return preview.lines().stream()
                .map(PreviewLine::amount)
                .filter(amount -> which.test(amount.minor()))
                .reduce((one, other) -> new Amount(one.minor() + other.minor(), one.currency()));
    }

    private Span until(ChangePreview preview) {
        var until = new Span(
                Icons.CLOCK.small(),
                new Span(getTranslation(
                        "billing.change.until",
                        Formats.here()
                                .time(preview.validUntil()
                                        .atZone(Formats.here().zone())
                                        .toLocalTime()))));
        until.addClassNames("row", "soft");
        return until;
    }

    private Note fits(ChangePreview preview, String after) {
        if (preview.over().isEmpty()) {
            return Note.good(getTranslation("billing.change.fits", after), getTranslation("billing.change.fits.text"));
        }
        String over = preview.over().stream().map(ChangeDialog::over).collect(Collectors.joining(" · "));
        return Note.care(
                getTranslation("billing.change.over", after), over + ". " + getTranslation("billing.change.over.text"));
    }

    private static String over(Usage usage) {
        return BillingWords.kind(usage.kind()) + " "
                + UI.getCurrent().getTranslation("allowance.of", usage.used(), BillingWords.limit(usage.limit()));
    }

    private void foot(ChangePreview preview, String after) {
        var stay = new Button(getTranslation("shell.confirm.stay"), event -> close());
        stay.setTestId("change-stay");
        var go = new Button(wish(preview, after));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setTestId("change-go");
        go.addClickListener(event -> Errand.ask(
                () -> desk.changes.confirm(preview.id()),
                outcome -> {
                    close();
                    BillingDesk.tell(outcome);
                    changed.run();
                },
                this::close));
        getFooter().add(stay, go);
    }

    private String wish(ChangePreview preview, String after) {
        if (!preview.now()) {
            return getTranslation("billing.change.plan", after, BillingWords.date(preview.effectiveAt()));
        }
        return preview.dueNow().minor() > 0
                ? getTranslation("billing.change.pay", BillingWords.money(preview.dueNow()))
                : getTranslation("billing.change.go");
    }
}
