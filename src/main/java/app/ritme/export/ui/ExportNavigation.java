package app.ritme.export.ui;

import app.ritme.shared.ui.CurrentHouse;

/** Where the screens of this feature are, in the house of this tab. */
public final class ExportNavigation {

    private ExportNavigation() {}

    /** Where a guest takes everything along. */
    public static String mine() {
        return "o/" + CurrentHouse.get().slug() + "/my-data";
    }

    /** Where everything of the house can be asked for. */
    public static String export() {
        return "o/" + CurrentHouse.get().slug() + "/export";
    }
}
