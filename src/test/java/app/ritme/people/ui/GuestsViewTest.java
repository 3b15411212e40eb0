package app.ritme.people.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.people.GuestRow;
import app.ritme.people.GuestService;
import app.ritme.people.MemberState;
import app.ritme.people.PersonId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GuestsViewTest extends KaribuTest {

    @Autowired
    private GuestService guests;

    @Test
    void anEmptyHouseOffersTheFirstInvitation() {
        var house = houses.aHouse("Empty");
        open(house.manager(), "guests");
        assertThat(shows("guests")).isFalse();

        click("add-first-guest");
        enter(TextField.class, "given-name", "Loes");
        click("form-save");

        assertThat(names(house)).containsExactly("Loes");
        assertThat(shows("guests")).isTrue();
    }

    @Test
    void aGuestNeedsNoAddressButAnInvitationDoes() {
        var house = houses.aHouse("Addressless");
        open(house.manager(), "guests");

        click("add-guest");
        enter(TextField.class, "given-name", "Bram");
        enter(Checkbox.class, "invite-now", true);
        click("form-save");
        assertThat(part(EmailField.class, "email").isInvalid()).isTrue();
        assertThat(names(house)).as("nobody is added by half").isEmpty();

        enter(Checkbox.class, "invite-now", false);
        click("form-save");
        assertThat(names(house)).containsExactly("Bram");
    }

    @Test
    void staffInviteAGuestFromTheCardWithTheAddressJustTyped() {
        var house = houses.aHouse("Card");
        var coach = houses.aStaffMember(house, "Marieke");
        var loes = houses.aVisitor(house, "Loes");
        var email = Houses.anAddress("loes");
        open(coach, "guests/" + loes.value());

        enter(EmailField.class, "email", email.value());
        click("invite-guest");

        assertThat(state(house, loes)).isEqualTo(MemberState.INVITED);
        assertThat(mailTo(email)).contains("/link/");
    }

    @Test
    void aWithdrawnInvitationEndsAndCanBeSentAgain() {
        var house = houses.aHouse("Withdrawn");
        var loes = houses.aVisitor(house, "Loes");
        open(house.manager(), "guests/" + loes.value());
        enter(EmailField.class, "email", Houses.anAddress("loes").value());
        click("invite-guest");

        open(house.path("guests/" + loes.value()));
        click("withdraw");
        assertThat(state(house, loes)).isEqualTo(MemberState.ENDED);

        open(house.path("guests/" + loes.value()));
        click("invite-again");
        assertThat(state(house, loes)).isEqualTo(MemberState.INVITED);
    }

    @Test
    void endedAccessIsTakenBackAtOnce() {
        var house = houses.aHouse("Ended");
        var loes = houses.aGuest(house, "Loes");
        open(house.manager(), "guests/" + loes.person());

        click("end");
        click("confirm-go");
        assertThat(state(house, loes.personId())).isEqualTo(MemberState.ENDED);

        click("undo");
        assertThat(state(house, loes.personId())).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void theAddressOfThePageKeepsWhatIsSearchedFor() {
        var house = houses.aHouse("Search");
        houses.aVisitor(house, "Loes");
        houses.aVisitor(house, "Bram");

        signInAs(house.manager());
        UI.getCurrent().navigate(house.path("guests"), QueryParameters.of("q", "loe"));

        assertThat(part(TextField.class, "search-guests").getValue()).isEqualTo("loe");
        assertThat(shown()).containsExactly("Loes Test");
    }

    @Test
    void formerGuestsAreShownWhenAskedFor() {
        var house = houses.aHouse("Former");
        var loes = houses.aGuest(house, "Loes");
        houses.aVisitor(house, "Bram");
        doAs(house.manager(), () -> guests.endMembership(loes.memberId()));
        open(house.manager(), "guests");
        assertThat(shown()).containsExactly("Bram Test");

        enter(Checkbox.class, "former", true);

        assertThat(shown()).containsExactly("Bram Test", "Loes Test");
    }

    @Test
    void guestsDoNotSeeWhoElseIsAGuest() {
        var house = houses.aHouse("Guarded");

        open(houses.aGuest(house, "Loes"), "guests");

        assertThat(_find(GuestsView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked") // the grid with this test id shows guests
    private static List<String> shown() {
        Grid<GuestRow> grid = part(Grid.class, "guests");
        return IntStream.range(0, _size(grid))
                .mapToObj(index -> _get(grid, index).fullName())
                .toList();
    }

    private @Nullable MemberState state(House house, PersonId guest) {
        return as(house.manager(), () -> guests.details(guest)).state();
    }

    private List<String> names(House house) {
        return as(house.manager(), () -> guests.guests("", true, 0, 50)).stream()
                .map(GuestRow::fullName)
                .toList();
    }
}
