package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.planner.Remark;
import app.ritme.schedule.planner.Trial;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import tools.jackson.databind.node.ObjectNode;

/**
 * The board with what stands beside it, and what hands do on it: sessions are lifted by mouse, finger or keys, held over a
 * place, which says what stands against it, and put there. The browser only says where; what it comes to is decided here.
 */
class BoardDesk extends Div {

    private static final String SCRIPT = "context://board.js";

    /** What is on the desk. */
    record Shown(BoardMoves moves, LocalDate first, LocalDate last) {}

    private final SessionDesk desk;
    private final HistoryButtons history;
    private @Nullable Shown shown;
    private @Nullable Board board;
    private @Nullable Trial trial;
    private boolean held;
    private boolean outdated;

    BoardDesk(SessionDesk desk, HistoryButtons history) {
        this.desk = desk;
        this.history = history;
        addClassName("board-desk");
        setTestId("board-desk");
        getElement()
                .setAttribute("data-pinned-words", getTranslation("board.pinned"))
                .setAttribute("data-chosen-words", getTranslation("board.chosen"));
        addAttachListener(event -> {
            event.getUI().getPage().addJavaScript(SCRIPT);
            getElement().executeJs("window.ritmeBoard.attach(this)");
        });
    }

    void show(Shown now, Stream<Component> parts) {
        shown = now;
        trial = null;
        held = false;
        outdated = false;
        removeAll();
        parts.forEach(this::add);
        getElement().executeJs("window.ritmeBoard?.shown(this)");
    }

    /** The board that lies here already, once it shows the same as this one; else this one. */
    Board keeping(Board drawn) {
        Board now = board;
        if (now == null || !now.become(drawn)) {
            now = drawn;
            board = drawn;
        }
        return now;
    }

    /** Shows anew what a colleague changed, or once hands are free. */
    void outdated() {
        if (held) {
            outdated = true;
        } else {
            desk.changed().run();
        }
    }

    /** Somebody takes something: reads once all that is asked while it is held. */
    @ClientCallable
    void lift() {
        held = true;
        trial();
    }

    /** What stands against putting it there, in one colour and a few words. */
    @ClientCallable
    ObjectNode ask(String ids, int from, int to, int at, int minutes) {
        Drag drag = Drag.of(ids, from, to, at, minutes);
        ObjectNode answer = JacksonUtils.createObjectNode();
        answer.put("where", where(drag));
        try {
            List<Remark> remarks = remarks(moves().wanted(drag));
            answer.put("tone", tone(remarks));
            answer.put(
                    "words", remarks.isEmpty() ? getTranslation("board.fits") : RuleWords.reason(remarks.getFirst()));
        } catch (Refusal refused) {
            answer.put("tone", "no");
            answer.put("words", getTranslation(refused.key(), refused.arguments()));
        }
        return answer;
    }

    /** Puts it there; asks first only where a rule is against it. */
    @ClientCallable
    void drop(String ids, int from, int to, int at, int minutes) {
        Drag drag = Drag.of(ids, from, to, at, minutes);
        try {
            List<Wanted> wanted = moves().wanted(drag);
            List<Remark> remarks = remarks(wanted);
            if (wanted.stream().map(Wanted::data).toList().equals(moves().now(drag))) {
                lower();
            } else if (remarks.isEmpty()) {
                put(wanted);
            } else {
                explain(wanted, remarks);
            }
        } catch (SlotTaken taken) {
            renew(taken);
        } catch (Refusal refused) {
            Toast.problem(refused);
            lower();
        }
    }

    /** Hands are free again, and nothing was put anywhere. */
    @ClientCallable
    void lower() {
        held = false;
        trial = null;
        if (outdated) {
            outdated = false;
            desk.changed().run();
        }
    }

    /** Opens the dialog that moves one. */
    @ClientCallable
    void move(String id) {
        SessionId session = Drag.of(id, 0, 0, 0, 0).sessions().getFirst();
        new MoveSessionDialog(desk.sessions().details(moves().session(session).id()), desk).open();
    }

    @ClientCallable
    void undo(boolean again) {
        if (again) {
            history.redo();
        } else {
            history.undo();
        }
    }

    private void put(List<Wanted> wanted) {
        try {
            desk.did(desk.sessions().change(wanted));
        } catch (OptimisticLockingFailureException late) {
            Toast.problem("board.changed");
            desk.changed().run();
            return;
        }
        SessionData first = wanted.getFirst().data();
        if (wanted.size() > 1) {
            Toast.undo(() -> history.undo(), "board.moved.several", wanted.size());
        } else {
            Toast.undo(
                    () -> history.undo(),
                    "session.moved",
                    SessionWords.title(first.kind(), first.title()),
                    Formats.here().day(first.day()),
                    Formats.here().time(first.at()));
        }
    }

    private void explain(List<Wanted> wanted, List<Remark> remarks) {
        lower();
        if (wanted.size() > 1) {
            new DropSeveralDialog(wanted, remarks, desk).open();
            return;
        }
        Wanted one = wanted.getFirst();
        new DropSessionDialog(desk.sessions().details(one.session()), one.data(), desk).open();
    }

    /** Somebody was first just now. */
    private void renew(SlotTaken taken) {
        Toast.problem(taken);
        desk.changed().run();
    }

    private List<Remark> remarks(List<Wanted> wanted) {
        Map<SessionId, SessionData> data = new LinkedHashMap<>();
        wanted.forEach(one -> data.put(one.session(), one.data()));
        return trial().remarks(data);
    }

    private static String tone(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return "good";
        }
        return remarks.stream().anyMatch(remark -> remark.rule().refuses()) ? "no" : "care";
    }

    /** {@code 14:00–14:45 · Marieke}. */
    private String where(Drag drag) {
        DaySession first = moves().session(drag.sessions().getFirst());
        LocalTime from = LocalTime.MIN.plusMinutes(drag.at());
        int minutes =
                drag.sessions().size() == 1 ? drag.minutes() : first.when().minutes();
        var formats = Formats.here();
        return formats.time(from) + "–" + formats.time(from.plusMinutes(minutes)) + " · "
                + moves().lane(drag.to()).title();
    }

    private Trial trial() {
        Trial known = trial;
        if (known == null) {
            Shown now = onDesk();
            known = desk.checks().trial(now.first(), now.last());
            trial = known;
        }
        return known;
    }

    private BoardMoves moves() {
        return onDesk().moves();
    }

    private Shown onDesk() {
        Shown now = shown;
        if (now == null) {
            throw new NotFoundException();
        }
        return now;
    }
}
