package app.ritme.shared.ui;

import app.ritme.shared.Role;
import app.ritme.shared.Standing;
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
 * @param billing whether the reader handles its subscription
 * @param standing how it stands with that
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
        Role role,
        boolean billing,
        Standing standing) {

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

    /** The house changed: the next page of this tab reads it anew, while the page that is open goes on as it is. */
    public static void outdated() {
        ComponentUtil.setData(UI.getCurrent(), Outdated.class, new Outdated());
    }

    /** Whether {@link #outdated()} was said since the last page; asked once per page. */
    public static boolean wasOutdated(UI ui) {
        boolean said = ComponentUtil.getData(ui, Outdated.class) != null;
        ComponentUtil.setData(ui, Outdated.class, null);
        return said;
    }

    /** The same house, read by who this person is now. */
    public CurrentHouse readBy(
            UUID person,
            String givenNameNow,
            String fullNameNow,
            Role roleNow,
            boolean billingNow,
            Standing standingNow) {
        return new CurrentHouse(
                tenant,
                slug,
                name,
                zone,
                currency,
                accent,
                logo,
                otherLanguages,
                accountId,
                person,
                givenNameNow,
                fullNameNow,
                roleNow,
                billingNow,
                standingNow);
    }

    private record Outdated() {}
}
