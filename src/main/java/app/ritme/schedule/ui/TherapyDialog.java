package app.ritme.schedule.ui;

import app.ritme.schedule.therapy.TherapyLineData;
import app.ritme.schedule.therapy.TherapyPlanData;
import app.ritme.schedule.therapy.TherapyPlanRow;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.LocalizedField;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes a standard plan: its name, or one of its lines. */
class TherapyDialog extends FormDialog {

    private static final int LONGEST_NAME = 80;

    private final TherapyDesk desk;
    private final Supplier<LocalizedText> write;

    private TherapyDialog(TherapyDesk desk, String title, Function<TherapyDialog, Supplier<LocalizedText>> parts) {
        super(title, UI.getCurrent().getTranslation("therapy.save"));
        this.desk = desk;
        addClassName("dialog-wide");
        write = parts.apply(this);
    }

    /** A new plan, with its first line. */
    static TherapyDialog toAdd(TherapyDesk desk) {
        return new TherapyDialog(desk, text("therapy.add"), dialog -> {
            LocalizedField name = dialog.name(LocalizedText.EMPTY);
            TherapyLineFields line = dialog.line();
            line.begin();
            dialog.fields(name, line);
            return () -> {
                var data = new TherapyPlanData(name.getValue(), List.of(line.read(dialog::require)));
                desk.plans().add(data);
                return data.name();
            };
        });
    }

    static TherapyDialog toRename(TherapyDesk desk, TherapyPlanRow plan) {
        return new TherapyDialog(desk, text("therapy.rename"), dialog -> {
            LocalizedField name = dialog.name(plan.data().name());
            dialog.fields(name);
            return () -> desk.change(
                    plan, new TherapyPlanData(name.getValue(), plan.data().lines()));
        });
    }

    static TherapyDialog toAddLine(TherapyDesk desk, TherapyPlanRow plan) {
        return new TherapyDialog(desk, text("therapy.line.add"), dialog -> {
            TherapyLineFields line = dialog.line();
            line.begin();
            dialog.fields(line);
            return () -> {
                var lines = new ArrayList<>(plan.data().lines());
                lines.add(line.read(dialog::require));
                return desk.change(plan, new TherapyPlanData(plan.data().name(), lines));
            };
        });
    }

    static TherapyDialog toChangeLine(TherapyDesk desk, TherapyPlanRow plan, int index) {
        TherapyLineData known = plan.data().lines().get(index);
        return new TherapyDialog(desk, text("therapy.line.change", TherapyWords.title(known)), dialog -> {
            TherapyLineFields line = dialog.line();
            line.show(known);
            dialog.fields(line);
            return () -> {
                var lines = new ArrayList<>(plan.data().lines());
                lines.set(index, line.read(dialog::require));
                return desk.change(plan, new TherapyPlanData(plan.data().name(), lines));
            };
        });
    }

    @Override
    protected void save() {
        LocalizedText name = write.get();
        desk.changed().run();
        Toast.done("therapy.saved", Formats.here().words(name));
    }

    private LocalizedField name(LocalizedText now) {
        LocalizedField name = LocalizedField.line(getTranslation("therapy.name"), "plan-name", LONGEST_NAME);
        name.setValue(now);
        says("error.name.empty", name);
        return name;
    }

    private TherapyLineFields line() {
        var line = new TherapyLineFields(desk.skills(), desk.places());
        line.sayIn(this::says);
        return line;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
