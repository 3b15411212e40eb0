package app.ritme.outcome.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.compass.AftercareFixtures;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.shared.Secret;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Behind the link of a mail that asks a guest again. */
@SuppressWarnings("NullAway.Init")
class AskedCompassViewTest extends KaribuTest {

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private AftercareFixtures aftercare;

    private House house;
    private House.Person guest;
    private Secret secret;

    @BeforeEach
    void aLink() {
        house = houses.aHouse("Home");
        enrolments.aBedroom(house, "Dormitory", 2);
        EditionId edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 2, null);
        guest = houses.aGuest(house, "Loes");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        outcomes.aCompass(guest, 2);
        secret = aftercare.aLink(guest);
    }

    @Test
    void sixTapsAnswerIt() {
        visit(secret);
        rate(CompassResult.CALM, 4);
        click("finish");
        assertThat(shows("finish")).as("five are open").isTrue();
        assertThat(question(CompassResult.CALM).getValue())
                .as("what was chosen stays")
                .isEqualTo(4);

        for (CompassResult result : CompassResult.values()) {
            rate(result, 5);
        }
        click("finish");
        assertThat(shows("finish")).isFalse();
        assertThat(shows("asked-thanks")).isTrue();
    }

    @Test
    void theMailsAreStoppedAndResumed() {
        visit(secret);
        click("asked-stop");
        assertThat(shows("asked-stop")).isFalse();
        click("asked-resume");
        assertThat(shows("asked-stop")).isTrue();
    }

    @Test
    void anotherSecretOpensNothing() {
        visit(Secret.make());
        assertThat(shows("finish")).isFalse();
        assertThat(shows("way-back")).isTrue();
    }

    private void visit(Secret with) {
        open(house.path("compass/" + with.value()));
    }

    private static void rate(CompassResult result, int rating) {
        question(result).setValue(rating);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> question(CompassResult result) {
        return part(RadioButtonGroup.class, "rate-" + OutcomeWords.code(result));
    }
}
