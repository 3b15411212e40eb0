package app.ritme.journal.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.journal.Beside;
import app.ritme.journal.MyCheckInService;
import app.ritme.people.PeopleFixtures;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class CheckInViewTest extends KaribuTest {

    @Autowired
    private MyCheckInService checkIns;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;
    private LocalDate today;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Check-in");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }

    @Test
    @SuppressWarnings("unchecked")
    void painAndWordsAreSaidBesideTheScalesAndReadByBoth() {
        open(guest, "check-in");
        assertThat(part(Details.class, "beside").isOpened()).isFalse();
        part(ScaleGroup.class, "scale-mood").setValue(3);
        enter(Select.class, "pain", 4);
        var tags = (MultiSelectComboBox<String>) part(MultiSelectComboBox.class, "tags");
        tags.setItems("hoofdpijn");
        tags.setValue(Set.of("hoofdpijn"));
        click("save-check-in");

        assertThat(as(guest, checkIns::today).orElseThrow().beside()).isEqualTo(new Beside(4, List.of("hoofdpijn")));
        newBrowser();
        open(guest, "progress");
        assertThat(words()).contains("pain: 4 of 10 · hoofdpijn");
        newBrowser();
        open(coach, "guests/" + guest.person() + "/journal");
        assertThat(words()).contains("pain: 4 of 10 · hoofdpijn");
    }

    @Test
    void aDayJustGoneByIsTold() {
        tell(today.minusDays(2));
        assertThat(part(H1.class, "check-in-title").getText()).startsWith("How were you on");
        assertThat(shows("not-today")).isFalse();
        part(ScaleGroup.class, "scale-mood").setValue(4);
        click("save-check-in");

        assertThat(as(guest, () -> checkIns.on(today.minusDays(2)))).isPresent();
        assertThat(as(guest, checkIns::today)).isEmpty();
    }

    @Test
    void aDayThatCannotBeToldIsToday() {
        tell(today.minusDays(4));
        assertThat(part(H1.class, "check-in-title").getText()).isEqualTo("How are you today?");
    }

    private void tell(LocalDate day) {
        signInAs(guest);
        UI.getCurrent().navigate(house.path("check-in"), QueryParameters.of("day", day.toString()));
    }

    private static String words() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
