package app.ritme.home.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.home.HomeFixtures;
import app.ritme.people.PeopleFixtures;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class SignalsViewTest extends KaribuTest {

    @Autowired
    private HomeFixtures homes;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestAndACoach() {
        house = houses.aHouse("Signals");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
    }

    @Test
    void aGuestFindsItOnEveryPageAndWritesIt() {
        open(guest, "today");
        assertThat(shows("at-hand-flag")).isTrue();
        open(guest, "help");
        assertThat(part(Anchor.class, "to-signals").getHref()).endsWith("/signals");

        open(guest, "signals");
        click("change-orange");
        enter(TextArea.class, "signs", "My shoulders are high\n\nI read until midnight");
        enter(TextArea.class, "actions", "Cancel one thing");
        click("form-save");
        assertThat(words()).contains("My shoulders are high", "Cancel one thing");

        click("add-call");
        enter(TextField.class, "call-name", "Sanne");
        enter(TextField.class, "call-number", "not a number");
        click("form-save");
        assertThat(part(TextField.class, "call-number").isInvalid()).isTrue();
        enter(TextField.class, "call-number", "06 12345678");
        click("form-save");
        assertThat(words()).contains("Sanne", "Nobody but you has opened this yet.");
        click("change-call");
        click("remove-call");
        assertThat(words()).doesNotContain("Sanne");
    }

    @Test
    void aCoachHelpsAndTheGuestReadsThatTheCoachReadIt() {
        people.aCare(house, guest, coach);
        homes.aSignalPlan(guest, "I read until midnight");

        open(coach, "guests/" + guest.person() + "/signals");
        assertThat(words()).contains("I read until midnight", "Sanne");
        click("change-red");
        enter(TextArea.class, "actions", "Call Sanne today");
        click("form-save");
        assertThat(words()).contains("Call Sanne today");

        newBrowser();
        open(guest, "signals");
        assertThat(words()).contains("Call Sanne today", "Who read this", "Marieke Test");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShown() {
        open(guest, "signals");
        click("change-orange");
        homes.aSignalPlan(guest, "Saved on the other phone");
        enter(TextArea.class, "signs", "Typed here");
        click("form-save");

        assertThat(shows("conflict")).isTrue();
        click("conflict-theirs");
        assertThat(part(TextArea.class, "signs").getValue()).isEqualTo("Saved on the other phone");
        enter(TextArea.class, "signs", "Both");
        click("form-save");
        assertThat(words()).contains("Both").doesNotContain("Saved on the other phone");
    }

    @Test
    void whoDoesNotLookAfterTheGuestReadsWhy() {
        homes.aSignalPlan(guest, "I read until midnight");
        open(coach, "guests/" + guest.person() + "/signals");

        assertThat(words())
                .contains("The signal plan of Loes Test is for whoever looks after Loes Test")
                .doesNotContain("midnight");
        assertThat(shows("change-red")).isFalse();
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
