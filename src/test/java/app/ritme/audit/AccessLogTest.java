package app.ritme.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@SuppressWarnings("NullAway.Init")
class AccessLogTest extends RitmeTest {

    private static final UUID THING = UUID.randomUUID();

    @Autowired
    private AccessLog log;

    @Autowired
    private AuditFixtures fixtures;

    @Autowired
    private MyReadersService readers;

    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Logged");
        coach = houses.aStaffMember(house, "Marieke");
        guest = houses.aGuest(house, "Loes");
    }

    @Test
    void whomItIsAboutSeesEachOpening() {
        fixtures.opened(coach, guest, "journal-entry", THING);
        fixtures.opened(coach, guest, "journal-entry", THING);

        assertThat(as(guest, () -> readers.readings("journal-entry", Set.of(THING))))
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading.readerName()).isEqualTo("Marieke Test"));
    }

    @Test
    void anotherGuestSeesNothingOfIt() {
        fixtures.opened(coach, guest, "journal-entry", THING);
        House.Person other = houses.aGuest(house, "Bram");
        assertThat(as(other, () -> readers.readings("journal-entry", Set.of(THING))))
                .isEmpty();
        assertThat(as(guest, () -> readers.readings("journal-entry", Set.of(THING))))
                .isNotEmpty();
    }

    @Test
    void openingOnesOwnLeavesNoTrace() {
        fixtures.opened(guest, guest, "journal-entry", THING);
        assertThat(as(guest, () -> readers.readings("journal-entry", Set.of(THING))))
                .isEmpty();
    }

    @Test
    void isWrittenOnlyTogetherWithWhatIsShown() {
        assertThatThrownBy(() -> doAs(coach, () -> log.opened(guest.personId(), "journal-entry", THING)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
