package app.ritme.program.ui;

import app.ritme.program.BlockId;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.program.PlannedDay;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A day template as a column: when it holds, its blocks as tall as they are long, and how much rest is in it. */
class DayColumn extends Div {

    private static final int STEP = 15;
    private static final int LOWEST = 30;
    private static final int HIGHEST = 180;
    private static final int THIN = 45;

    private final Map<BlockId, NativeButton> buttons = new HashMap<>();

    /** @param menu what can be done with the day; null for who only reads */
    DayColumn(DayDetails template, Consumer<PlannedBlock> onSelect, @Nullable Component menu) {
        var day = template.day();
        var title = new H3(Formats.here().words(day.name()));
        var when = new Span(ProgramWords.when(template));
        when.addClassNames("xs", "soft");
        var words = new Div(title, when);
        words.addClassName("grow");
        var head = new Div(words);
        head.addClassName("day-head");
        if (menu != null) {
            head.add(menu);
        }
        var blocks = new OrderedList();
        blocks.getElement().setAttribute("role", "list");
        blocks.addClassName("day");
        day.blocks().forEach(block -> blocks.add(new ListItem(button(block, onSelect))));

        addClassName("day-column");
        setClassName("day-care", !day.restsEnough());
        setTestId("day-" + title.getText());
        add(head, blocks, rest(day));
    }

    private Component button(PlannedBlock block, Consumer<PlannedBlock> onSelect) {
        var title = new Span(ProgramWords.title(block));
        title.addClassName("block-title");
        var time = new Span(Formats.here().time(block.startsAt()));
        time.addClassName("block-time");
        var button = new NativeButton("", event -> onSelect.accept(block));
        button.add(title, time);
        if (block.kind().restful()) {
            button.add(Icons.SHIELD.small());
        }
        button.addClassNames("block", Kinds.css(block.kind()), "block-" + height(block.minutes()));
        button.setClassName("block-thin", block.minutes() <= THIN);
        button.getElement().setAttribute("aria-label", ProgramWords.label(block));
        button.setTestId("block-" + title.getText());
        buttons.put(block.id(), button);
        return button;
    }

    void mark(@Nullable BlockId selected) {
        buttons.forEach((block, button) -> {
            boolean on = block.equals(selected);
            button.setClassName("block-on", on);
            button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
    }

    /** In quarters of an hour, as the styles have them. */
    private static int height(int minutes) {
        return Math.clamp((minutes + STEP / 2) / STEP * STEP, LOWEST, HIGHEST);
    }

    private Component rest(PlannedDay day) {
        var formats = Formats.here();
        var enough = day.restsEnough();
        var sum = new Paragraph((enough ? Icons.SHIELD_CHECK : Icons.WARNING).small());
        sum.add(new Span(
                enough
                        ? getTranslation("program.rest", formats.minutes(day.restMinutes()))
                        : getTranslation(
                                "program.rest.little",
                                formats.minutes(day.restMinutes()),
                                formats.minutes(day.restNeeded()))));
        sum.addClassNames("day-sum", enough ? "good" : "care");
        sum.setVisible(day.restMinutes() > 0 || !enough);
        return sum;
    }
}
