package app.ritme.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.audit.Reading;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@SuppressWarnings("NullAway.Init")
class SignalPlanServiceTest extends RitmeTest {

    private static final SignalCard CALM = SignalCard.of("I sleep through", "Walk at seven");

    @Autowired
    private MySignalPlanService mine;

    @Autowired
    private GuestSignalPlanService theirs;

    @Autowired
    private HomeFixtures homes;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Signals");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
    }

    @Test
    void aGuestWritesAndACoachHelpsAndTheGuestSeesWhoReadIt() {
        homes.aSignalPlan(guest, "I read until midnight");
        assertThat(homes.signalsOf(guest).readings()).isEmpty();

        GuestSignals seen = as(coach, () -> theirs.open(guest.personId()));
        assertThat(seen.words().card(Signal.ORANGE).signs()).containsExactly("I read until midnight");
        as(
                coach,
                () -> theirs.write(guest.personId(), Signal.GREEN, seen.words().card(Signal.GREEN), CALM));

        MySignals now = homes.signalsOf(guest);
        assertThat(now.words().card(Signal.GREEN)).isEqualTo(CALM);
        assertThat(now.words().card(Signal.ORANGE).actions()).containsExactly("Go outside");
        assertThat(now.words().people()).extracting(PersonToCall::name).containsExactly("Sanne");
        assertThat(now.readings()).extracting(Reading::readerName).containsExactly("Marieke Test");
    }

    @Test
    void theLatestFewWhoReadItAreNamed() {
        homes.aSignalPlan(guest, "I read until midnight");
        IntStream.range(0, MyPlan.READERS + 2).forEach(time -> as(coach, () -> theirs.open(guest.personId())));

        assertThat(homes.signalsOf(guest).readings()).hasSize(MyPlan.READERS);
    }

    @Test
    void twoWhoWriteDifferentCardsKeepBothAndTheSameCardIsSaid() {
        SignalCard none = homes.signalsOf(guest).words().card(Signal.RED);
        as(guest, () -> mine.write(Signal.RED, none, CALM));

        as(coach, () -> theirs.write(guest.personId(), Signal.GREEN, none, CALM));
        assertThatThrownBy(() -> as(
                        coach,
                        () -> theirs.write(guest.personId(), Signal.RED, none, SignalCard.of("Another", "word"))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(
                        coach,
                        () -> theirs.call(guest.personId(), List.of(new PersonToCall("Tom", "112", "")), List.of())))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);

        assertThat(homes.signalsOf(guest).words().card(Signal.RED)).isEqualTo(CALM);
        assertThat(homes.signalsOf(guest).words().card(Signal.GREEN)).isEqualTo(CALM);
    }

    @Test
    void whoDoesNotLookAfterTheGuestOpensAndWritesNothing() {
        homes.aSignalPlan(guest, "I read until midnight");
        for (House.Person other : List.of(house.manager(), houses.aStaffMember(house, "Tom"))) {
            assertThatThrownBy(() -> as(other, () -> theirs.open(guest.personId())))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(
                            () -> as(other, () -> theirs.write(guest.personId(), Signal.RED, SignalCard.EMPTY, CALM)))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> as(other, () -> theirs.call(guest.personId(), List.of(), List.of())))
                    .isInstanceOf(NotInMyCare.class);
        }
        assertThat(homes.signalsOf(guest).readings()).isEmpty();
    }

    /** Time: a relation that is over opens nothing, though it did a moment before. */
    @Test
    void careThatIsOverOpensNothing() {
        homes.aSignalPlan(guest, "I read until midnight");
        assertThat(as(coach, () -> theirs.open(guest.personId())).words().isEmpty())
                .isFalse();

        superuser()
                .sql("update app.care_relation set begins_at = now() - interval '2 days',"
                        + " ends_at = now() - interval '1 second' where guest_id = ?")
                .param(guest.person())
                .update();

        assertThatThrownBy(() -> as(coach, () -> theirs.open(guest.personId()))).isInstanceOf(NotInMyCare.class);
        assertThat(homes.signalsOf(guest).readings()).hasSize(1);
    }
}
