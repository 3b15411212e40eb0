package app.ritme.outcome.ui;

import app.ritme.outcome.shown.GuestFigureService;
import app.ritme.outcome.shown.GuestFigures;
import app.ritme.outcome.shown.Showing;
import app.ritme.people.PersonId;
import com.vaadin.flow.component.button.Button;

/** The way to what a guest does not see, which is asked for when it is pressed. */
class FiguresButton extends Button {

    private final GuestFigureService service;
    private final PersonId guest;
    private final String name;

    FiguresButton(GuestFigureService service, PersonId guest, String name) {
        super(OutcomeWords.text("figures.of-guest"));
        this.service = service;
        this.guest = guest;
        this.name = name;
        setTestId("figures");
        addClickListener(event -> open());
    }

    private void open() {
        GuestFigures now = service.of(guest);
        new FiguresDialog(
                        getTranslation("figures.of-guest.title", name),
                        getTranslation("figures.of-guest.text", name),
                        Showing.all(),
                        now.said(),
                        said -> service.choose(guest, said))
                .hiding(now.hidden(), name)
                .open();
    }
}
