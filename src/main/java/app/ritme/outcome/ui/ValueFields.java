package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.outcome.measure.OtherUnit;
import app.ritme.outcome.measure.Sppb;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A value in its unit, or in the other one it is told in, and the day it was measured; with comma or point. */
class ValueFields {

    private final TextField value = number("measure-value");
    private final Select<LocalizedText> unit = new Select<>();
    private final TextField balance = number("sppb-balance");
    private final TextField walk = number("sppb-walk");
    private final TextField rises = number("sppb-rises");
    private final DatePicker day = ComponentTexts.on(new DatePicker());
    private MeasureDefinition definition;

    ValueFields(MeasureDefinition definition, LocalDate on, LocalDate today) {
        this.definition = definition;
        unit.setLabel(OutcomeWords.text("measure.unit"));
        unit.setItemLabelGenerator(words -> Formats.here().words(words));
        unit.setTestId("measure-unit");
        day.setLabel(OutcomeWords.text("measure.day"));
        day.setValue(on);
        day.setMax(today);
        day.setTestId("measure-day");
        List.of(balance, walk, rises).forEach(part -> {
            part.setLabel(OutcomeWords.text("measure." + part.getTestId()));
            part.addValueChangeListener(event -> sum());
        });
        show(definition);
    }

    Component[] all() {
        return new Component[] {balance, walk, rises, value, unit, day};
    }

    TextField field() {
        return value;
    }

    DatePicker dayField() {
        return day;
    }

    /** Takes values of another measure from now on. */
    final void show(MeasureDefinition other) {
        Formats formats = Formats.here();
        this.definition = other;
        value.clear();
        value.setLabel(OutcomeWords.text("measure.value.label"));
        value.setHelperText(OutcomeWords.text(
                "measure.plausible",
                formats.number(other.least()),
                formats.number(other.most()),
                formats.words(other.unit())));
        unit.setVisible(other.other().isPresent());
        unit.setItems(
                Stream.concat(Stream.of(other.unit()), other.other().stream().map(OtherUnit::unit))
                        .toList());
        unit.setValue(other.unit());
        boolean parts = other.measure() == Measure.SPPB;
        List.of(balance, walk, rises).forEach(part -> part.setVisible(parts));
        Drafts.keep(value, "measure-" + other.measure().code());
    }

    void set(BigDecimal known) {
        value.setValue(known.stripTrailingZeros().toPlainString());
    }

    /** @throws Refusal when it is no number */
    BigDecimal value() {
        BigDecimal told = read(value);
        return definition
                .other()
                .filter(other -> other.unit().equals(unit.getValue()))
                .map(other -> other.back(told))
                .orElse(told);
    }

    LocalDate day() {
        return Objects.requireNonNull(day.getValue());
    }

    /** The points of the parts, as far as they are filled in. */
    private void sum() {
        try {
            if (!balance.isEmpty()) {
                set(BigDecimal.valueOf(Sppb.points(
                        read(balance).intValue(),
                        walk.isEmpty() ? null : read(walk),
                        rises.isEmpty() ? null : read(rises))));
            }
        } catch (Refusal unreadable) {
            value.clear();
        }
    }

    private static TextField number(String testId) {
        var field = new TextField();
        field.setAllowedCharPattern("[0-9.,-]");
        field.getElement().setAttribute("inputmode", "decimal");
        field.setTestId(testId);
        return field;
    }

    private static BigDecimal read(TextField field) {
        try {
            return new BigDecimal(field.getValue().strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw new Refusal("error.measure.number");
        }
    }
}
