package app.ritme.organisation.ui;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.TravelService;
import app.ritme.organisation.Way;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;

/** Says how long it takes from one location to another. */
class TravelDialog extends FormDialog {

    private static final int USUAL = 10;

    private final TravelService travel;
    private final Runnable done;
    private final Select<LocationRow> from = new Select<>();
    private final Select<LocationRow> to = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation("settings.travel.minutes"));

    private TravelDialog(
            String title, String verb, TravelService travel, List<LocationRow> places, int began, Runnable done) {
        super(title, verb);
        this.travel = travel;
        this.done = done;
        choice(from, "settings.travel.from", places, "travel-from");
        choice(to, "settings.travel.to", places, "travel-to");
        minutes.setMin(0);
        minutes.setMax(TravelService.LONGEST);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(began);
        minutes.setHelperText(getTranslation("settings.travel.help"));
        minutes.setTestId("travel-minutes");
        says("error.travel.same", to);
        says("error.travel.minutes", minutes);
        fields(new FormRow(from, to), minutes);
    }

    private void choice(Select<LocationRow> select, String label, List<LocationRow> places, String testId) {
        select.setLabel(getTranslation(label));
        select.setItems(places);
        select.setItemLabelGenerator(LocationRow::name);
        select.setTestId(testId);
    }

    static TravelDialog toAdd(TravelService travel, List<LocationRow> places, Runnable done) {
        var dialog = new TravelDialog(
                text("settings.travel.add.title"), text("settings.travel.add.go"), travel, places, USUAL, done);
        dialog.from.setValue(places.getFirst());
        dialog.to.setValue(places.get(1));
        return dialog;
    }

    static TravelDialog toChange(TravelService travel, List<LocationRow> places, Way way, int minutes, Runnable done) {
        var dialog = new TravelDialog(
                text("settings.travel.change.title"), text("settings.change.go"), travel, places, minutes, done);
        dialog.fix(dialog.from, places, way.one());
        dialog.fix(dialog.to, places, way.other());
        return dialog;
    }

    private void fix(Select<LocationRow> select, List<LocationRow> places, LocationId location) {
        places.stream().filter(place -> place.id().equals(location)).forEach(select::setValue);
        select.setReadOnly(true);
    }

    @Override
    protected void save() {
        require(minutes, !minutes.isEmpty());
        travel.say(from.getValue().id(), to.getValue().id(), minutes.getValue());
        done.run();
        Toast.done("settings.travel.saved");
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
