package app.ritme.organisation.ui;

import app.ritme.shared.ui.CurrentHouse;

/** Where the screens of this feature are. */
public final class OrganisationNavigation {

    private OrganisationNavigation() {}

    /** The settings of the house of this tab. */
    public static String settings() {
        return settings(CurrentHouse.get().slug());
    }

    static String settings(String slug) {
        return "o/" + slug + "/settings";
    }
}
