package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.RunId;
import app.ritme.schedule.planner.RunView;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run of the planner: how far it is, then what it proposes, to take over or not, and to take back. */
class PlannerRun extends Div {

    private static final int EACH_SECOND = 1000;

    private final PlannerDesk desk;
    private final RunId run;
    private final History history = History.here();
    private RunView view;
    private List<Change> done = List.of();
    private @Nullable Registration polls;

    /** @throws NotFoundException when there is no such run, or none any more */
    PlannerRun(PlannerDesk desk, RunId run) {
        this.desk = desk;
        this.run = run;
        this.view = desk.planning().view(run);
        addClassName("stack");
        setTestId("planner-run");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!view.done()) {
            event.getUI().setPollInterval(EACH_SECOND);
            polls = event.getUI().addPollListener(poll -> look());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endPolls(event.getUI());
    }

    private void endPolls(UI ui) {
        var ended = polls;
        if (ended != null) {
            ended.remove();
            ui.setPollInterval(-1);
            polls = null;
        }
    }

    private void look() {
        view = desk.planning().view(run);
        show();
        if (view.done()) {
            getUI().ifPresent(this::endPolls);
        }
    }

    private void show() {
        removeAll();
        if (!view.done()) {
            add(running());
        } else if (view.isNothing()) {
            add(new CardBox(new EmptyState(
                    Icons.CIRCLE_CHECK, getTranslation("planner.nothing"), getTranslation("planner.nothing.text"))));
        } else {
            add(new PlannerProposal(desk.planning(), run, view, this::accept));
        }
    }

    private CardBox running() {
        var bar = new ProgressBar(0, Math.max(1, view.all()), view.placed());
        bar.getElement().setAttribute("aria-label", getTranslation("planner.running"));
        var words = new Paragraph(getTranslation("planner.placed", view.placed(), view.all(), view.seconds()));
        words.addClassNames("grow", "soft");
        words.getElement().setAttribute("role", "status");
        var stop = new Button(getTranslation("planner.stop"), event -> {
            desk.planning().stop(run);
            event.getSource().setEnabled(false);
        });
        stop.setTestId("planner-stop");
        var foot = new Div(words, stop);
        foot.addClassNames("row", "wrap");
        return new CardBox(new H2(getTranslation("planner.running")), bar, foot);
    }

    private void accept(Set<SessionId> chosen) {
        try {
            done = desk.planning().accept(run, chosen);
            history.did(done);
            accepted(done.size());
        } catch (Refusal late) {
            Toast.problem("error.plan.changed");
        }
    }

    private void accepted(int count) {
        removeAll();
        var undo = new Button(getTranslation("planner.undo"), Icons.UNDO.create(), event -> takeBack());
        undo.setTestId("planner-undo");
        var state = new EmptyState(
                Icons.CIRCLE_CHECK,
                getTranslation("planner.accepted", count),
                getTranslation("planner.accepted.text", desk.delays().minutes()));
        if (desk.planning().wroteLeave(run)) {
            var leave = new Paragraph(getTranslation("planner.accepted.leave", view.missing()));
            leave.setTestId("planner-leave");
            state.add(leave);
        }
        state.add(undo);
        add(new CardBox(state));
    }

    /** Puts everything where it was, as the board does; who was not told yet never is. */
    private void takeBack() {
        if (history.last().filter(done::equals).isEmpty()) {
            Toast.problem("error.plan.changed");
            return;
        }
        try {
            history.undo(step -> desk.planning().takeBack(run, step));
            removeAll();
            add(new CardBox(new EmptyState(
                    Icons.UNDO, getTranslation("planner.undone"), getTranslation("planner.undone.text"))));
        } catch (Refusal | NotFoundException late) {
            Toast.problem("error.plan.changed");
        }
    }
}
