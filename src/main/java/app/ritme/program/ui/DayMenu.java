package app.ritme.program.ui;

import app.ritme.program.BlockKind;
import app.ritme.program.DayDetails;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;

/** What can be done with a day. */
class DayMenu extends MoreMenu {

    DayMenu(DayDetails day, Desk desk, Needs needs) {
        super(text("program.day.more", Formats.here().words(day.day().name())));
        var name = Formats.here().words(day.day().name());
        line(
                text("program.day.change"),
                "change-day",
                () -> DayDialog.toChange(desk, day).open());
        line(
                text("program.day.put"),
                "put-block",
                () -> BlockDialog.toAdd(desk, needs, day.day(), BlockKind.REST).open());
        line(text("program.day.remove"), "remove-day", () -> remove(day, name, desk));
        setTestId("more-" + name);
    }

    private static void remove(DayDetails day, String name, Desk desk) {
        Confirm.ask(
                text("program.day.remove.title", name),
                text("program.day.remove.text", day.day().blocks().size()),
                text("program.day.remove.go", name),
                () -> {
                    if (desk.change(version -> desk.drafts().removeDay(day.day().id(), version))) {
                        Toast.done("program.day.removed", name);
                    }
                });
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
