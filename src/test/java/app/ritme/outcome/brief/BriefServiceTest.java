package app.ritme.outcome.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.outcome.MyQuestionnaireService;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.brief.Glance.Filled;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MyMeasureService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.safety.HelpService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coach reads before a talk, and that the guest sees that it was read. */
@SuppressWarnings("NullAway.Init")
class BriefServiceTest extends RitmeTest {

    @Autowired
    private BriefService briefs;

    @Autowired
    private MyMeasureService mine;

    @Autowired
    private MyCheckInService checkIns;

    @Autowired
    private MyQuestionnaireService questionnaires;

    @Autowired
    private HelpService help;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWhoStaysWithACoach() {
        house = houses.aHouse("Brief");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
        enrolments.aBedroom(house, "Larch", 2);
        EditionId edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 4, null);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
    }

    @Test
    void nothingIsNothing() {
        Brief brief = opened();

        assertThat(brief.guestName()).isEqualTo("Loes Test");
        assertThat(brief.days()).isEmpty();
        assertThat(brief.glance().changes()).isEmpty();
        assertThat(brief.glance().waiting()).isEmpty();
        assertThat(brief.glance().filled()).isEmpty();
        assertThat(brief.glance().compass().first()).isEmpty();
        assertThat(brief.glance().alerts()).isZero();
    }

    @Test
    void itTellsWhatChangedWhatWaitsAndWhatWasRated() {
        outcomes.aMeasured(guest, coach, Measure.GRIP, "22", 9);
        outcomes.aMeasured(guest, coach, Measure.GRIP, "25", 5);
        outcomes.aMeasured(guest, coach, Measure.GRIP, "28", 2);
        outcomes.aMeasured(guest, coach, Measure.STRESS, "8", 9);
        outcomes.aMeasured(guest, coach, Measure.STRESS, "7", 0);
        outcomes.aMeasured(guest, coach, Measure.WEIGHT, "80", 9);
        outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 1, 0, 0);
        outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);
        outcomes.aCompass(guest, 2);

        Glance glance = opened().glance();
        assertThat(glance.changes())
                .extracting(change -> change.definition().measure())
                .containsExactly(Measure.STRESS, Measure.GRIP);
        assertThat(glance.changes().getLast().difference()).isEqualByComparingTo("6");
        assertThat(glance.waiting()).containsExactly("GAD-7");
        assertThat(glance.filled()).extracting(Filled::name).containsExactly("PHQ-4");
        assertThat(glance.compass().first())
                .hasValueSatisfying(
                        first -> assertThat(first.of(CompassResult.HOME_PLAN)).isEqualTo(2));
        assertThat(glance.compass().last()).isEmpty();
    }

    @Test
    void whatWasHandedInLastStandsFirstHoweverLongItWaited() {
        QuestionnaireId waitedLong = outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);
        superuser()
                .sql("update app.questionnaire set opens_on = opens_on - 30 where id = ?")
                .param(waitedLong.value())
                .update();
        outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 1, 0, 0);
        doAs(guest, () -> {
            questionnaires.answer(waitedLong, 1, 0);
            questionnaires.handIn(waitedLong);
        });

        assertThat(opened().glance().filled()).extracting(Filled::name).containsExactly("GAD-7", "PHQ-4");
    }

    @Test
    void itTellsHowTheGuestIsAndThatHelpWasAskedFor() {
        doAs(guest, () -> checkIns.save(Map.of(Scale.SLEEP, 2, Scale.MOOD, 3)));
        doAs(guest, help::press);

        Brief brief = opened();
        assertThat(brief.days())
                .singleElement()
                .satisfies(day -> assertThat(day.answers()).containsOnlyKeys(Scale.SLEEP, Scale.MOOD));
        assertThat(brief.glance().alerts()).isOne();
    }

    @Test
    void theGuestSeesThatItWasOpened() {
        assertThat(as(guest, mine::mine).readings()).isEmpty();

        opened();

        assertThat(as(guest, mine::mine).readings())
                .extracting(reading -> reading.readerName())
                .containsExactly("Annelies Test");
    }

    @Test
    void nobodyElseReadsIt() {
        assertThatThrownBy(() -> as(house.manager(), () -> briefs.open(guest.personId(), EnrolmentFixtures.today())))
                .isInstanceOf(NotInMyCare.class);
        assertThatThrownBy(() -> as(
                        houses.aStaffMember(house, "Tom"),
                        () -> briefs.open(guest.personId(), EnrolmentFixtures.today())))
                .isInstanceOf(NotInMyCare.class);
        assertThat(opened().guestName()).isEqualTo("Loes Test");
    }

    private Brief opened() {
        return as(coach, () -> briefs.open(guest.personId(), EnrolmentFixtures.today()));
    }
}
