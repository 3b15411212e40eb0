package app.ritme.organisation.ui;

import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.EquipmentRow;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds or changes a kind of equipment: what it is called, and how many there are at each location. */
class EquipmentDialog extends FormDialog {

    private final EquipmentService equipment;
    private final List<LocationRow> places;
    private final Runnable done;
    private final TextField name = new TextField(getTranslation("settings.places.name"));
    private final Map<LocationId, IntegerField> numbers = new LinkedHashMap<>();
    private @Nullable EquipmentRow changing;

    private EquipmentDialog(
            String title,
            String verb,
            EquipmentService equipment,
            List<LocationRow> places,
            @Nullable EquipmentRow changing,
            Runnable done) {
        super(title, verb);
        this.equipment = equipment;
        this.changing = changing;
        this.places = places;
        this.done = done;
        name.setMaxLength(60);
        name.setAutofocus(true);
        name.setHelperText(getTranslation("settings.equipment.name.help"));
        name.setTestId("equipment-name");
        Drafts.keep(
                name, "equipment-" + (changing == null ? "new" : changing.id().value()) + "-name");
        says("error.name.empty", name);
        says("error.equipment.taken", name);
        fields(name);
        places.forEach(this::addPlace);
    }

    private void addPlace(LocationRow place) {
        var number = new IntegerField(getTranslation("settings.equipment.number", place.name()));
        number.setMin(0);
        number.setStepButtonsVisible(true);
        number.setTestId("equipment-number-" + place.name());
        if (numbers.isEmpty()) {
            says("error.equipment.number", number);
        }
        numbers.put(place.id(), number);
        fields(number);
    }

    static EquipmentDialog toAdd(EquipmentService equipment, List<LocationRow> places, Runnable done) {
        var dialog = new EquipmentDialog(
                text("settings.equipment.add.title"), text("settings.equipment.add.go"), equipment, places, null, done);
        dialog.show(Map.of());
        return dialog;
    }

    static EquipmentDialog toChange(
            EquipmentService equipment, List<LocationRow> places, EquipmentRow row, Runnable done) {
        var dialog = new EquipmentDialog(
                text("settings.change.title", row.name()), text("settings.change.go"), equipment, places, row, done);
        dialog.show(row);
        return dialog;
    }

    @Override
    protected void save() {
        numbers.values().forEach(number -> require(number, !number.isEmpty()));
        Map<LocationId, Integer> there = new HashMap<>();
        numbers.forEach((place, number) -> there.put(place, number.getValue()));
        var data = new EquipmentData(name.getValue(), there);
        if (changing == null) {
            equipment.add(data);
        } else {
            equipment.change(changing.id(), data, changing.version());
        }
        done.run();
        Toast.done("settings.place.saved", data.name().strip());
    }

    @Override
    protected Optional<Conflict> conflict() {
        return equipment.equipment().stream()
                .filter(row -> changing != null && row.id().equals(changing.id()))
                .findFirst()
                .map(now -> new Conflict(
                        now.name() + ": " + EquipmentCard.numbers(now, places), () -> show(now), () -> changing = now));
    }

    private void show(EquipmentRow row) {
        changing = row;
        name.setValue(row.name());
        show(row.numbers());
    }

    private void show(Map<LocationId, Integer> there) {
        numbers.forEach((place, number) -> number.setValue(there.getOrDefault(place, 0)));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
