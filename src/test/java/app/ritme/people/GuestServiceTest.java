package app.ritme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class GuestServiceTest extends RitmeTest {

    @Autowired
    private GuestService guests;

    @Autowired
    private SearchService search;

    private House house;
    private House.Person staff;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Guests");
        staff = houses.aStaffMember(house, "Stan");
    }

    @Test
    void aGuestMayDoWithoutAnAccount() {
        PersonId visitor = as(staff, () -> guests.add(Houses.person("Vera", Optional.empty())));

        var details = as(staff, () -> guests.details(visitor));
        assertThat(details.member()).isNull();
        assertThat(details.fullName()).isEqualTo("Vera Test");
    }

    @Test
    void listsPageByPageByNameWithoutTheTeam() {
        houses.aVisitor(house, "Cor");
        houses.aVisitor(house, "Ada");
        houses.aVisitor(house, "Bo");

        assertThat(as(staff, () -> guests.guests("", false, 0, 2)))
                .extracting(GuestRow::givenName)
                .containsExactly("Ada", "Bo");
        assertThat(as(staff, () -> guests.guests("", false, 1, 2)))
                .extracting(GuestRow::givenName)
                .containsExactly("Cor");
        assertThat(as(staff, () -> guests.count("", false))).isEqualTo(3);
    }

    @Test
    void findsByPartOfAName() {
        houses.aVisitor(house, "Wilhelmina");
        houses.aVisitor(house, "100%");
        houses.aVisitor(house, "A_b");

        assertThat(as(staff, () -> guests.guests("HELM", false, 0, 9))).hasSize(1);
        assertThat(as(staff, () -> guests.guests("%", false, 0, 9)))
                .extracting(GuestRow::givenName)
                .containsExactly("100%");
        assertThat(as(staff, () -> guests.guests("_", false, 0, 9)))
                .extracting(GuestRow::givenName)
                .containsExactly("A_b");
        assertThat(as(staff, () -> guests.guests("\\", false, 0, 9))).isEmpty();
        assertThat(as(staff, () -> guests.guests("' or 1=1 --", false, 0, 9))).isEmpty();
        assertThat(as(staff, () -> search.find("stan", 5)))
                .extracting(SearchHit::name)
                .containsExactly("Stan Test");
        assertThat(as(staff, () -> search.find("test", 2))).hasSize(2);
    }

    @Test
    void oneAddressIsOnePersonInAHouseAndAnotherInAnother() {
        EmailAddress email = Houses.anAddress("Twin");
        as(staff, () -> guests.add(Houses.person("Twin", Optional.of(email))));

        assertThatThrownBy(() -> as(staff, () -> guests.add(Houses.person("Other", Optional.of(email)))))
                .hasMessage("error.person.email-taken");
        House other = houses.aHouse("Other");
        assertThat(as(other.manager(), () -> guests.add(Houses.person("Twin", Optional.of(email)))))
                .isNotNull();
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> as(staff, () -> guests.add(Houses.person("  ", Optional.empty()))))
                .hasMessage("error.name.empty");
    }

    @Test
    void theSecondEditorIsTold() {
        PersonId visitor = houses.aVisitor(house, "Vera");
        doAs(staff, () -> guests.change(visitor, Houses.person("Vero", Optional.empty()), 0));

        assertThatThrownBy(() -> doAs(staff, () -> guests.change(visitor, Houses.person("Verb", Optional.empty()), 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(staff, () -> guests.details(visitor)).fullName()).isEqualTo("Vero Test");
    }

    @Test
    void whoLeftNoLongerComesInAndIsOutOfTheList() {
        House.Person guest = houses.aGuest(house, "Gea");
        doAs(staff, () -> guests.endMembership(guest.memberId()));

        assertThat(as(staff, () -> guests.guests("", false, 0, 9))).isEmpty();
        assertThat(as(staff, () -> guests.guests("", true, 0, 9))).hasSize(1);
        doAs(staff, () -> guests.restore(guest.memberId()));
        assertThat(as(staff, () -> guests.guests("", false, 0, 9))).hasSize(1);
    }

    @Test
    void theTeamIsNotTouchedFromHere() {
        assertThatThrownBy(() -> as(staff, () -> guests.details(house.manager().personId())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        doAs(staff, () -> guests.endMembership(house.manager().memberId())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(
                        staff,
                        () -> guests.change(house.manager().personId(), Houses.person("Mine", Optional.empty()), 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void guestsSeeNoGuests() {
        House.Person guest = houses.aGuest(house, "Gea");
        assertThatThrownBy(() -> as(guest, () -> guests.guests("", false, 0, 9)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(guest, () -> search.find("a", 5))).isInstanceOf(AccessDeniedException.class);
    }
}
