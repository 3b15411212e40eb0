package app.ritme.offline;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionData;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.program.ProgramFixtures;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days on a telephone are those of the guest everywhere else. */
@SuppressWarnings("NullAway.Init")
class PocketServiceTest extends RitmeTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    private PocketService pocket;

    @Autowired
    private LocationService locations;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private ProgramFixtures programs;

    private House house;
    private House.Person guest;

    @BeforeEach
    void aGuest() {
        house = houses.aHouse("Pocket");
        guest = houses.aGuest(house, "Loes");
    }

    @Test
    void theyGoByTheClockOfThePlaceOnlyWhileTheGuestIsThere() {
        EnrolmentId stay = aStayInTokyo();
        assertThat(as(guest, () -> pocket.days()).zone())
                .as("it is still to begin")
                .isEqualTo(Houses.ZONE);

        doAs(house.manager(), () -> steps.arrive(stay));

        PocketDays days = as(guest, () -> pocket.days());
        assertThat(days.zone()).isEqualTo(TOKYO);
        assertThat(days.first()).isEqualTo(LocalDate.now(TOKYO));
        assertThat(days.last()).isEqualTo(days.first().plusDays(2));
    }

    private EnrolmentId aStayInTokyo() {
        LocationId tokyo = as(house.manager(), () -> locations.addLocation(new LocationData("Tokyo", TOKYO, "")));
        LocalDate begins = LocalDate.now(Houses.ZONE).minusDays(1);
        var edition = enrolments.open(
                house,
                new EditionData(
                        "Far",
                        programs.aPublishedProgram(house, "Far", 7).version(),
                        tokyo,
                        false,
                        begins,
                        begins.plusDays(6),
                        Set.of(),
                        12,
                        8));
        return enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
    }
}
