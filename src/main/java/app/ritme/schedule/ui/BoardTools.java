package app.ritme.schedule.ui;

import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Which week and day, staff or rooms, all or one. */
class BoardTools extends Div {

    private final Consumer<BoardAddress> go;

    BoardTools(Consumer<BoardAddress> go) {
        this.go = go;
        addClassName("board-tools");
    }

    void show(BoardAddress address, Lanes lanes, LocalDate today) {
        removeAll();
        add(weeks(address, today), ways(address), chooser(address, lanes), days(address, lanes, today));
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

    private Nav ways(BoardAddress address) {
        var ways = new Nav(
                way("schedule.by.staff", "by-staff", address.byRooms(false), !address.rooms()),
                way("schedule.by.rooms", "by-rooms", address.byRooms(true), address.rooms()));
        ways.setAriaLabel(getTranslation("schedule.by"));
        ways.addClassName("seg");
        return ways;
    }

    private Anchor way(String key, String testId, BoardAddress to, boolean here) {
        var way = new Anchor(to.path(), getTranslation(key));
        if (here) {
            way.getElement().setAttribute("aria-current", "true");
        }
        way.setTestId(testId);
        return way;
    }

    private Select<Optional<UUID>> chooser(BoardAddress address, Lanes lanes) {
        Map<Optional<UUID>, String> choices = new LinkedHashMap<>();
        choices.put(Optional.empty(), getTranslation(address.rooms() ? "schedule.all.rooms" : "schedule.all.staff"));
        lanes.choices().forEach((id, name) -> choices.put(Optional.of(id), name));
        var chooser = new Select<Optional<UUID>>();
        chooser.setItems(choices.keySet());
        chooser.setItemLabelGenerator(choices::get);
        chooser.setValue(Optional.ofNullable(address.of()).filter(one -> choices.containsKey(Optional.of(one))));
        chooser.setAriaLabel(getTranslation("schedule.of"));
        chooser.setTestId("of");
        chooser.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(address.only(event.getValue().orElse(null)));
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
