package app.ritme.organisation.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.Weights;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which weights a location has, so that what is asked of guests there can be loaded. */
class WeightsDialog extends FormDialog {

    private final LocationService locations;
    private final Runnable done;
    private final KilosField bars = new KilosField("bars");
    private final KilosField plates = new KilosField("plates");
    private final KilosField dumbbells = new KilosField("dumbbells");
    private final KilosField kettlebells = new KilosField("kettlebells");
    private final StackFields machines = new StackFields("machines");
    private final StackFields cables = new StackFields("cables");
    private LocationRow changing;

    WeightsDialog(LocationService locations, LocationRow location, Runnable done) {
        super(
                UI.getCurrent().getTranslation("settings.weights.title", location.name()),
                UI.getCurrent().getTranslation("settings.weights.go"));
        this.locations = locations;
        this.changing = location;
        this.done = done;
        var text = new Paragraph(getTranslation("settings.weights.text"));
        text.addClassName("soft");
        bars.setAutofocus(true);
        says("error.weights.bar", bars);
        fields(text, bars, plates, dumbbells, kettlebells, machines, cables);
        show(location);
    }

    @Override
    protected void save() {
        var now = new Weights(
                bars.read(this::says),
                plates.read(this::says),
                dumbbells.read(this::says),
                kettlebells.read(this::says),
                machines.read(this::says),
                cables.read(this::says));
        locations.changeWeights(changing.id(), now, changing.version());
        done.run();
        Toast.done("settings.weights.saved", changing.name());
    }

    @Override
    protected Optional<Conflict> conflict() {
        return locations.locations().stream()
                .filter(row -> row.id().equals(changing.id()))
                .findFirst()
                .map(now -> new Conflict(words(now.weights()), () -> show(now), () -> changing = now));
    }

    /** In one line, what there is of each. */
    private static String words(Weights there) {
        String words = Stream.concat(
                        Stream.of(there.bars(), there.plates(), there.dumbbells(), there.kettlebells())
                                .map(KilosField::words),
                        Stream.of(there.machines(), there.cables()).map(StackFields::words))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "–" : words;
    }

    private void show(LocationRow location) {
        changing = location;
        Weights there = location.weights();
        bars.show(there.bars());
        plates.show(there.plates());
        dumbbells.show(there.dumbbells());
        kettlebells.show(there.kettlebells());
        machines.show(there.machines());
        cables.show(there.cables());
    }
}
