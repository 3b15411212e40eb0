package app.ritme.safety.ui;

import app.ritme.safety.AlertId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where the screens of this feature are, in the house of this tab. */
public final class SafetyNavigation {

    private SafetyNavigation() {}

    /** Help for a guest. */
    public static String help() {
        return inHouse("help");
    }

    /** The alerts of who works here. */
    public static String alerts() {
        return inHouse("alerts");
    }

    static String roster(LocalDate week) {
        return inHouse("roster") + "?week=" + week;
    }

    static String alert(AlertId id) {
        return alerts() + "/" + id.value();
    }

    static String earlier() {
        return help() + "/earlier";
    }

    /** @throws NotFoundException when the address names something that can be no alert */
    static Optional<AlertId> alert(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("alert").map(UUID::fromString).map(AlertId::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private static String inHouse(String page) {
        return "o/" + CurrentHouse.get().slug() + "/" + page;
    }
}
