package app.ritme.organisation.ui;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.TravelService;
import app.ritme.organisation.Way;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How long it takes to get from one location to another; stands there once there are two. */
class TravelCard extends CardBox {

    private final TravelService travel;
    private final PlacesCard places;
    private final Div table = new Div();

    /** @param places where the house works, as the page shows it */
    TravelCard(TravelService travel, PlacesCard places) {
        super(Icons.PLACE, UI.getCurrent().getTranslation("settings.travel"));
        this.travel = travel;
        this.places = places;
        var add = new Button(getTranslation("settings.travel.add"), Icons.PLUS.create(), event -> add());
        add.setTestId("add-travel");
        table.addClassName("table-box");
        withAction(add);
        flush();
        add(table);
        places.whenChanged(this::refresh);
        refresh();
    }

    /** As the locations are now. */
    final void refresh() {
        setVisible(places.shown().size() > 1);
        table.removeAll();
        if (isVisible()) {
            Map<Way, Integer> times = Way.all(places.shown());
            table.add(times.isEmpty() ? nothing() : list(times));
        }
    }

    private Paragraph nothing() {
        var none = new Paragraph(getTranslation("settings.travel.none"));
        none.addClassName("soft");
        return none;
    }

    private NativeTable list(Map<Way, Integer> times) {
        var list = new NativeTable();
        list.addClassNames("grid", "grid-s", "places");
        var head = list.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("settings.travel.way"));
        head.addHeaderCell().setText(getTranslation("settings.travel.time"));
        var actions = new Span(getTranslation("settings.places.actions"));
        actions.addClassName("visually-hidden");
        head.addHeaderCell().add(actions);
        times.keySet().stream()
                .sorted(Comparator.comparing(this::name, String::compareToIgnoreCase))
                .forEach(way -> addRow(list.getBody(), way, times.getOrDefault(way, 0)));
        return list;
    }

    private void addRow(NativeTableBody body, Way way, int minutes) {
        var line = body.addRow();
        line.addClassName("kind-row");
        var name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(name(way)));
        line.addDataCell().setText(Formats.here().minutes(minutes));
        var menu = new MoreMenu(getTranslation("settings.more", name(way)))
                .line(getTranslation("settings.change"), "change", () -> change(way, minutes))
                .line(getTranslation("settings.remove"), "remove", () -> forget(way, minutes));
        menu.setTestId("more-" + name(way));
        line.addDataCell().add(menu);
    }

    private String name(Way way) {
        List<String> names = List.of(way.one(), way.other()).stream()
                .map(this::name)
                .sorted(String::compareToIgnoreCase)
                .toList();
        return getTranslation("settings.travel.between", names.getFirst(), names.getLast());
    }

    private String name(LocationId location) {
        return places.shown().stream()
                .filter(place -> place.id().equals(location))
                .map(LocationRow::name)
                .findFirst()
                .orElse("");
    }

    private void add() {
        TravelDialog.toAdd(travel, places.shown(), places::refresh).open();
    }

    private void change(Way way, int minutes) {
        TravelDialog.toChange(travel, places.shown(), way, minutes, places::refresh)
                .open();
    }

    private void forget(Way way, int minutes) {
        travel.forget(way.one(), way.other());
        places.refresh();
        Toast.undo(
                () -> {
                    travel.say(way.one(), way.other(), minutes);
                    places.refresh();
                },
                "settings.removed",
                name(way));
    }
}
