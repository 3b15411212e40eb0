package app.ritme.people.ui;

import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Where the screens of this feature are, in the house of this tab. */
public final class PeopleNavigation {

    private PeopleNavigation() {}

    /** Those who work here. */
    public static String team() {
        return inHouse("team");
    }

    /** One of those who work here. */
    public static String member(PersonId person) {
        return inHouse("team/" + person.value());
    }

    public static String guests() {
        return inHouse("guests");
    }

    /** One guest. */
    public static String guest(PersonId person) {
        return inHouse("guests/" + person.value());
    }

    /** Who looks after the guest who reads. */
    public static String myCare() {
        return inHouse("my-care");
    }

    /**
     * Whom the address names, if anybody.
     *
     * @throws NotFoundException when it names something that can be nobody
     */
    public static Optional<PersonId> person(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("person")
                    .map(UUID::fromString)
                    .map(PersonId::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private static String inHouse(String page) {
        return "o/" + CurrentHouse.get().slug() + "/" + page;
    }
}
