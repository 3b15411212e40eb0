package app.ritme.program.ui;

import app.ritme.program.Arc;
import app.ritme.program.BlockId;
import app.ritme.program.DayDetails;
import app.ritme.program.DayPlan;
import app.ritme.program.DaySpan;
import app.ritme.program.PlannedBlock;
import app.ritme.program.ProgramDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The arc of a stay from left to right: each part with its days as columns; one below the other on a phone. */
class DayBoard extends Div {

    private static final int WIDEST = 8;

    private final Consumer<PlannedBlock> onSelect;
    private final Function<DayDetails, @Nullable Component> menu;
    private final List<DayColumn> columns = new ArrayList<>();

    /** @param menu what can be done with a day; null for who only reads */
    DayBoard(Consumer<PlannedBlock> onSelect, Function<DayDetails, @Nullable Component> menu) {
        this.onSelect = onSelect;
        this.menu = menu;
        addClassName("day-board");
        setTestId("day-board");
        // wide programs scroll within their card, also by keyboard
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("program.days.label"));
    }

    /** Shows the days anew; {@link #mark} tells the chosen block. */
    void show(ProgramDetails program) {
        removeAll();
        columns.clear();
        var plan = new DayPlan(program.data().lengthDays(), program.days());
        for (var arc : Arc.values()) {
            var days = program.days().stream()
                    .filter(day -> day.day().arc() == arc)
                    .toList();
            if (!days.isEmpty()) {
                add(part(arc, plan.reach(arc), days));
            }
        }
    }

    /** Marks this block as the chosen one, and no other. */
    void mark(@Nullable BlockId selected) {
        columns.forEach(column -> column.mark(selected));
    }

    private Section part(Arc arc, Optional<DaySpan> reach, List<DayDetails> days) {
        var title = new Div(
                new H2(ProgramWords.arc(arc)),
                new Span(reach.map(ProgramWords::span).orElse("")));
        title.addClassNames("row", "between");
        var head = new Div(title, new Paragraph(getTranslation("program.arc.text." + ProgramWords.lower(arc))));
        head.addClassNames("phase", "phase-" + ProgramWords.lower(arc));
        var part = new Section(head);
        part.addClassNames("day-part", "day-part-" + Math.min(days.size(), WIDEST));
        part.getElement().setAttribute("aria-label", ProgramWords.arc(arc));
        for (var day : days) {
            var column = new DayColumn(day, onSelect, menu.apply(day));
            columns.add(column);
            part.add(column);
        }
        return part;
    }
}
