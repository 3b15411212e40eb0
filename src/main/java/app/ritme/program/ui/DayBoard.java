package app.ritme.program.ui;

import app.ritme.program.Arc;
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

    void show(ProgramDetails program, @Nullable PlannedBlock selected) {
        removeAll();
        var plan = new DayPlan(program.data().lengthDays(), program.days());
        for (var arc : Arc.values()) {
            var days = program.days().stream()
                    .filter(day -> day.day().arc() == arc)
                    .toList();
            if (!days.isEmpty()) {
                add(part(arc, plan.reach(arc), days, selected));
            }
        }
    }

    private Section part(Arc arc, Optional<DaySpan> reach, List<DayDetails> days, @Nullable PlannedBlock selected) {
        var title = new Div(
                new H2(ProgramWords.arc(arc)),
                new Span(reach.map(ProgramWords::span).orElse("")));
        title.addClassNames("row", "between");
        var head = new Div(title, new Paragraph(getTranslation("program.arc.text." + ProgramWords.lower(arc))));
        head.addClassNames("phase", "phase-" + ProgramWords.lower(arc));
        var part = new Section(head);
        part.addClassNames("day-part", "day-part-" + Math.min(days.size(), WIDEST));
        part.getElement().setAttribute("aria-label", ProgramWords.arc(arc));
        days.forEach(day -> part.add(new DayColumn(day, selected, onSelect, menu.apply(day))));
        return part;
    }
}
