package app.ritme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.outcome.instrument.Band;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coach sends, a guest fills in at their own pace, both see what came of it, and the guest sees who looked. */
@SuppressWarnings("NullAway.Init")
class QuestionnaireServicesTest extends RitmeTest {

    @Autowired
    private GuestQuestionnaireService guests;

    @Autowired
    private MyQuestionnaireService mine;

    @Autowired
    private MyWaitingService waiting;

    @Autowired
    private InstrumentService instruments;

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
        house = houses.aHouse("Outcomes");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void everyAnswerIsKeptAndTheGuestGoesOnWhereTheyWere() {
        QuestionnaireId id = outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);
        doAs(guest, () -> {
            mine.answer(id, 1, 2);
            mine.answer(id, 7, 0);
            mine.answer(id, 1, 3);
        });

        var filling = (Filling) as(guest, () -> mine.open(id));
        assertThat(filling.answers()).containsExactly(3, null, null, null, null, null, 0);
        assertThat(filling.answered()).isEqualTo(2);
        assertThat(filling.hasScore()).isFalse();
        assertThat(as(guest, mine::mine).waiting().getFirst().begun()).isTrue();
    }

    @Test
    void whatIsHandedInHasAScoreWithItsBandAndStaysAsItIs() {
        QuestionnaireId id = outcomes.aFilled(guest, coach, Instrument.PHQ_8, 2, 2, 2, 2, 2, 2);

        QuestionnaireResult result = as(coach, () -> guests.open(id));
        assertThat(result.score().value()).isEqualTo(16);
        assertThat(result.score().band(result.definition()).map(Band::name).map(name -> name.exactly(Language.EN)))
                .contains("moderately severe");
        assertThat(result.with()).isEmpty();
        assertThat(result.before()).isEmpty();
        refused("error.questionnaire.filled", guest, () -> mine.answer(id, 1, 0));
        refused("error.questionnaire.filled", guest, () -> mine.handIn(id));
        refused("error.questionnaire.filled", coach, () -> guests.withdraw(id));
    }

    @Test
    void theChangeSinceTheLastIsSaidAndWhetherItCounts() {
        outcomes.aFilled(guest, coach, Instrument.NRS_PAIN, 6);
        QuestionnaireResult little =
                as(coach, () -> guests.open(outcomes.aFilled(guest, coach, Instrument.NRS_PAIN, 5)));
        QuestionnaireResult much = as(coach, () -> guests.open(outcomes.aFilled(guest, coach, Instrument.NRS_PAIN, 2)));
        outcomes.aFilled(guest, coach, Instrument.GAD_7, 1, 1, 1, 1, 1, 1, 1);
        QuestionnaireResult unknown =
                as(coach, () -> guests.open(outcomes.aFilled(guest, coach, Instrument.GAD_7, 1, 1, 1, 1, 1, 1, 0)));

        assertThat(little.change()).hasValue(-1);
        assertThat(little.counts()).contains(false);
        assertThat(much.change()).hasValue(-3);
        assertThat(much.counts()).contains(true);
        assertThat(unknown.change()).hasValue(-1);
        assertThat(unknown.counts()).isEmpty();
    }

    @Test
    void withoutAScoreThereIsNoChange() {
        outcomes.aFilled(guest, coach, Instrument.GAD_7, 1, 1, 1, 1, 1, 1, 1);
        QuestionnaireId open = outcomes.aFilled(guest, coach, Instrument.GAD_7, 1, 1);

        QuestionnaireResult result = as(coach, () -> guests.open(open));
        assertThat(result.score().value()).isNull();
        assertThat(result.change()).isEmpty();
    }

    @Test
    void openingShowsTheGuestWhoDidAndReadingOnesOwnDoesNot() {
        QuestionnaireId first = outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 1, 1, 1);
        QuestionnaireId second = outcomes.aFilled(guest, coach, Instrument.PHQ_4, 0, 1, 1, 1);
        assertThat(result(guest, second).readings()).isEmpty();

        doAs(coach, () -> guests.open(second));

        assertThat(result(guest, second).readings())
                .extracting(reading -> reading.readerName())
                .containsExactly("Annelies Test");
        // its page says what it was before, too
        assertThat(result(guest, first).readings()).hasSize(1);
    }

    @Test
    void whoSitsBesideTheGuestFillsInWithThem() {
        QuestionnaireId id = outcomes.aQuestionnaire(guest, coach, Instrument.NRS_PAIN);
        doAs(coach, () -> {
            guests.answer(id, 1, 4);
            guests.handIn(id);
        });

        assertThat(result(guest, id).with()).contains("Annelies Test");
    }

    @Test
    void beforeATalkItOpensTheDayBeforeAndAfterWeeksOnTheirDays() {
        doAs(coach, () -> {
            guests.ask(guest.personId(), new Ask(Instrument.PHQ_4, Occasion.TALK, today().plusDays(1), Set.of()));
            guests.ask(guest.personId(), new Ask(Instrument.GAD_7, Occasion.WEEK, today(), Set.of(4, 1)));
        });

        assertThat(as(guest, mine::mine).waiting())
                .extracting(QuestionnaireRow::name)
                .containsExactly("PHQ-4");
        assertThat(as(guest, () -> waiting.waiting(today(), Optional.empty())).questionnaires())
                .isOne();
        assertThat(as(coach, () -> guests.of(guest.personId(), 100)).sent())
                .extracting(QuestionnaireRow::opensOn, QuestionnaireRow::week)
                .containsExactly(tuple(today(), 0), tuple(today().plusWeeks(1), 1), tuple(today().plusWeeks(4), 4));
        refused(
                "error.questionnaire.weeks",
                coach,
                () -> guests.ask(guest.personId(), new Ask(Instrument.GAD_7, Occasion.WEEK, today(), Set.of())));
    }

    @Test
    void theSameForTheSameDayIsSentOnce() {
        outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);
        outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);

        assertThat(as(guest, mine::mine).waiting()).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsGone() {
        QuestionnaireId id = outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);

        doAs(coach, () -> guests.withdraw(id));

        assertThat(as(guest, mine::mine).waiting()).isEmpty();
        assertThatThrownBy(() -> as(guest, () -> mine.open(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nothingAndWhatIsNoAnswerAreRefused() {
        QuestionnaireId id = outcomes.aQuestionnaire(guest, coach, Instrument.GAD_7);

        refused("error.questionnaire.empty", guest, () -> mine.handIn(id));
        refused("error.questionnaire.answer", guest, () -> mine.answer(id, 1, 4));
        refused("error.questionnaire.answer", guest, () -> mine.answer(id, 8, 1));
        refused("error.questionnaire.unfilled", coach, () -> guests.open(id));
    }

    @Test
    void whatTheHouseDoesNotOfferIsNotSent() {
        refused(
                "error.questionnaire.not-offered",
                coach,
                () -> guests.ask(guest.personId(), new Ask(Instrument.PHQ_9, Occasion.ONCE, today(), Set.of())));

        doAs(house.manager(), () -> instruments.setAside(Instrument.GAD_7));
        refused(
                "error.questionnaire.not-offered",
                coach,
                () -> guests.ask(guest.personId(), new Ask(Instrument.GAD_7, Occasion.ONCE, today(), Set.of())));
    }

    @Test
    void otherColleaguesAndGuestsReachNothing() {
        QuestionnaireId id = outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 1, 1, 1);
        House.Person colleague = houses.aStaffMember(house, "Tom");
        House.Person neighbour = houses.aGuest(house, "Bram");

        assertThatThrownBy(() -> as(colleague, () -> guests.of(guest.personId(), 10)))
                .isInstanceOf(NotInMyCare.class);
        assertThatThrownBy(() -> as(colleague, () -> guests.open(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(house.manager(), () -> guests.open(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(neighbour, () -> mine.open(id))).isInstanceOf(NotFoundException.class);
        assertThat(as(coach, () -> guests.open(id)).score().value()).isEqualTo(4);
    }

    private QuestionnaireResult result(House.Person of, QuestionnaireId id) {
        return (QuestionnaireResult) as(of, () -> mine.open(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }

    private void refused(String key, House.Person who, Runnable work) {
        assertThatThrownBy(() -> doAs(who, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
