package app.ritme.journal.ui;

import app.ritme.journal.JournalEntryId;
import app.ritme.people.PersonId;
import app.ritme.schedule.SessionId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Where the screens of this feature are, in the house of this tab. */
public final class JournalNavigation {

    private static final String ABOUT = "about";

    private JournalNavigation() {}

    /** A guest's check-in of today. */
    public static String checkIn() {
        return inHouse("check-in");
    }

    /** The paper, for something new. */
    public static String journal() {
        return inHouse("journal");
    }

    /** The paper, for something new about a session of one's own. */
    public static String about(SessionId session) {
        return journal() + "?" + ABOUT + "=" + session.value();
    }

    /** An entry of one's own. */
    public static String entry(JournalEntryId id) {
        return inHouse("journal/" + id.value());
    }

    /** What one wrote before. */
    public static String earlier() {
        return inHouse("journal/earlier");
    }

    /** A guest's own last days. */
    public static String progress() {
        return inHouse("progress");
    }

    /** A guest's own small habits. */
    public static String habits() {
        return inHouse("habits");
    }

    /** How one guest is and what they share, for who looks after them. */
    public static String guest(PersonId guest) {
        return inHouse("guests/" + guest.value() + "/journal");
    }

    /** What was noted about one guest, for who looks after them. */
    public static String notes(PersonId guest) {
        return inHouse("guests/" + guest.value() + "/notes");
    }

    /** One note about a session, for everybody who came; for who leads it. */
    public static String groupNote(SessionId session) {
        return inHouse("schedule/" + session.value() + "/note");
    }

    /** @throws NotFoundException when the address names something that can be nothing of this kind */
    static Optional<UUID> id(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters().get(parameter).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    /**
     * The session that something new is to be about, if one is named.
     *
     * @throws NotFoundException when what is named can be no session
     */
    static Optional<SessionId> about(BeforeEnterEvent event) {
        try {
            return event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(ABOUT)
                    .map(UUID::fromString)
                    .map(SessionId::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    /** Where everybody begins; the screens of {@code today} know this feature, not the other way round. */
    static String today() {
        return inHouse("today");
    }

    private static String inHouse(String page) {
        return "o/" + CurrentHouse.get().slug() + "/" + page;
    }
}
