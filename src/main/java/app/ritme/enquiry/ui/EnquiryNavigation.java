package app.ritme.enquiry.ui;

import app.ritme.shared.ui.CurrentHouse;

/** Where the screens of this feature are, in the house of this tab. */
public final class EnquiryNavigation {

    private EnquiryNavigation() {}

    /** The page for everybody. */
    static String page() {
        return "o/" + CurrentHouse.get().slug();
    }
}
