package app.ritme.billing.ui;

import app.ritme.shared.ui.CurrentHouse;

/** Where the screens of this feature are, in the house of this tab. */
public final class BillingNavigation {

    private BillingNavigation() {}

    /** The subscription. */
    public static String billing() {
        return "o/" + CurrentHouse.get().slug() + "/billing";
    }
}
