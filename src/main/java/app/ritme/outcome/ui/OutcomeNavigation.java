package app.ritme.outcome.ui;

import app.ritme.outcome.QuestionnaireId;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** Where the screens of this feature are, in the house of this tab. */
public final class OutcomeNavigation {

    private OutcomeNavigation() {}

    /** What a guest is asked and what came of it. */
    public static String outcomes() {
        return inHouse("outcomes");
    }

    /** One questionnaire of one's own: to fill in, or what came of it. */
    public static String questionnaire(QuestionnaireId id) {
        return inHouse("outcomes/" + id.value());
    }

    /** What was asked of one guest, for who looks after the guest. */
    public static String guest(PersonId guest) {
        return inHouse("guests/" + guest.value() + "/outcomes");
    }

    /** What was measured of one guest, for who looks after the guest. */
    public static String measures(PersonId guest) {
        return inHouse("guests/" + guest.value() + "/measures");
    }

    /** What was measured of oneself. */
    public static String myMeasures() {
        return inHouse("measures");
    }

    /** One guest in two minutes, for who looks after the guest. */
    public static String brief(PersonId guest) {
        return inHouse("guests/" + guest.value() + "/brief");
    }

    /** One's own compass. */
    public static String compass() {
        return inHouse("compass");
    }

    static String result(PersonId guest, QuestionnaireId id) {
        return guest(guest) + "/" + id.value();
    }

    static String together(PersonId guest, QuestionnaireId id) {
        return result(guest, id) + "/together";
    }

    /** @throws NotFoundException when the address names something that can be nothing of this kind */
    static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return event.getRouteParameters()
                    .get(parameter)
                    .map(UUID::fromString)
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }

    private static String inHouse(String page) {
        return "o/" + CurrentHouse.get().slug() + "/" + page;
    }
}
