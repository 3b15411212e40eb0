package app.ritme.program.ui;

import app.ritme.program.Arc;
import app.ritme.program.DayData;
import app.ritme.program.DayDetails;
import app.ritme.program.DaySpan;
import app.ritme.program.DayTemplateId;
import app.ritme.program.ProgramDetails;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.LocalizedField;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day template: how it is called, where in the arc it stands, and on which days of a stay it holds. */
class DayDialog extends DraftDialog {

    private static final int LONGEST_NAME = 60;

    private final @Nullable DayTemplateId changing;
    private final LocalizedField name = LocalizedField.line(text("program.day.name"), "day-name", LONGEST_NAME);
    private final RadioButtonGroup<Arc> arc = new RadioButtonGroup<>();
    private final List<SpanRow> spans = new ArrayList<>();
    private final Div list = new Div();

    private DayDialog(Desk desk, @Nullable DayTemplateId changing, String title, String verb) {
        super(desk, title, verb);
        this.changing = changing;
        addClassName("dialog-wide");
        name.keptAs("day-" + (changing == null ? seen().program().value() : changing.value()) + "-name");
        arc.setLabel(text("program.day.arc"));
        arc.setItems(Arc.values());
        arc.setItemLabelGenerator(ProgramWords::arc);
        arc.addClassName("choices-row");
        arc.setTestId("day-arc");
        var more = new Button(
                text("program.span.add"),
                Icons.PLUS.create(),
                event -> add(DaySpan.days(1, seen().data().lengthDays())));
        more.setTestId("span-add");
        list.addClassName("stack");
        var help = new Paragraph(text("program.span.help"));
        help.addClassNames("soft", "small");
        says("error.name.empty", name);
        fields(name, arc, new H3(text("program.day.when")), help, list, new Div(more));
    }

    static DayDialog toAdd(Desk desk) {
        var dialog = new DayDialog(desk, null, text("program.day.add.title"), text("program.day.add.go"));
        dialog.arc.setValue(dialog.seen().days().isEmpty() ? Arc.SETTLE : Arc.BUILD);
        dialog.add(DaySpan.days(
                1, dialog.seen().days().isEmpty() ? 1 : dialog.seen().data().lengthDays()));
        return dialog;
    }

    static DayDialog toChange(Desk desk, DayDetails day) {
        var dialog = new DayDialog(
                desk,
                day.day().id(),
                text("program.day.change.title", Formats.here().words(day.day().name())),
                text("program.day.change.go"));
        dialog.show(day);
        return dialog;
    }

    @Override
    void change(long version) {
        spans.stream().flatMap(row -> row.missing().stream()).findFirst().ifPresent(field -> require(field, false));
        var data = new DayData(
                name.getValue(),
                arc.getValue(),
                spans.stream().map(SpanRow::read).toList());
        if (changing == null) {
            desk.drafts().addDay(seen().program(), data, version);
        } else {
            desk.drafts().changeDay(changing, data, version);
        }
        Toast.done("program.day.saved", Formats.here().words(data.name()));
    }

    @Override
    Optional<String> theirs(ProgramDetails now) {
        var before = in(seen());
        return in(now).filter(day -> before.filter(
                                one -> one.day().name().equals(day.day().name())
                                        && one.spans().equals(day.spans())
                                        && one.day().arc() == day.day().arc())
                        .isEmpty())
                .map(day -> Formats.here().words(day.day().name()) + " · "
                        + ProgramWords.arc(day.day().arc()) + " · " + ProgramWords.when(day));
    }

    @Override
    void show(ProgramDetails now) {
        in(now).ifPresent(this::show);
    }

    private Optional<DayDetails> in(ProgramDetails program) {
        return program.days().stream()
                .filter(day -> day.day().id().equals(changing))
                .findFirst();
    }

    private void show(DayDetails day) {
        name.setValue(day.day().name());
        arc.setValue(day.day().arc());
        spans.clear();
        list.removeAll();
        day.spans().forEach(this::add);
    }

    private void add(DaySpan span) {
        var row = new SpanRow(span, gone -> {
            spans.remove(gone);
            list.remove(gone);
        });
        spans.add(row);
        list.add(row);
    }
}
