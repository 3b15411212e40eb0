package app.ritme.shared.ui;

import app.ritme.shared.Role;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisation this browser tab is in, and who the reader is there. Bound to the tab, never to the session.
 *
 * @param otherLanguages whether its people may read it in another language than its own
 */
public record CurrentHouse(
        UUID tenant,
        String slug,
        String name,
        ZoneId zone,
        String currency,
        String accent,
        boolean logo,
        boolean otherLanguages,
        UUID accountId,
        UUID personId,
        String givenName,
        String fullName,
        Role role) {

    /** The house of the current tab; a view outside a house must use {@link #find()}. */
    public static CurrentHouse get() {
        return find().orElseThrow(() -> new IllegalStateException("this tab is in no house"));
    }

    /** The house of the current tab, if it is in one. */
    public static Optional<CurrentHouse> find() {
        var ui = UI.getCurrent();
        return ui == null ? Optional.empty() : Optional.ofNullable(ComponentUtil.getData(ui, CurrentHouse.class));
    }

    /** Binds the tab to a house and gives it the colour of the house; null frees it. */
    public static void set(UI ui, @Nullable CurrentHouse house) {
        ComponentUtil.setData(ui, CurrentHouse.class, house);
        if (house != null) {
            Accents.show(ui, house.accent());
        }
    }
}
