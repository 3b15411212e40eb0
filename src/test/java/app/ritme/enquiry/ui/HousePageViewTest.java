package app.ritme.enquiry.ui;

import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enquiry.EnquiryFixtures;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.organisation.OrganisationData;
import app.ritme.organisation.OrganisationService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a house for everybody. */
@SuppressWarnings("NullAway.Init")
class HousePageViewTest extends KaribuTest {

    @Autowired
    private EnquiryFixtures fixtures;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OrganisationService organisation;

    private House house;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Larch house");
        enrolments.anEdition(house, "Autumn week", EnrolmentFixtures.today().plusDays(10), 3, null);
    }

    @Test
    void whoIsNotSignedInSeesProgramsAndPlaces() {
        open();

        visit();

        assertThat(_get(H1.class).getText()).isEqualTo("Welcome to Larch house");
        assertThat(part(CardBox.class, "program-Autumn week")).isNotNull();
        assertThat(_find(Badge.class)).extracting(Badge::getText).containsExactly("still 3 places");
        assertThat(shows("other-language")).isTrue();
    }

    @Test
    void aHiddenHouseAndOneThatDoesNotExistAreAnsweredAlike() {
        visit();
        assertThat(shows("program-Autumn week")).isFalse();
        assertThat(path()).isEqualTo("login");

        open("o/no-such-house-at-all");
        assertThat(path()).isEqualTo("login");
    }

    @Test
    void speaksTheOneLanguageOfTheHouse() {
        open();
        doAs(house.manager(), () -> {
            var profile = organisation.profile();
            organisation.change(
                    new OrganisationData(
                            profile.name(), profile.zone(), Language.NL, false, profile.currency(), profile.accent()),
                    profile.version());
        });

        visit();

        assertThat(_get(H1.class).getText()).isEqualTo("Welkom bij Larch house");
        assertThat(shows("other-language")).isFalse();
    }

    @Test
    void whoIsAMemberElsewhereSeesThePageAndWhoIsAMemberHereTheOwnDay() {
        open();
        signInAs(houses.aStaffMember(houses.aHouse("Other"), "Wout"));
        visit();
        assertThat(shows("program-Autumn week")).isTrue();

        newBrowser();
        signInAs(houses.aStaffMember(house, "Marieke"));
        visit();
        assertThat(shows("program-Autumn week")).isFalse();
    }

    private void open() {
        fixtures.openPage(house, house.manager().personId());
    }

    private void visit() {
        open("o/" + house.slug());
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
