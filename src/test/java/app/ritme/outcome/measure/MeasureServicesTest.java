package app.ritme.outcome.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is measured is kept, corrected beside what stood there, and seen by whom it concerns. */
@SuppressWarnings("NullAway.Init")
class MeasureServicesTest extends RitmeTest {

    @Autowired
    private GuestMeasureService guests;

    @Autowired
    private MyMeasureService mine;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Measures");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void valuesStandInTheOrderOfTheirDays() {
        outcomes.aMeasured(guest, coach, Measure.GRIP, "27.5", 0);
        outcomes.aMeasured(guest, coach, Measure.GRIP, "22", 14);
        outcomes.aMeasured(guest, coach, Measure.CHAIR_STAND, "11", 14);

        GuestMeasures found = opened();
        assertThat(found.series())
                .extracting(series -> series.definition().measure())
                .containsExactly(Measure.CHAIR_STAND, Measure.GRIP);
        Series grip = found.series().getLast();
        assertThat(grip.first().value()).isEqualByComparingTo("22");
        assertThat(grip.change()).hasValueSatisfying(change -> {
            assertThat(change.difference()).isEqualByComparingTo("5.5");
            assertThat(change.isBetter()).isTrue();
        });
        assertThat(grip.last().recordedByName()).isEqualTo("Annelies Test");
    }

    @Test
    void aCorrectionStandsBesideWhatStoodThere() {
        MeasurementId wrong = outcomes.aMeasured(guest, coach, Measure.GRIP, "82", 3);
        MeasurementId better = as(coach, () -> guests.correct(wrong, new BigDecimal("28"), today().minusDays(3)));
        as(coach, () -> guests.correct(better, new BigDecimal("28.5"), today().minusDays(2)));

        Series grip = opened().series().getFirst();
        assertThat(grip.values()).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualByComparingTo("28.5");
            assertThat(value.day()).isEqualTo(today().minusDays(2));
        });
        assertThat(grip.before(grip.last()))
                .extracting(value -> value.value().intValue())
                .containsExactly(28, 82);
        refused("error.measure.struck", () -> guests.correct(wrong, BigDecimal.TEN, today()));
        refused("error.measure.struck", () -> guests.strike(wrong));
    }

    @Test
    void whatWasNeverMeasuredIsStruck() {
        outcomes.aMeasured(guest, coach, Measure.GRIP, "24", 3);
        MeasurementId wrong = outcomes.aMeasured(guest, coach, Measure.GRIP, "28", 0);

        doAs(coach, () -> guests.strike(wrong));

        assertThat(opened().series())
                .singleElement()
                .satisfies(grip -> assertThat(grip.values()).hasSize(1));
        MeasurementId only = opened().series().getFirst().last().id();
        doAs(coach, () -> guests.strike(only));
        assertThat(opened().series()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(
                "error.measure.range",
                () -> guests.record(guest.personId(), Measure.GRIP, new BigDecimal("400"), today()));
        refused(
                "error.measure.day",
                () -> guests.record(guest.personId(), Measure.GRIP, BigDecimal.TEN, today().plusDays(1)));
        refused("error.measure.born", () -> guests.basis(guest.personId(), new Basis(today().plusDays(1), Sex.MALE)));
        MeasurementId id = outcomes.aMeasured(guest, coach, Measure.GRIP, "24", 0);
        refused("error.measure.range", () -> guests.correct(id, new BigDecimal("400"), today()));
        // a refused correction strikes nothing
        assertThat(opened().series()).hasSize(1);
    }

    @Test
    void theBasisOfNormsIsKeptOnce() {
        assertThat(opened().basis()).isEqualTo(Basis.UNKNOWN);
        doAs(coach, () -> guests.basis(guest.personId(), new Basis(LocalDate.of(1960, 1, 2), null)));
        var whole = new Basis(LocalDate.of(1960, 1, 2), Sex.FEMALE);
        doAs(coach, () -> guests.basis(guest.personId(), whole));

        assertThat(opened().basis()).isEqualTo(whole);
    }

    @Test
    void theGuestSeesWhatWasMeasuredAndWhoOpenedIt() {
        outcomes.aMeasured(guest, coach, Measure.GRIP, "24", 0);
        assertThat(as(guest, mine::mine).readings()).isEmpty();

        opened();

        MyMeasures seen = as(guest, mine::mine);
        assertThat(seen.series()).hasSize(1);
        assertThat(seen.readings()).extracting(reading -> reading.readerName()).containsExactly("Annelies Test");
    }

    @Test
    void otherColleaguesTheManagerAndOtherGuestsReachNothing() {
        MeasurementId id = outcomes.aMeasured(guest, coach, Measure.GRIP, "24", 0);
        House.Person neighbour = houses.aGuest(house, "Bram");

        for (House.Person colleague : List.of(houses.aStaffMember(house, "Tom"), house.manager())) {
            assertThatThrownBy(() -> as(colleague, () -> guests.open(guest.personId())))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() ->
                            as(colleague, () -> guests.record(guest.personId(), Measure.GRIP, BigDecimal.TEN, today())))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> doAs(colleague, () -> guests.strike(id))).isInstanceOf(NotFoundException.class);
        }
        assertThat(as(neighbour, mine::mine).series()).isEmpty();
        assertThat(opened().series()).hasSize(1);
    }

    private GuestMeasures opened() {
        return as(coach, () -> guests.open(guest.personId()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }

    private void refused(String key, Runnable work) {
        assertThatThrownBy(() -> doAs(coach, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
