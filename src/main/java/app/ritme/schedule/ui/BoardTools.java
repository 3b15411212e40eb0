package app.ritme.schedule.ui;

import app.ritme.program.BlockKind;
import app.ritme.schedule.ui.BoardAddress.By;
import app.ritme.schedule.ui.BoardAddress.Shown;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which week and day, whose columns, all or one, and of what kind. */
class BoardTools extends Div {

    private final Consumer<BoardAddress> go;
    private final Component history;

    /** @param history what was done, to be taken back */
    BoardTools(Component history, Consumer<BoardAddress> go) {
        this.history = history;
        this.go = go;
        addClassName("board-tools");
    }

    void show(BoardAddress address, Lanes lanes, LocalDate today) {
        removeAll();
        var by = new Nav();
        by.setAriaLabel(getTranslation("schedule.by"));
        for (var columns : By.values()) {
            by.add(way("by", columns, address.by(columns), columns == address.by()));
        }
        var as = new Nav();
        as.setAriaLabel(getTranslation("schedule.as"));
        for (var shown : Shown.values()) {
            as.add(way("as", shown, address.as(shown), shown == address.shown()));
        }
        by.addClassName("seg");
        as.addClassName("seg");
        add(
                weeks(address, today),
                by,
                as,
                chooser(address, lanes),
                kinds(address),
                history,
                days(address, lanes, today));
    }

    private Div weeks(BoardAddress address, LocalDate today) {
        var day = ComponentTexts.on(new DatePicker(address.day()));
        day.setAriaLabel(getTranslation("schedule.day"));
        day.addClassName("board-day");
        day.setTestId("day");
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go.accept(address.on(event.getValue()));
            }
        });
        var now = new Button(getTranslation("schedule.today"), event -> go.accept(address.on(today)));
        now.setTestId("today");
        var weeks = new Div(
                step(
                        Icons.CHEVRON_LEFT,
                        "schedule.week.before",
                        "week-before",
                        address.on(address.day().minusWeeks(1))),
                day,
                step(
                        Icons.CHEVRON,
                        "schedule.week.after",
                        "week-after",
                        address.on(address.day().plusWeeks(1))),
                now);
        weeks.addClassName("row");
        return weeks;
    }

    private Button step(Icons icon, String key, String testId, BoardAddress to) {
        var button = new Button(icon.create(), event -> go.accept(to));
        button.setAriaLabel(getTranslation(key));
        button.addThemeName("icon");
        button.setTestId(testId);
        return button;
    }

    private Anchor way(String group, Enum<?> choice, BoardAddress to, boolean here) {
        String name = choice.name().toLowerCase(Locale.ROOT);
        var way = new Anchor(to.path(), getTranslation("schedule." + group + "." + name));
        if (here) {
            way.getElement().setAttribute("aria-current", "true");
        }
        way.setTestId(group + "-" + name);
        return way;
    }

    private Select<Optional<UUID>> chooser(BoardAddress address, Lanes lanes) {
        Map<Optional<UUID>, String> choices = new LinkedHashMap<>();
        choices.put(
                Optional.empty(),
                getTranslation("schedule.all." + address.by().name().toLowerCase(Locale.ROOT)));
        lanes.choices().forEach((id, name) -> choices.put(Optional.of(id), name));
        return select("schedule.of", "of", choices, address.of(), one -> address.only(one.orElse(null)));
    }

    private Select<Optional<BlockKind>> kinds(BoardAddress address) {
        Map<Optional<BlockKind>, String> choices = new LinkedHashMap<>();
        choices.put(Optional.empty(), getTranslation("schedule.all.kinds"));
        for (var kind : BlockKind.values()) {
            choices.put(Optional.of(kind), Kinds.word(kind));
        }
        return select("schedule.kind", "kind", choices, address.kind(), one -> address.ofKind(one.orElse(null)));
    }

    private <T> Select<Optional<T>> select(
            String label,
            String testId,
            Map<Optional<T>, String> choices,
            @Nullable T now,
            Function<Optional<T>, BoardAddress> to) {
        var chooser = new Select<Optional<T>>();
        chooser.setItems(choices.keySet());
        chooser.setItemLabelGenerator(choices::get);
        chooser.setValue(Optional.ofNullable(now).filter(one -> choices.containsKey(Optional.of(one))));
        chooser.setAriaLabel(getTranslation(label));
        chooser.setTestId(testId);
        chooser.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(to.apply(event.getValue()));
            }
        });
        return chooser;
    }

    private Component days(BoardAddress address, Lanes lanes, LocalDate today) {
        var days = new Nav();
        days.setAriaLabel(getTranslation("schedule.days"));
        days.addClassName("board-days");
        for (LocalDate day = address.monday(); !day.isAfter(address.sunday()); day = day.plusDays(1)) {
            var count = new Span(Formats.here().number(lanes.count(day)));
            count.addClassName("count");
            count.getElement().setAttribute("aria-hidden", "true");
            var link =
                    new Anchor(address.on(day).path(), new Span(Formats.here().day(day)), count);
            link.setClassName("board-today", day.equals(today));
            link.getElement()
                    .setAttribute(
                            "aria-label",
                            getTranslation("schedule.day.count", Formats.here().longDay(day), lanes.count(day)));
            if (day.equals(address.day())) {
                link.getElement().setAttribute("aria-current", "date");
            }
            link.setTestId("day-" + day);
            days.add(link);
        }
        return days;
    }
}
