package app.ritme.schedule.ui;

import app.ritme.enrolment.EditionId;
import app.ritme.people.PersonId;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.RunId;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;

/** Where the screens of this feature are, in the house of this tab. */
public final class ScheduleNavigation {

    private ScheduleNavigation() {}

    /** What is planned. */
    public static String board() {
        return inHouse("schedule");
    }

    /** What is planned on that day. */
    public static String board(LocalDate day) {
        return board() + "?day=" + day;
    }

    /** One session, on the board. */
    public static String session(SessionId session) {
        return inHouse("schedule/" + session.value());
    }

    /** One day as a list, and who came. */
    public static String dayList(LocalDate day) {
        return inHouse("daylist?day=" + day);
    }

    /** Planning by itself. */
    static String planner() {
        return inHouse("planner");
    }

    /** Planning that day by itself. */
    static String planner(LocalDate day) {
        return planner() + "?day=" + day;
    }

    /** Planning that day anew around what fell out. */
    static String replan(LocalDate day) {
        return planner(day) + "&fall=colleague";
    }

    /** Planning that day anew because too few come to a group. */
    static String regroup(LocalDate day) {
        return planner(day) + "&fall=group";
    }

    /** One run of the planner. */
    static String planner(RunId run) {
        return planner() + "/" + run.value();
    }

    /** Placing a standard plan of one guest. */
    static String placePlan() {
        return inHouse("place-plan");
    }

    /** Planning the days of an edition. */
    public static String plan() {
        return inHouse("plan");
    }

    /** Planning the days of this edition. */
    public static String plan(EditionId edition) {
        return plan() + "?edition=" + edition.value();
    }

    /** The own calendar, for the own telephone. */
    public static String calendar() {
        return inHouse("calendar");
    }

    /** The working hours of who reads. */
    public static String hours() {
        return inHouse("hours");
    }

    /** The working hours of somebody who works here; for managers. */
    public static String hours(PersonId person) {
        return inHouse("hours/" + person.value());
    }

    /** Goes there; the query after the path is read as the browser reads it. */
    static void go(String address) {
        var to = new Location(address);
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }

    private static String inHouse(String page) {
        return "o/" + CurrentHouse.get().slug() + "/" + page;
    }
}
