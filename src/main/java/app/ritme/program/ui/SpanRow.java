package app.ritme.program.ui;

import app.ritme.program.DaySpan;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Days on which a template holds: counted from arrival or back from departure, on some weekdays. */
class SpanRow extends Div {

    private final Select<Boolean> side = new Select<>();
    final IntegerField from = new IntegerField(getTranslation("program.span.from"));
    final IntegerField to = new IntegerField(getTranslation("program.span.to"));
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();

    SpanRow(DaySpan span, Consumer<SpanRow> onRemove) {
        side.setLabel(getTranslation("program.span.side"));
        side.setItems(false, true);
        side.setItemLabelGenerator(
                departure -> getTranslation(departure ? "program.span.departure" : "program.span.arrival"));
        side.setTestId("span-side");
        from.setTestId("span-from");
        to.setTestId("span-to");
        weekdays.setLabel(getTranslation("program.span.weekdays"));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(ProgramWords::weekday);
        weekdays.addClassName("choices-row");
        weekdays.setTestId("span-weekdays");
        side.setValue(span.fromDeparture());
        from.setValue(Math.abs(span.from()));
        to.setValue(Math.abs(span.to()));
        weekdays.setValue(span.weekdays());
        var remove = new Button(Icons.TRASH.create(), event -> onRemove.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("program.span.remove"));
        remove.setTestId("span-remove");

        var foot = new Div(weekdays, remove);
        foot.addClassNames("row", "row-bottom", "between");
        addClassName("span-row");
        add(new FormRow(side, from, to), foot);
    }

    /** What is filled in; both days are. */
    DaySpan read() {
        int one = from.getValue();
        int other = to.getValue();
        Set<DayOfWeek> on = weekdays.getValue();
        return side.getValue()
                ? new DaySpan(-Math.max(one, other), -Math.min(one, other), on)
                : new DaySpan(one, other, on);
    }

    Optional<IntegerField> missing() {
        return from.isEmpty() ? Optional.of(from) : to.isEmpty() ? Optional.of(to) : Optional.empty();
    }
}
