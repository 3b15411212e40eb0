package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.PlanningService;
import app.ritme.schedule.planner.RunId;
import app.ritme.schedule.planner.RunView;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run of the planner: how far it is, then what it proposes, line by line, to take over or not. */
class PlannerRun extends Div {

    private static final int EACH_SECOND = 1000;

    private final PlanningService planning;
    private final HistoryService histories;
    private final History history = History.here();
    private final RunId run;
    private final Set<SessionId> chosen = new HashSet<>();
    private RunView view;
    private List<Change> done = List.of();
    private @Nullable Registration polls;

    /** @throws NotFoundException when there is no such run, or none any more */
    PlannerRun(PlanningService planning, HistoryService histories, RunId run) {
        this.planning = planning;
        this.histories = histories;
        this.run = run;
        this.view = planning.view(run);
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
        view = planning.view(run);
        show();
        if (view.done()) {
            getUI().ifPresent(this::endPolls);
        }
    }

    private void show() {
        removeAll();
        if (!view.done()) {
            add(running());
        } else if (view.moves().isEmpty() && view.unplaced().isEmpty()) {
            add(new CardBox(new EmptyState(
                    Icons.CIRCLE_CHECK, getTranslation("planner.nothing"), getTranslation("planner.nothing.text"))));
        } else {
            view.moves().forEach(move -> chosen.add(move.what().session()));
            addProposal();
        }
    }

    private CardBox running() {
        var bar = new ProgressBar(0, Math.max(1, view.all()), view.placed());
        bar.getElement().setAttribute("aria-label", getTranslation("planner.running"));
        var words = new Paragraph(getTranslation("planner.placed", view.placed(), view.all(), view.seconds()));
        words.addClassNames("grow", "soft");
        words.getElement().setAttribute("role", "status");
        var stop = new Button(getTranslation("planner.stop"), event -> {
            planning.stop(run);
            event.getSource().setEnabled(false);
        });
        stop.setTestId("planner-stop");
        var foot = new Div(words, stop);
        foot.addClassNames("row", "wrap");
        return new CardBox(new H2(getTranslation("planner.running")), bar, foot);
    }

    private void addProposal() {
        var facts = new Div(
                fact("guests", view.guests()),
                fact("placed", view.moves().size()),
                fact("keep", (int) view.moves().stream().filter(Move::keepsTime).count()),
                fact("open", view.unplaced().size()));
        facts.addClassName("plan-facts");
        add(new CardBox(facts));
        if (!view.unplaced().isEmpty()) {
            var rows = new Rows();
            view.unplaced().forEach(one -> rows.row(PlannerLine.of(one)));
            var open = new CardBox(Icons.WARNING, getTranslation("planner.open"));
            open.add(rows);
            open.setTestId("planner-open");
            add(open);
        }
        if (!view.moves().isEmpty()) {
            var rows = new Rows();
            view.moves().forEach(move -> rows.row(PlannerLine.of(move, wanted -> choose(move, wanted))));
            var go = new Button(getTranslation("planner.accept"), Icons.CHECK.create(), event -> accept());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            go.setTestId("planner-accept");
            var text = new Paragraph(getTranslation("planner.accept.text"));
            text.addClassNames("grow", "soft");
            var foot = new Div(text, go);
            foot.addClassNames("row", "wrap", "plan-go");
            var moves = new CardBox(Icons.SWAP, getTranslation("planner.moves"));
            moves.add(rows, foot);
            add(moves);
        }
    }

    private Div fact(String what, int count) {
        var number = new Span(Formats.here().number(count));
        number.addClassName("plan-number");
        var fact = new Div(number, new Span(getTranslation("planner.fact." + what)));
        fact.setTestId("fact-" + what);
        return fact;
    }

    private void choose(Move move, boolean wanted) {
        if (wanted) {
            chosen.add(move.what().session());
        } else {
            chosen.remove(move.what().session());
        }
    }

    private void accept() {
        try {
            done = planning.accept(run, Set.copyOf(chosen));
            history.did(done);
            accepted(done.size());
            Toast.undo(this::takeBack, "planner.accepted", done.size());
        } catch (Refusal late) {
            Toast.problem("error.plan.changed");
        }
    }

    private void accepted(int count) {
        removeAll();
        var undo = new Button(getTranslation("planner.undo"), Icons.UNDO.create(), event -> takeBack());
        undo.setTestId("planner-undo");
        var done = new EmptyState(
                Icons.CIRCLE_CHECK, getTranslation("planner.accepted", count), getTranslation("planner.accepted.text"));
        done.add(undo);
        add(new CardBox(done));
    }

    /** Puts everything where it was; the proposal can be looked at again. */
    private void takeBack() {
        if (history.last().filter(done::equals).isEmpty()) {
            Toast.problem("error.plan.changed");
            return;
        }
        try {
            history.undo(histories::takeBack);
            removeAll();
            add(new CardBox(new EmptyState(
                    Icons.UNDO, getTranslation("planner.undone"), getTranslation("planner.undone.text"))));
        } catch (Refusal late) {
            Toast.problem("error.plan.changed");
        }
    }
}
