package app.ritme.outcome.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentService;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.GuestMeasureService;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MeasurementId;
import app.ritme.outcome.result.HouseResults.Told;
import app.ritme.outcome.shown.FigureService;
import app.ritme.outcome.shown.Showing;
import app.ritme.people.PeopleFixtures;
import app.ritme.safety.SafetyService;
import app.ritme.shared.NotFoundException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A manager reads what an edition scored and was measured, five guests at a time, and never of one. */
@SuppressWarnings("NullAway.Init")
class HouseResultsServiceTest extends RitmeTest {

    private static final int ARRIVED = 6;

    @Autowired
    private HouseResultsService results;

    @Autowired
    private GuestMeasureService measures;

    @Autowired
    private InstrumentService instruments;

    @Autowired
    private FigureService figures;

    @Autowired
    private SafetyService safety;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private PeopleFixtures people;

    private final List<House.Person> guests = new ArrayList<>();

    private House house;
    private House.Person coach;
    private EditionId edition;

    @BeforeEach
    void anEditionThatEndsToday() {
        house = houses.aHouse("Results");
        coach = houses.aStaffMember(house, "Annelies");
        enrolments.aBedroom(house, "Dormitory", 20);
        edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(ARRIVED), 20, null);
        for (int guest = 0; guest < 4; guest++) {
            aGuest();
        }
    }

    @Test
    void fourAreHiddenFiveAreShownAndTheSixthChangesNothing() {
        guests.forEach(guest -> outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 1, 1, 1));
        assertThat(shown().isEmpty()).isTrue();

        outcomes.aFilled(aGuest(), coach, Instrument.PHQ_4, 3, 3, 3, 0);
        HouseResults five = shown();
        assertThat(five.measures()).isEmpty();
        assertThat(five.questionnaires())
                .singleElement()
                .satisfies(told -> assertThat(told.what().instrument()).isEqualTo(Instrument.PHQ_4));
        assertThat(five.questionnaires().getFirst().moments())
                .isEqualTo(Map.of(ResultMoment.END, new ResultGroup(5, 5, Optional.empty())));

        outcomes.aFilled(aGuest(), coach, Instrument.PHQ_4, 3, 3, 3, 3);
        assertThat(shown()).isEqualTo(five);
    }

    @Test
    void aChangeIsOfThoseWhoAreCountedAtBothMoments() {
        aGuest();
        measured(Measure.CHAIR_STAND, ARRIVED, 10, 11, 12, 13, 14);
        measured(Measure.CHAIR_STAND, 0, 12, 13, 14, 15, 16);

        assertThat(of(Measure.CHAIR_STAND))
                .isEqualTo(Map.of(
                        ResultMoment.START, new ResultGroup(5, 12, Optional.empty()),
                        ResultMoment.END, new ResultGroup(5, 14, Optional.of(2.0))));
    }

    /** Five ended, of whom four are among the five of the start: what four changed is told to nobody. */
    @Test
    void aChangeOfFourIsHiddenThoughFiveAreCountedAtEach() {
        aGuest();
        aGuest();
        measured(Measure.GRIP, ARRIVED, 20, 20, 20, 20, 20, 30);
        House.Person gone = guests.remove(4);
        measured(Measure.GRIP, 0, 22, 22, 22, 22, 34);

        assertThat(of(Measure.GRIP).get(ResultMoment.END)).isEqualTo(new ResultGroup(5, 24.4, Optional.empty()));
        outcomes.aMeasured(gone, coach, Measure.GRIP, "21", 0);
        assertThat(of(Measure.GRIP).get(ResultMoment.END)).isEqualTo(new ResultGroup(5, 24.4, Optional.empty()));
    }

    @Test
    void aGuestCountsOnceAtAMomentAndACorrectionMovesNoMean() {
        aGuest();
        House.Person first = guests.getFirst();
        MeasurementId wrong = outcomes.aMeasured(first, coach, Measure.GRIP, "20", 0);
        as(coach, () -> measures.correct(wrong, new BigDecimal(60), EnrolmentFixtures.today()));
        for (int again = 0; again < 4; again++) {
            outcomes.aMeasured(first, coach, Measure.GRIP, "30", 0);
        }
        assertThat(shown().isEmpty()).as("one guest").isTrue();

        guests.stream().skip(1).forEach(guest -> outcomes.aMeasured(guest, coach, Measure.GRIP, "30", 0));
        assertThat(of(Measure.GRIP).get(ResultMoment.END)).isEqualTo(new ResultGroup(5, 28, Optional.empty()));
    }

    @Test
    void whatComesAtHomeIsCountedByWhenTheStayWas() {
        aGuest();
        measured(Measure.GAIT_SPEED, ARRIVED, 1, 1, 1, 1, 1);
        Map.of(
                        28,
                        ResultMoment.MONTH_1,
                        91,
                        ResultMoment.MONTH_3,
                        182,
                        ResultMoment.MONTH_6,
                        365,
                        ResultMoment.MONTH_12)
                .forEach((days, moment) -> {
                    wasHere(days);
                    measured(Measure.GAIT_SPEED, 0, 1.2, 1.2, 1.2, 1.2, 1.2);
                    assertThat(of(Measure.GAIT_SPEED).get(moment)).satisfies(group -> {
                        assertThat(group.size()).isEqualTo(5);
                        assertThat(group.change().orElseThrow()).isEqualTo(0.2, within(0.001));
                    });
                });
        wasHere(50);
        int before = rows();
        measured(Measure.GAIT_SPEED, 0, 1.2, 1.2, 1.2, 1.2, 1.2);
        assertThat(rows()).as("between two moments").isEqualTo(before);
    }

    @Test
    void withoutAScoreNobodyIsCounted() {
        aGuest();
        guests.forEach(guest -> outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1));

        assertThat(shown().isEmpty()).isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    void whatNeedsAClinicianIsToldWhileSomebodyAnswersForIt() {
        aGuest();
        doAs(house.manager(), () -> {
            safety.setClinician(Houses.ZONE, house.manager().personId());
            instruments.offer(Instrument.PHQ_9);
        });
        guests.forEach(guest -> outcomes.aFilled(guest, coach, Instrument.PHQ_9, 1, 1, 1, 1, 1, 1, 1, 1, 0));
        assertThat(shown().questionnaires()).hasSize(1);

        superuser()
                .sql("update app.safety_settings set clinician_id = null where tenant_id = ?")
                .param(house.tenant())
                .update();
        assertThat(shown().questionnaires()).isEmpty();
    }

    @Test
    void whatIsHiddenFromAllGuestsIsNotTold() {
        aGuest();
        measured(Measure.WEIGHT, 0, 60, 60, 60, 60, 60);
        measured(Measure.GRIP, 0, 20, 20, 20, 20, 20);
        assertThat(told()).containsExactly(Measure.GRIP, Measure.WEIGHT);

        doAs(house.manager(), () -> figures.choose(Map.of(Figure.WEIGHT, Showing.HIDDEN)));
        assertThat(told()).containsExactly(Measure.GRIP);
        doAs(house.manager(), () -> figures.choose(edition, Map.of(Figure.WEIGHT, Showing.SHOWN)));
        assertThat(told()).containsExactly(Measure.GRIP, Measure.WEIGHT);
    }

    @Test
    void nobodyElseReadsIt() {
        House other = houses.aHouse("Other");

        assertThatThrownBy(() -> as(coach, () -> results.of(edition))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(guests.getFirst(), () -> results.of(edition)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(other.manager(), () -> results.of(edition))).isInstanceOf(NotFoundException.class);
    }

    private HouseResults shown() {
        return as(house.manager(), () -> results.of(edition));
    }

    private List<Measure> told() {
        return shown().measures().stream().map(told -> told.what().measure()).toList();
    }

    private Map<ResultMoment, ResultGroup> of(Measure measure) {
        return shown().measures().stream()
                .filter(told -> told.what().measure() == measure)
                .findFirst()
                .map(Told::moments)
                .orElseThrow();
    }

    /** Of each guest, in their order. */
    private void measured(Measure measure, int daysAgo, double... values) {
        for (int i = 0; i < values.length; i++) {
            outcomes.aMeasured(guests.get(i), coach, measure, String.valueOf(values[i]), daysAgo);
        }
    }

    private House.Person aGuest() {
        House.Person guest = houses.aGuest(house, "Guest " + guests.size());
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        people.aCare(house, guest, coach);
        guests.add(guest);
        return guest;
    }

    private void wasHere(int daysAgo) {
        superuser()
                .sql("update app.enrolment set departure = :left, arrival = :came where tenant_id = :tenant")
                .param("left", EnrolmentFixtures.today().minusDays(daysAgo))
                .param("came", EnrolmentFixtures.today().minusDays(daysAgo + ARRIVED))
                .param("tenant", house.tenant())
                .update();
    }

    private int rows() {
        return superuser()
                .sql("select count(*) from app.result_figure where tenant_id = ?")
                .param(house.tenant())
                .query(Integer.class)
                .single();
    }
}
