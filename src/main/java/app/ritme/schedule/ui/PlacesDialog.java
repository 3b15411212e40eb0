package app.ritme.schedule.ui;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.waiting.WaitingService;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.OptionalInt;

/** Says how many guests a session has place for. */
class PlacesDialog extends FormDialog {

    /** What is done once it is said. */
    @FunctionalInterface
    interface Done {
        void done(Change change, String key, Object... arguments);
    }

    private final SessionDetails session;
    private final SessionDesk desk;
    private final Done done;
    private final IntegerField places = new IntegerField(getTranslation("waiting.places.field"));

    PlacesDialog(SessionDetails session, SessionDesk desk, Done done) {
        super(
                UI.getCurrent().getTranslation("waiting.places.title"),
                UI.getCurrent().getTranslation("waiting.places.go"));
        this.session = session;
        this.desk = desk;
        this.done = done;
        places.setMin(1);
        places.setMax(WaitingService.MOST_PLACES);
        places.setStepButtonsVisible(true);
        places.setClearButtonVisible(true);
        session.most().ifPresent(places::setValue);
        places.setHelperText(getTranslation("waiting.places.help"));
        places.setTestId("places-field");
        says("error.waiting.places", places);
        fields(places);
    }

    @Override
    protected void save() {
        Integer wanted = places.getValue();
        OptionalInt most = wanted == null ? OptionalInt.empty() : OptionalInt.of(wanted);
        done.done(desk.waiting().limit(session.id(), most), "waiting.places.changed");
    }
}
