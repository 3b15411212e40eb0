package app.ritme.e2e;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.shared.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every page of a house by who may open it, as its route is written: {@code :program} stands for one of the house's
 * programs, {@code :person} for one of its guests, {@code :session} for a session a manager led.
 */
final class Pages {

    private static final List<String> GUEST = List.of(
            "today",
            "check-in",
            "habits",
            "journal",
            "journal/earlier",
            "progress",
            "outcomes",
            "measures",
            "compass",
            "training",
            "training/earlier",
            "intake",
            "help",
            "help/earlier",
            "signals",
            "home-plan",
            "my-data",
            "my-care",
            "calendar",
            "account");

    private static final List<String> STAFF = List.of(
            "today",
            "schedule",
            "schedule/:session/note",
            "daylist",
            "plan",
            "planner",
            "place-plan",
            "hours",
            "calendar",
            "editions",
            "team",
            "guests",
            "guests/:person/brief",
            "guests/:person/care",
            "guests/:person/habits",
            "guests/:person/journal",
            "guests/:person/measures",
            "guests/:person/notes",
            "guests/:person/outcomes",
            "guests/:person/signals",
            "guests/:person/home-plan",
            "guests/:person/training",
            "programs",
            "programs/:program",
            "exercises",
            "alerts",
            "roster",
            "safety",
            "account");

    /** What only a manager opens. */
    private static final List<String> MANAGER = List.of(
            "billing",
            "billing/return",
            "enquiry",
            "export",
            "figures",
            "outside",
            "planning-rules",
            "therapy-plans",
            "questionnaires",
            "results",
            "settings");

    /** One questionnaire: of the guest who fills it in and reads it, and of who looks after them. */
    static final List<String> QUESTIONNAIRE = List.of(
            "outcomes/:questionnaire",
            "guests/:person/outcomes/:questionnaire",
            "guests/:person/outcomes/:questionnaire/together");

    /** What who runs the server opens, outside of any house. */
    static final List<String> OPERATOR =
            List.of("operator", "operator/billing", "operator/keys", "operator/house/:slug");

    private Pages() {}

    static List<String> of(Role role) {
        return switch (role) {
            case GUEST -> GUEST;
            case STAFF -> STAFF;
            case MANAGER -> Stream.concat(STAFF.stream(), MANAGER.stream()).toList();
        };
    }

    /** The page of one of the things of this house. */
    static String in(House house, Houses houses, String page) {
        return page.replace(
                        ":program",
                        Objects.requireNonNull(houses.idsOf(house).get("ProgramId"))
                                .toString())
                .replace(
                        ":session",
                        Objects.requireNonNull(houses.idsOf(house).get("SessionId noted"))
                                .toString())
                .replace(":person", houses.guestOf(house).person().toString());
    }
}
