package app.ritme.organisation.ui;

import app.ritme.organisation.EquipmentRow;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationRow;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the house has of which there are too few for everybody at once: added, changed and removed. */
class EquipmentCard extends CardBox {

    private final EquipmentService equipment;
    private final Supplier<List<LocationRow>> places;
    private final Div table = new Div();

    /** @param places where the house works, as the page shows it */
    EquipmentCard(EquipmentService equipment, Supplier<List<LocationRow>> places) {
        super(Icons.TRAINING, UI.getCurrent().getTranslation("settings.equipment"));
        this.equipment = equipment;
        this.places = places;
        var add = new Button(getTranslation("settings.equipment.add"), Icons.PLUS.create(), event -> add());
        add.setTestId("add-equipment");
        table.addClassName("table-box");
        withAction(add);
        flush();
        add(table);
        refresh();
    }

    private void refresh() {
        List<EquipmentRow> rows = equipment.equipment();
        table.removeAll();
        if (rows.isEmpty()) {
            var none = new Paragraph(getTranslation("settings.equipment.none"));
            none.addClassName("soft");
            table.add(none);
            return;
        }
        var list = new NativeTable();
        list.addClassNames("grid", "grid-s", "places");
        var head = list.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("settings.places.name"));
        head.addHeaderCell().setText(getTranslation("settings.equipment.numbers"));
        var actions = new Span(getTranslation("settings.places.actions"));
        actions.addClassName("visually-hidden");
        head.addHeaderCell().add(actions);
        rows.forEach(row -> addRow(list.getBody(), row, places.get()));
        table.add(list);
    }

    private void addRow(NativeTableBody body, EquipmentRow row, List<LocationRow> places) {
        var line = body.addRow();
        line.addClassName("kind-row");
        var name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(row.name()));
        line.addDataCell().setText(numbers(row, places));
        var menu = new MoreMenu(getTranslation("settings.more", row.name()))
                .line(getTranslation("settings.change"), "change", () -> change(row))
                .line(getTranslation("settings.remove"), "remove", () -> remove(row));
        menu.setTestId("more-" + row.name());
        line.addDataCell().add(menu);
    }

    /** Where there is one place, its name says nothing. */
    static String numbers(EquipmentRow row, List<LocationRow> places) {
        return places.stream()
                .filter(place -> row.numbers().containsKey(place.id()))
                .map(place -> places.size() == 1
                        ? String.valueOf(row.numbers().get(place.id()))
                        : place.name() + ": " + row.numbers().get(place.id()))
                .collect(Collectors.joining(" · "));
    }

    private void add() {
        EquipmentDialog.toAdd(equipment, places.get(), this::refresh).open();
    }

    private void change(EquipmentRow row) {
        EquipmentDialog.toChange(equipment, places.get(), row, this::refresh).open();
    }

    private void remove(EquipmentRow row) {
        Confirm.ask(
                getTranslation("settings.remove.title", row.name()),
                getTranslation("settings.equipment.remove.text"),
                getTranslation("settings.remove.go", row.name()),
                () -> {
                    equipment.remove(row.id());
                    refresh();
                    Toast.done("settings.removed", row.name());
                });
    }
}
