package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.planner.CheckService.Asked;
import app.ritme.schedule.planner.Remark;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Those of several sessions that something stands against, each with what it is: what somebody or something is elsewhere for
 * is left out, of the others one chooses.
 */
class LeaveOut extends Div {

    /** @param nth of all that are asked */
    private record Row(int nth, SessionData data, List<Remark> remarks) {

        boolean isPossible() {
            return remarks.stream().noneMatch(remark -> remark.rule().refuses());
        }
    }

    private final Div impossible = new Div();
    private final CheckboxGroup<Row> keep = new CheckboxGroup<>();
    private List<Row> rows = List.of();
    private List<Asked> shown = List.of();

    LeaveOut() {
        keep.setLabel(getTranslation("repeat.keep"));
        keep.setRenderer(new ComponentRenderer<>(LeaveOut::line));
        keep.setTestId("repeat-keep");
        impossible.setTestId("repeat-impossible");
        addClassNames("openings", "leave-out");
        add(impossible, keep);
        setVisible(false);
    }

    /**
     * Writes them, but for those that are left out.
     *
     * @throws Refusal when something stands against some of them, of which nobody was told yet
     */
    List<Change> write(Several all, SessionDesk desk) {
        if (!all.asked().equals(shown)) {
            look(all, desk);
        }
        try {
            return all.write().apply(leftOut());
        } catch (SlotTaken taken) {
            look(all, desk);
            throw taken;
        }
    }

    private void look(Several all, SessionDesk desk) {
        List<List<Remark>> remarks = desk.checks().each(all.asked());
        rows = new ArrayList<>();
        for (int nth = 0; nth < remarks.size(); nth++) {
            if (!remarks.get(nth).isEmpty()) {
                rows.add(new Row(nth, all.asked().get(nth).data(), remarks.get(nth)));
            }
        }
        shown = all.asked();
        show();
        if (!rows.isEmpty()) {
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            throw new Refusal("repeat.look", rows.size(), remarks.size());
        }
    }

    private void show() {
        List<Row> possible = rows.stream().filter(Row::isPossible).toList();
        keep.setItems(possible);
        keep.select(possible);
        keep.setVisible(!possible.isEmpty());
        List<Row> others = rows.stream().filter(row -> !row.isPossible()).toList();
        impossible.removeAll();
        impossible.setVisible(!others.isEmpty());
        var title = new Div(getTranslation("repeat.impossible"));
        title.addClassName("leave-out-title");
        var list = new UnorderedList();
        others.forEach(row -> list.add(new ListItem(line(row))));
        impossible.add(title, list);
        setVisible(!rows.isEmpty());
    }

    private Set<Integer> leftOut() {
        return rows.stream()
                .filter(row -> !keep.getValue().contains(row))
                .map(Row::nth)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Span line(Row row) {
        var formats = Formats.here();
        var when = new Span(
                formats.day(row.data().day()) + ", " + formats.time(row.data().at()));
        when.addClassName("opening-name");
        var reason = new Span(RuleWords.reason(row.remarks().getFirst()));
        reason.addClassName("opening-reason");
        var line = new Span(when, reason);
        line.addClassNames("opening", "opening-care");
        return line;
    }
}
