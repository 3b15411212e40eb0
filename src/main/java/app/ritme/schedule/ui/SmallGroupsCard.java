package app.ritme.schedule.ui;

import app.ritme.schedule.CancelReason;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.planner.MayFallOut;
import app.ritme.schedule.planner.SmallGroup;
import app.ritme.schedule.planner.SmallGroupService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Groups that too few come to, once it is time to decide: it goes on, it is planned anew, or it does not take place. */
class SmallGroupsCard extends CardBox {

    private final SmallGroupService groups;
    private final SessionService sessions;
    private final Div list = new Div();

    SmallGroupsCard(SmallGroupService groups, SessionService sessions) {
        super(Icons.WARNING, UI.getCurrent().getTranslation("small-groups.title"));
        this.groups = groups;
        this.sessions = sessions;
        var text = new Paragraph(getTranslation("small-groups.text"));
        text.addClassName("soft");
        add(text, list);
        addClassName("small-groups");
        setTestId("small-groups");
        setVisible(false);
    }

    /** Those of now. */
    void show() {
        List<SmallGroup> found = groups.toDecide();
        setVisible(!found.isEmpty());
        list.removeAll();
        var rows = new Rows();
        found.forEach(group -> rows.row(line(group)));
        list.add(rows);
    }

    private Component line(SmallGroup group) {
        String title = SessionWords.title(group.kind(), group.title());
        var name = new Anchor(ScheduleNavigation.session(group.session()), title);
        name.addClassName("name");
        var what = new Span(SessionWords.when(group.when()) + " · "
                + getTranslation("small-groups.size", group.guests(), group.least()));
        what.addClassName("does");
        var words = new Div(Kinds.label(group.kind()), name, what);
        words.addClassNames("session-words", "planner-who");
        var hold = button("small-groups.hold", "hold-" + title, title, () -> hold(group, title));
        var cancel = button("small-groups.cancel", "cancel-" + title, title, () -> cancel(group, title));
        var replan = button(
                "small-groups.replan",
                "replan-" + title,
                title,
                () -> ScheduleNavigation.go(
                        ScheduleNavigation.regroup(group.when().day())));
        replan.setVisible(MayFallOut.isGroup(group.kind(), group.guests()));
        var actions = new Div(hold, replan, cancel);
        actions.addClassName("btns");
        var line = new Div(words, actions);
        line.addClassNames("session-row", "planner-row", Kinds.css(group.kind()));
        return line;
    }

    private Button button(String key, String testId, String title, Runnable does) {
        var button = new Button(getTranslation(key), event -> does.run());
        button.setAriaLabel(getTranslation("small-groups.of", button.getText(), title));
        button.setTestId(testId);
        return button;
    }

    /** It is decided: pinned, it stays as it is. */
    private void hold(SmallGroup group, String title) {
        sessions.pin(group.session(), true);
        show();
        Toast.undo(
                () -> {
                    sessions.pin(group.session(), false);
                    show();
                },
                "small-groups.held",
                title);
    }

    private void cancel(SmallGroup group, String title) {
        Confirm.ask(
                getTranslation("small-groups.cancel.title", title),
                getTranslation("small-groups.cancel.text", group.guests()),
                getTranslation("small-groups.cancel"),
                () -> {
                    History.here().did(List.of(sessions.cancel(group.session(), CancelReason.OTHER)));
                    show();
                    Toast.done("session.cancelled", title);
                });
    }
}
