package app.ritme.home.ui;

import app.ritme.shared.ui.CurrentHouse;

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
}
