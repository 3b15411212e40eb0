package app.ritme.schedule.ui;

import app.ritme.schedule.hours.LeaveRow;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** The days somebody is away; nobody need say why. */
class LeaveCard extends CardBox {

    private final TimesDesk times;
    private final Div list = new Div();
    private final DatePicker first = ComponentTexts.on(new DatePicker(getTranslation("hours.leave.first")));
    private final DatePicker last = ComponentTexts.on(new DatePicker(getTranslation("hours.leave.last")));

    LeaveCard(TimesDesk times, List<LeaveRow> leave, LocalDate today) {
        super(Icons.SUN, UI.getCurrent().getTranslation("hours.leave"));
        this.times = times;
        first.setMin(today);
        first.setTestId("leave-first");
        last.setMin(today);
        last.setTestId("leave-last");
        first.addValueChangeListener(event -> {
            if (last.isEmpty()) {
                last.setValue(event.getValue());
            }
        });
        var add = new Button(getTranslation("hours.leave.add"), Icons.PLUS.create(), event -> add());
        add.setTestId("add-leave");
        var form = new Div(new FormRow(first, last), add);
        form.addClassNames("form", "leave-form");
        show(leave);
        add(list, form);
    }

    private void show(List<LeaveRow> leave) {
        list.removeAll();
        if (leave.isEmpty()) {
            var none = new Paragraph(getTranslation("hours.leave.none"));
            none.addClassName("soft");
            list.add(none);
            return;
        }
        var rows = new Rows();
        leave.forEach(row -> rows.row(new Span(words(row)), remove(row)));
        list.add(rows);
    }

    private static String words(LeaveRow row) {
        var formats = Formats.here();
        return row.first().equals(row.last())
                ? formats.longDay(row.first())
                : UI.getCurrent().getTranslation("hours.leave.days", formats.day(row.first()), formats.day(row.last()));
    }

    private Button remove(LeaveRow row) {
        var remove = new Button(Icons.TRASH.create(), event -> {
            times.removeLeave().accept(row.id());
            refresh();
            Toast.undo(
                    () -> {
                        times.addLeave().accept(row.first(), row.last());
                        refresh();
                    },
                    "hours.leave.removed");
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeName("icon");
        remove.setAriaLabel(getTranslation("hours.leave.remove", words(row)));
        remove.setTestId("remove-leave");
        return remove;
    }

    private void add() {
        last.setInvalid(false);
        first.setInvalid(first.isEmpty());
        if (first.isEmpty()) {
            first.setErrorMessage(getTranslation("error.empty"));
            return;
        }
        try {
            times.addLeave().accept(first.getValue(), last.isEmpty() ? first.getValue() : last.getValue());
        } catch (Refusal refusal) {
            last.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            last.setInvalid(true);
            return;
        }
        first.clear();
        last.clear();
        refresh();
        Toast.done("hours.leave.added");
    }

    private void refresh() {
        show(times.read().get().leave());
    }
}
