package app.ritme.organisation.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.RoomRow;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the house works: its locations and their rooms, added, changed, closed from a day on and removed. */
class PlacesCard extends CardBox {

    private final LocationService locations;
    private final Clock clock;
    private final ZoneId zone;
    private final Div table = new Div();
    private List<LocationRow> shown = List.of();
    private Runnable changed = () -> {};

    PlacesCard(LocationService locations, Clock clock, ZoneId zone) {
        super(Icons.PLACE, UI.getCurrent().getTranslation("settings.places"));
        this.locations = locations;
        this.clock = clock;
        this.zone = zone;
        var add = new Button(getTranslation("settings.location.add"), Icons.PLUS.create(), event -> addLocation());
        add.setTestId("add-location");
        table.addClassName("table-box");
        withAction(add);
        flush();
        add(table);
        refresh();
    }

    /** What stands here now. */
    List<LocationRow> shown() {
        return shown;
    }

    /** Who else shows them is told. */
    void whenChanged(Runnable tell) {
        this.changed = tell;
    }

    /** As they are now. */
    final void refresh() {
        var places = new NativeTable();
        places.addClassNames("grid", "grid-s", "places");
        var head = places.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("settings.places.name"));
        head.addHeaderCell().setText(getTranslation("settings.places.kind"));
        head.addHeaderCell().setText(getTranslation("settings.places.turnaround"));
        var actions = new Span(getTranslation("settings.places.actions"));
        actions.addClassName("visually-hidden");
        head.addHeaderCell().add(actions);
        shown = locations.locations();
        shown.forEach(location -> addRows(places.getBody(), location));
        table.removeAll();
        table.add(places);
        changed.run();
    }

    private void addRows(NativeTableBody body, LocationRow location) {
        var row = body.addRow();
        row.addClassName("location-row");
        name(row, location.name(), location.closedFrom());
        String rooms =
                getTranslation("settings.location.rooms", location.rooms().size());
        row.addDataCell()
                .setText(location.weights().any() ? getTranslation("settings.location.with-weights", rooms) : rooms);
        row.addDataCell();
        row.addDataCell().add(menu(location));
        location.rooms().forEach(room -> addRow(body, location, room));
    }

    private void addRow(NativeTableBody body, LocationRow location, RoomRow room) {
        var row = body.addRow();
        row.addClassName("room-row");
        name(row, room.name(), room.closedFrom());
        row.addDataCell()
                .setText(getTranslation("settings.room.persons", RoomDialog.word(room.kind()), room.capacity()));
        row.addDataCell().setText(details(room));
        row.addDataCell().add(menu(location, room));
    }

    /** What it needs before and after a use, when it is open and what it asks of a body, where there is anything to say. */
    private String details(RoomRow room) {
        OpenHours hours = room.hours();
        return Stream.of(
                        room.turnaroundMinutes() == 0
                                ? ""
                                : getTranslation("settings.room.minutes", room.turnaroundMinutes()),
                        room.setUpMinutes() == 0 ? "" : getTranslation("settings.room.before", room.setUpMinutes()),
                        hours == null
                                ? ""
                                : Formats.here().time(hours.opens()) + "–"
                                        + Formats.here().time(hours.closes()),
                        room.asks().stream().sorted().map(RoomDialog::word).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void name(NativeTableRow row, String name, @Nullable LocalDate closedFrom) {
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(new Span(name));
        if (closedFrom != null) {
            cell.add(Badges.plain(
                    getTranslation("settings.closed", Formats.here().day(closedFrom))));
        }
    }

    private Component menu(LocationRow location) {
        var id = location.id();
        var menu = new MoreMenu(getTranslation("settings.more", location.name()))
                .line(getTranslation("settings.room.add"), "add-room", () -> addRoom(location))
                .line(getTranslation("settings.change"), "change", () -> change(location))
                .line(getTranslation("settings.weights"), "weights", () -> weights(location));
        if (location.closedFrom() == null) {
            menu.line(
                    getTranslation("settings.close"),
                    "close",
                    () -> close(location.name(), location.zone(), day -> locations.closeLocation(id, day)));
        } else {
            menu.line(getTranslation("settings.reopen"), "reopen", () -> act(() -> locations.reopenLocation(id)));
        }
        menu.line(
                getTranslation("settings.remove"),
                "remove",
                () -> remove(location.name(), () -> locations.removeLocation(id)));
        menu.setTestId("more-" + location.name());
        return menu;
    }

    private Component menu(LocationRow location, RoomRow room) {
        var id = room.id();
        var menu = new MoreMenu(getTranslation("settings.more", room.name()))
                .line(getTranslation("settings.change"), "change", () -> change(location, room));
        if (room.closedFrom() == null) {
            menu.line(
                    getTranslation("settings.close"),
                    "close",
                    () -> close(room.name(), location.zone(), day -> locations.closeRoom(id, day)));
        } else {
            menu.line(getTranslation("settings.reopen"), "reopen", () -> act(() -> locations.reopenRoom(id)));
        }
        menu.line(
                getTranslation("settings.remove"), "remove", () -> remove(room.name(), () -> locations.removeRoom(id)));
        menu.setTestId("more-" + room.name());
        return menu;
    }

    private void addLocation() {
        LocationDialog.toAdd(locations, zone, this::refresh).open();
    }

    private void change(LocationRow location) {
        LocationDialog.toChange(locations, location, this::refresh).open();
    }

    private void weights(LocationRow location) {
        new WeightsDialog(locations, location, this::refresh).open();
    }

    private void addRoom(LocationRow location) {
        RoomDialog.toAdd(locations, location, this::refresh).open();
    }

    private void change(LocationRow location, RoomRow room) {
        RoomDialog.toChange(locations, location, room, this::refresh).open();
    }

    private void close(String name, ZoneId there, Consumer<LocalDate> close) {
        var today = LocalDate.now(clock.withZone(there));
        new CloseDialog(name, today, day -> act(() -> close.accept(day))).open();
    }

    private void remove(String name, Runnable remove) {
        Confirm.ask(
                getTranslation("settings.remove.title", name),
                getTranslation("settings.remove.text"),
                getTranslation("settings.remove.go", name),
                () -> {
                    act(remove);
                    Toast.done("settings.removed", name);
                });
    }

    private void act(Runnable action) {
        action.run();
        refresh();
    }
}
