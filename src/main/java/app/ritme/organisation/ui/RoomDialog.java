package app.ritme.organisation.ui;

import app.ritme.organisation.Demand;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.shared.Language;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds or changes a room of a location. */
class RoomDialog extends FormDialog {

    private final LocationService locations;
    private final LocationRow location;
    private final Runnable done;
    private final TextField name = new TextField(getTranslation("settings.places.name"));
    private final Select<RoomKind> kind = new Select<>();
    private final IntegerField capacity = new IntegerField(getTranslation("settings.room.capacity"));
    private final IntegerField turnaround = new IntegerField(getTranslation("settings.room.turnaround"));
    private final IntegerField setUp = new IntegerField(getTranslation("settings.room.set-up"));
    private final TimePicker opens = new TimePicker(getTranslation("settings.room.opens"));
    private final TimePicker closes = new TimePicker(getTranslation("settings.room.closes"));
    private final CheckboxGroup<Demand> asks = new CheckboxGroup<>(getTranslation("settings.room.asks"));
    private @Nullable RoomRow changing;

    private RoomDialog(
            String title,
            String verb,
            LocationService locations,
            LocationRow location,
            @Nullable RoomRow changing,
            Runnable done) {
        super(title, verb);
        this.locations = locations;
        this.location = location;
        this.changing = changing;
        this.done = done;
        name.setMaxLength(100);
        name.setAutofocus(true);
        name.setTestId("room-name");
        Drafts.keep(
                name,
                "room-"
                        + (changing == null
                                ? location.id().value()
                                : changing.id().value()) + "-name");
        kind.setLabel(getTranslation("settings.room.kind"));
        kind.setItems(RoomKind.values());
        kind.setItemLabelGenerator(RoomDialog::word);
        kind.setTestId("room-kind");
        capacity.setStepButtonsVisible(true);
        capacity.setTestId("room-capacity");
        turnaround.setStepButtonsVisible(true);
        turnaround.setStep(5);
        turnaround.setHelperText(getTranslation("settings.room.turnaround.help"));
        turnaround.setTestId("room-turnaround");
        setUp.setStepButtonsVisible(true);
        setUp.setStep(5);
        setUp.setHelperText(getTranslation("settings.room.set-up.help"));
        setUp.setTestId("room-set-up");
        Stream.of(opens, closes).forEach(time -> {
            time.setStep(Duration.ofMinutes(30));
            time.setLocale(Language.of(getLocale()).locale());
            time.setClearButtonVisible(true);
        });
        opens.setHelperText(getTranslation("settings.room.opens.help"));
        opens.setTestId("room-opens");
        closes.setTestId("room-closes");
        asks.setItems(Demand.values());
        asks.setItemLabelGenerator(RoomDialog::word);
        asks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        asks.setHelperText(getTranslation("settings.room.asks.help"));
        asks.setTestId("room-asks");
        says("error.name.empty", name);
        says("error.room.taken", name);
        says("error.room.capacity", capacity);
        says("error.room.turnaround", turnaround);
        says("error.room.set-up", setUp);
        says("error.room.hours", closes);
        fields(name, new FormRow(kind, capacity), new FormRow(setUp, turnaround), new FormRow(opens, closes), asks);
    }

    static RoomDialog toAdd(LocationService locations, LocationRow location, Runnable done) {
        var dialog = new RoomDialog(
                text("settings.room.add.title", location.name()),
                text("settings.room.add.go"),
                locations,
                location,
                null,
                done);
        dialog.kind.setValue(RoomKind.TALK);
        dialog.capacity.setValue(2);
        dialog.turnaround.setValue(10);
        dialog.setUp.setValue(0);
        return dialog;
    }

    static RoomDialog toChange(LocationService locations, LocationRow location, RoomRow room, Runnable done) {
        var dialog = new RoomDialog(
                text("settings.change.title", room.name()),
                text("settings.change.go"),
                locations,
                location,
                room,
                done);
        dialog.show(room);
        return dialog;
    }

    /** What a kind of room is called. */
    static String word(RoomKind kind) {
        return text("settings.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What being somewhere asks of a body, in words. */
    static String word(Demand demand) {
        return text("demand." + demand.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    protected void save() {
        require(capacity, capacity.getValue() != null);
        require(turnaround, turnaround.getValue() != null);
        require(setUp, setUp.getValue() != null);
        require(opens, closes.isEmpty() || !opens.isEmpty());
        require(closes, opens.isEmpty() || !closes.isEmpty());
        var data = new RoomData(
                name.getValue(),
                kind.getValue(),
                capacity.getValue(),
                turnaround.getValue(),
                setUp.getValue(),
                opens.getOptionalValue().map(from -> new OpenHours(from, closes.getValue())),
                asks.getValue());
        if (changing == null) {
            locations.addRoom(location.id(), data);
        } else {
            locations.changeRoom(changing.id(), data, changing.version());
        }
        done.run();
        Toast.done("settings.place.saved", data.name().strip());
    }

    @Override
    protected Optional<Conflict> conflict() {
        return locations.locations().stream()
                .flatMap(row -> row.rooms().stream())
                .filter(room -> changing != null && room.id().equals(changing.id()))
                .findFirst()
                .map(now -> new Conflict(
                        now.name() + " · " + text("settings.room.persons", word(now.kind()), now.capacity()) + " · "
                                + text("settings.room.minutes", now.turnaroundMinutes()),
                        () -> show(now),
                        () -> changing = now));
    }

    private void show(RoomRow room) {
        changing = room;
        name.setValue(room.name());
        kind.setValue(room.kind());
        capacity.setValue(room.capacity());
        turnaround.setValue(room.turnaroundMinutes());
        setUp.setValue(room.setUpMinutes());
        OpenHours hours = room.hours();
        opens.setValue(hours == null ? null : hours.opens());
        closes.setValue(hours == null ? null : hours.closes());
        asks.setValue(room.asks());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
