package app.ritme.operator.ui;

import app.ritme.billing.operator.OperatorBillingService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Looks at everything again that came in on some days, and says before how much that is. */
class ReplayRangeDialog extends FormDialog {

    private final OperatorBillingService billing;
    private final Runnable changed;
    private final DatePicker from = day("operator.range.from", "range-from");
    private final DatePicker to = day("operator.range.to", "range-to");
    private final Paragraph count = new Paragraph();

    ReplayRangeDialog(OperatorBillingService billing, Clock clock, Runnable changed) {
        super(
                UI.getCurrent().getTranslation("operator.range.title"),
                UI.getCurrent().getTranslation("operator.range.go"));
        this.billing = billing;
        this.changed = changed;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        from.setValue(today.minusDays(1));
        to.setValue(today);
        from.addValueChangeListener(event -> say());
        to.addValueChangeListener(event -> say());
        count.getElement().setAttribute("role", "status");
        count.addClassName("strong");
        count.setTestId("range-count");
        says("error.operator.range", to);
        fields(new Paragraph(getTranslation("operator.range.text")), new FormRow(from, to), count);
        say();
    }

    @Override
    protected void save() {
        require(from, from.getValue() != null);
        require(to, to.getValue() != null);
        if (to.getValue().isBefore(from.getValue())) {
            throw new Refusal("error.operator.range");
        }
        Toast.done("operator.replayed", billing.replayBetween(start(from.getValue()), end(to.getValue())));
        changed.run();
    }

    private void say() {
        boolean days = from.getValue() != null && to.getValue() != null;
        count.setText(
                days
                        ? getTranslation(
                                "operator.range.count",
                                billing.countBetween(start(from.getValue()), end(to.getValue())))
                        : "");
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    private DatePicker day(String key, String testId) {
        var picker = ComponentTexts.on(new DatePicker(UI.getCurrent().getTranslation(key)));
        picker.setTestId(testId);
        return picker;
    }
}
