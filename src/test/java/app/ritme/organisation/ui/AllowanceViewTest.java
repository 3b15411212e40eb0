package app.ritme.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.organisation.OrganisationFixtures;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class AllowanceViewTest extends KaribuTest {

    @Autowired
    private OrganisationFixtures fixtures;

    @Test
    void aManagerSeesWhatIsUsedAndWhatIsAllowed() {
        House house = houses.aHouse("Allowed");
        open(house.manager(), "allowance");
        assertThat(line("STAFF")).doesNotContain("of");

        fixtures.allow(house, null, 3, null);
        open(house.path("team"));
        open(house.path("allowance"));

        assertThat(line("STAFF")).contains("1 of 3");
    }

    @Test
    void nobodyElseDoes() {
        House house = houses.aHouse("Private");
        open(houses.aStaffMember(house, "Marieke"), "allowance");
        assertThat(_find(AllowanceView.class)).isEmpty();
    }

    private static String line(String kind) {
        return _get(ListItem.class, spec -> spec.withAttribute("data-testid", "usage-" + kind))
                .getElement()
                .getTextRecursively();
    }
}
