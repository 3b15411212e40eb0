package app.ritme.home.ui;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** Where the screens of this feature are, in the house of this tab. */
public final class HomeNavigation {

    private HomeNavigation() {}

    /** A guest's own plan of signals. */
    public static String signals() {
        return "o/" + CurrentHouse.get().slug() + "/signals";
    }

    /** A guest's own plan for home. */
    public static String plan() {
        return "o/" + CurrentHouse.get().slug() + "/home-plan";
    }

    /** @throws NotFoundException when the address names something that can be no guest */
    static PersonId guest(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("person")
                    .map(UUID::fromString)
                    .map(PersonId::new)
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
