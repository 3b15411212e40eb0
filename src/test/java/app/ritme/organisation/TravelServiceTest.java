package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TravelServiceTest extends RitmeTest {

    @Autowired
    private TravelService travel;

    @Autowired
    private LocationService locations;

    private House house;
    private LocationId here;
    private LocationId annex;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Travel");
        here = as(house.manager(), locations::locations).getFirst().id();
        annex = houses.aLocation(house, "Annex");
    }

    @Test
    void aWayIsAsLongThereAsBackAndSaidOnce() {
        say(here, annex, 15);
        say(annex, here, 20);

        assertThat(times()).containsExactly(Map.entry(Way.between(here, annex), 20));
    }

    @Test
    void isForgottenAndGoesWithItsLocation() {
        LocationId hut = houses.aLocation(house, "Hut");
        say(here, annex, 15);
        say(here, hut, 30);

        doAs(house.manager(), () -> travel.forget(annex, here));
        assertThat(times()).containsOnlyKeys(Way.between(here, hut));

        doAs(house.manager(), () -> locations.removeLocation(hut));
        assertThat(times()).isEmpty();
    }

    @Test
    void goesSomewhereWithinTheDay() {
        assertThatThrownBy(() -> say(here, here, 5)).isInstanceOf(Refusal.class).hasMessage("error.travel.same");
        assertThatThrownBy(() -> say(here, annex, 481))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.travel.minutes");
        say(here, annex, 480);
    }

    @Test
    void anotherHouseIsNoWhereToGo() {
        House other = houses.aHouse("Elsewhere");
        LocationId theirs = as(other.manager(), locations::locations).getFirst().id();

        assertThatThrownBy(() -> say(here, theirs, 5)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(house.manager(), () -> travel.forget(theirs, here)))
                .isInstanceOf(NotFoundException.class);
        say(here, annex, 5);
        assertThat(as(other.manager(), travel::times)).isEmpty();
    }

    @Test
    void staffReadsItAndManagersSayIt() {
        House.Person coach = houses.aStaffMember(house, "Marieke");
        say(here, annex, 15);

        assertThat(as(coach, travel::times)).hasSize(1);
        assertThatThrownBy(() -> doAs(coach, () -> travel.say(here, annex, 5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void say(LocationId from, LocationId to, int minutes) {
        doAs(house.manager(), () -> travel.say(from, to, minutes));
    }

    private Map<Way, Integer> times() {
        return as(house.manager(), travel::times);
    }
}
