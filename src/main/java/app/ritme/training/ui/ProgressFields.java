package app.ritme.training.ui;

import app.ritme.shared.Refusal;
import app.ritme.training.plan.ProgressRule;
import app.ritme.training.plan.Progression;
import app.ritme.training.plan.Reason;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** By which rule an exercise of a plan grows, with what the rule needs; and why it is asked otherwise, where it is. */
class ProgressFields extends Div {

    private final Select<ProgressRule> rule = new Select<>();
    private final NumberField step = new NumberField();
    private final IntegerField successes = new IntegerField();
    private final IntegerField failures = new IntegerField();
    private final IntegerField total = new IntegerField();
    private final Select<Reason> reason = new Select<>();

    ProgressFields(String exercise, Progression progression) {
        rule.setItems(ProgressRule.values());
        rule.setItemLabelGenerator(TrainingWords::rule);
        rule.setValue(progression.rule());
        step.setValue(progression.step().doubleValue());
        successes.setValue(progression.successes());
        failures.setValue(progression.failures());
        total.setValue(progression.total());
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(TrainingWords::reason);
        reason.setVisible(false);
        addClassNames("prescription-fields", "progress-fields");
        add(
                PlanField.of(rule, "rule", exercise),
                PlanField.of(step, "step", exercise),
                PlanField.of(successes, "successes", exercise),
                PlanField.of(failures, "failures", exercise),
                PlanField.of(total, "total", exercise),
                PlanField.of(reason, "reason", exercise));
        rule.addValueChangeListener(event -> arrange());
        arrange();
    }

    void whenChanged(Runnable changed) {
        Stream.<HasValue<?, ?>>of(rule, step, successes, failures, total, reason)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));
    }

    /** Whether a reason is needed is known by who knows the weight. */
    void askReason(boolean needed) {
        reason.setVisible(needed);
    }

    /** @throws Refusal when something is not filled in, or nobody trains with it */
    Progression read() {
        if (Stream.of(step, successes, failures, total).anyMatch(HasValue::isEmpty)) {
            throw new Refusal("training-plan.fill");
        }
        return new Progression(
                rule.getValue(),
                BigDecimal.valueOf(Objects.requireNonNull(step.getValue())),
                Objects.requireNonNull(successes.getValue()),
                Objects.requireNonNull(failures.getValue()),
                Objects.requireNonNull(total.getValue()));
    }

    Optional<Reason> reason() {
        return reason.isVisible() ? reason.getOptionalValue() : Optional.empty();
    }

    private void arrange() {
        ProgressRule chosen = rule.getValue();
        step.setVisible(chosen != ProgressRule.SAME);
        successes.setVisible(chosen == ProgressRule.LINEAR);
        failures.setVisible(chosen != ProgressRule.SAME && chosen != ProgressRule.RESERVE);
        total.setVisible(chosen == ProgressRule.SUM);
    }
}
