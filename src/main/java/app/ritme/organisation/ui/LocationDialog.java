package app.ritme.organisation.ui;

import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import app.ritme.shared.ui.ZoneBox;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds or changes a location. */
class LocationDialog extends FormDialog {

    private final LocationService locations;
    private final Runnable done;
    private final TextField name = new TextField(getTranslation("settings.places.name"));
    private final ZoneBox zone = new ZoneBox(getTranslation("settings.zone"));
    private final TextField address = new TextField(getTranslation("settings.location.address"));
    private @Nullable LocationRow changing;

    private LocationDialog(
            String title, String verb, LocationService locations, @Nullable LocationRow changing, Runnable done) {
        super(title, verb);
        this.locations = locations;
        this.changing = changing;
        this.done = done;
        String draft = "location-" + (changing == null ? "new" : changing.id().value()) + "-";
        name.setMaxLength(100);
        name.setAutofocus(true);
        name.setTestId("location-name");
        address.setMaxLength(200);
        address.setTestId("location-address");
        zone.setTestId("location-zone");
        Drafts.keep(name, draft + "name");
        Drafts.keep(address, draft + "address");
        says("error.name.empty", name);
        says("error.location.taken", name);
        fields(name, zone, address);
    }

    static LocationDialog toAdd(LocationService locations, ZoneId zone, Runnable done) {
        var dialog = new LocationDialog(
                text("settings.location.add.title"), text("settings.location.add.go"), locations, null, done);
        dialog.zone.setValue(zone);
        return dialog;
    }

    static LocationDialog toChange(LocationService locations, LocationRow location, Runnable done) {
        var dialog = new LocationDialog(
                text("settings.change.title", location.name()), text("settings.change.go"), locations, location, done);
        dialog.show(location);
        return dialog;
    }

    @Override
    protected void save() {
        require(zone, zone.getValue() != null);
        var data = new LocationData(name.getValue(), zone.getValue(), address.getValue());
        if (changing == null) {
            locations.addLocation(data);
        } else {
            locations.changeLocation(changing.id(), data, changing.version());
        }
        done.run();
        Toast.done("settings.place.saved", data.name().strip());
    }

    @Override
    protected Optional<Conflict> conflict() {
        return locations.locations().stream()
                .filter(row -> changing != null && row.id().equals(changing.id()))
                .findFirst()
                .map(now -> new Conflict(
                        String.join(" · ", now.name(), ZoneBox.place(now.zone()), now.address()),
                        () -> show(now),
                        () -> changing = now));
    }

    private void show(LocationRow location) {
        changing = location;
        name.setValue(location.name());
        zone.setValue(location.zone());
        address.setValue(location.address());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
