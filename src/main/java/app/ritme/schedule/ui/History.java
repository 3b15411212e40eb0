package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SlotTaken;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What somebody who plans did by hand in a house, to take it back step by step and to do it again. Kept as long as they
 * stay signed in; a step that a colleague went over is forgotten.
 */
final class History {

    /** More than anybody remembers. */
    private static final int MOST = 50;

    /** The last first, as are those that were taken back. */
    private final Deque<List<Change>> done = new ArrayDeque<>();

    private final Deque<List<Change>> undone = new ArrayDeque<>();

    /** Of who reads, in the house of this tab. */
    static History here() {
        CurrentHouse house = CurrentHouse.get();
        String key = History.class.getName() + " " + house.tenant() + " " + house.accountId();
        var session = VaadinSession.getCurrent();
        if (session.getAttribute(key) instanceof History known) {
            return known;
        }
        var fresh = new History();
        session.setAttribute(key, fresh);
        return fresh;
    }

    void did(List<Change> step) {
        done.push(step);
        undone.clear();
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** What would be taken back next. */
    Optional<List<Change>> last() {
        return Optional.ofNullable(done.peek());
    }

    /** What would be done again next, as it was taken back. */
    Optional<List<Change>> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    /** @param takeBack does it, or throws */
    void undo(UnaryOperator<List<Change>> takeBack) {
        step(done, undone, takeBack);
    }

    /** @param takeBack does it, or throws */
    void redo(UnaryOperator<List<Change>> takeBack) {
        step(undone, done, takeBack);
    }

    private void step(Deque<List<Change>> from, Deque<List<Change>> to, UnaryOperator<List<Change>> takeBack) {
        List<Change> step = from.pop();
        List<Change> back;
        try {
            back = takeBack.apply(step);
        } catch (SlotTaken later) {
            // it can be taken back once the place is free again
            from.push(step);
            throw later;
        }
        to.push(back);
        for (int i = 0; i < step.size(); i++) {
            follow(step.get(i), back.get(i));
        }
    }

    /** Every step that led to the session as it was before this one now leads to it as it is since. */
    private void follow(Change step, Change back) {
        UnaryOperator<List<Change>> follow = changes -> changes.stream()
                .map(change -> change.session().equals(step.session()) && change.versionAfter() == step.versionBefore()
                        ? change.since(back.versionAfter())
                        : change)
                .toList();
        replaceAll(done, back, follow);
        replaceAll(undone, back, follow);
    }

    private static void replaceAll(Deque<List<Change>> steps, Change but, UnaryOperator<List<Change>> follow) {
        List<List<Change>> all = List.copyOf(steps);
        steps.clear();
        all.forEach(step -> steps.addLast(step.contains(but) ? step : follow.apply(step)));
    }
}
