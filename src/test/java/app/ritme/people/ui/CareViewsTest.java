package app.ritme.people.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.Host;
import app.ritme.people.PeopleFixtures;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class CareViewsTest extends KaribuTest {

    @Autowired
    private CareService care;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Care");
        coach = houses.aStaffMember(house, "Marieke");
        guest = houses.aGuest(house, "Loes");
    }

    @Test
    void aCoachBeginsToLookAfterAGuest() {
        open(coach, page());

        click("care-by-me");

        assertThat(carers()).containsExactly("Marieke Test");
        assertThat(shows("care-by-me")).as("once is enough").isFalse();
    }

    @Test
    @SuppressWarnings("unchecked") // the box with this test id offers colleagues
    void aColleagueIsAddedWhoIsNotThereYet() {
        people.aCare(house, guest, coach);
        open(coach, page());

        click("add-carer");
        ComboBox<Host> who = part(ComboBox.class, "carer");
        List<Host> offered = who.getListDataView().getItems().toList();
        assertThat(offered).extracting(Host::person).containsExactly(house.managerPerson());
        click("form-save");
        assertThat(who.isInvalid()).isTrue();
        who.setValue(offered.getFirst());
        click("form-save");

        assertThat(carers()).hasSize(2);
    }

    @Test
    void itEndsAfterAsking() {
        people.aCare(house, guest, coach);
        open(house.manager(), page());

        click("end-care-" + coach.person());
        assertThat(carers()).hasSize(1);
        click("confirm-go");

        assertThat(carers()).isEmpty();
    }

    @Test
    void theGuestSeesWhoItIsAndEndsIt() {
        people.aCare(house, guest, coach);
        open(guest, "my-care");
        assertThat(shows("end-care-" + coach.person())).isTrue();

        click("end-care-" + coach.person());
        click("confirm-go");

        assertThat(carers()).isEmpty();
        assertThat(shows("end-care-" + coach.person())).isFalse();
    }

    @Test
    void aGuestDoesNotOpenThePageOfThoseWhoWorkHere() {
        open(guest, page());
        assertThat(_find(GuestCareView.class)).isEmpty();
        open(coach, page());
        assertThat(_find(GuestCareView.class)).isNotEmpty();
    }

    private String page() {
        return "guests/" + guest.person() + "/care";
    }

    private List<String> carers() {
        return as(coach, () -> care.carersOf(guest.personId())).stream()
                .map(CareRow::carerName)
                .toList();
    }
}
