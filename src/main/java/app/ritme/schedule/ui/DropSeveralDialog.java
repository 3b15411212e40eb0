package app.ritme.schedule.ui;

import app.ritme.schedule.SessionService.Wanted;
import app.ritme.schedule.planner.Remark;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;

/** Several sessions that were dropped where something stands against them: says what, and lets one go on where one can. */
class DropSeveralDialog extends FormDialog {

    private static final int MOST_REMARKS = 3;

    private final List<Wanted> wanted;
    private final SessionDesk desk;

    /** @param remarks what stands against it, the weightiest first */
    DropSeveralDialog(List<Wanted> wanted, List<Remark> remarks, SessionDesk desk) {
        super(
                UI.getCurrent().getTranslation("board.drop.several", wanted.size()),
                UI.getCurrent().getTranslation("session.remarks.go"));
        this.wanted = wanted;
        this.desk = desk;
        setTestId("drop-several");
        fields(Note.care(
                "", remarks.stream().limit(MOST_REMARKS).map(RuleWords::reason).collect(Collectors.joining(" "))));
        if (remarks.stream().anyMatch(remark -> remark.rule().refuses())) {
            readOnly();
        }
    }

    /** @throws Refusal when somebody or something is elsewhere by now */
    @Override
    protected void save() {
        desk.did(desk.sessions().change(wanted));
        Toast.done("board.moved.several", wanted.size());
    }
}
