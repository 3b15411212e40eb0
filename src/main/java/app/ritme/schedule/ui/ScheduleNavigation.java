package app.ritme.schedule.ui;

import app.ritme.schedule.SessionId;
import app.ritme.shared.ui.CurrentHouse;

/** Where the screens of this feature are, in the house of this tab. */
public final class ScheduleNavigation {

    private ScheduleNavigation() {}

    /** The board, with this session open. */
    public static String session(SessionId session) {
        return inHouse("schedule?session=" + session.value());
    }

    private static String inHouse(String page) {
        return "o/" + CurrentHouse.get().slug() + "/" + page;
    }
}
