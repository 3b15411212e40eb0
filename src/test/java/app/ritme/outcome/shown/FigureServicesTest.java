package app.ritme.outcome.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.home.MyHomePlanService;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.brief.BriefService;
import app.ritme.outcome.brief.Glance;
import app.ritme.outcome.brief.MyGlanceService;
import app.ritme.outcome.measure.Change;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.GuestMeasureService;
import app.ritme.outcome.measure.GuestMeasures;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MyMeasureService;
import app.ritme.outcome.measure.MyMeasures;
import app.ritme.outcome.measure.Series;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a guest does not see, wherever a guest is shown what was measured; and that the coach sees it still. */
@SuppressWarnings("NullAway.Init")
class FigureServicesTest extends RitmeTest {

    private static final LocalDate TODAY = EnrolmentFixtures.today();

    @Autowired
    private FigureService figures;

    @Autowired
    private GuestFigureService guestFigures;

    @Autowired
    private MyMeasureService mine;

    @Autowired
    private MyGlanceService glances;

    @Autowired
    private GuestMeasureService theirs;

    @Autowired
    private BriefService briefs;

    @Autowired
    private MyHomePlanService home;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithWeightAndGrip() {
        house = houses.aHouse("Figures");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        measured(Measure.WEIGHT, "71.4", "69.1");
        measured(Measure.BODY_FAT, "31", "29");
        measured(Measure.GRIP, "24", "31");
    }

    @Test
    void withoutAWordEverythingIsShown() {
        assertThat(seenOnTheOwnPage()).containsExactly(Measure.GRIP, Measure.WEIGHT, Measure.BODY_FAT);
        assertThat(as(guest, mine::mine).withheld()).isFalse();
        assertThat(seenOnProgress()).contains(Measure.WEIGHT, Measure.BODY_FAT, Measure.GRIP);
    }

    @Test
    void whatWasHiddenDuringAStayStaysHiddenAfterIt() {
        enrolments.aBedroom(house, "Larch", 2);
        EditionId edition = enrolments.anEdition(house, "Autumn", TODAY.minusDays(3), 2, null);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        doAs(house.manager(), () -> figures.choose(edition, Map.of(Figure.WEIGHT, Showing.HIDDEN)));

        for (String state : List.of("COMPLETED", "STOPPED")) {
            became(state);
            assertThat(seenOnTheOwnPage()).as(state).doesNotContain(Measure.WEIGHT);
        }
        became("CANCELLED");
        assertThat(seenOnTheOwnPage()).contains(Measure.WEIGHT);
    }

    private void became(String state) {
        superuser()
                .sql("update app.enrolment set state = ? where tenant_id = ?")
                .params(state, house.tenant())
                .update();
    }

    @Test
    void whatTheHouseHidesIsNowhereForTheGuestAndEverywhereForTheCoach() {
        house(Figure.WEIGHT, Showing.HIDDEN);

        assertThat(seenOnTheOwnPage()).containsExactly(Measure.GRIP, Measure.BODY_FAT);
        assertThat(as(guest, mine::mine).withheld()).isTrue();
        assertThat(seenOnProgress()).contains(Measure.GRIP).doesNotContain(Measure.WEIGHT);
        assertThat(as(guest, () -> home.fromTheStay(Houses.ZONE, Language.EN)).toString())
                .doesNotContain("71.4", "69.1", "kg");

        GuestMeasures coachs = as(coach, () -> theirs.open(guest.personId()));
        assertThat(coachs.series())
                .extracting(one -> one.definition().measure())
                .contains(Measure.WEIGHT);
        assertThat(as(coach, () -> guestFigures.of(guest.personId())).hidden()).containsExactly(Figure.WEIGHT);
        assertThat(changes(as(coach, () -> briefs.open(guest.personId(), TODAY)).glance()))
                .contains(Measure.WEIGHT);
    }

    @Test
    void anEditionGoesBeforeTheHouseAndOfTwoHiddenWins() {
        house(Figure.WEIGHT, Showing.HIDDEN);
        EditionId shows = anEditionWithTheGuest("Shows", TODAY);
        edition(shows, Showing.SHOWN);
        assertThat(seenOnTheOwnPage()).contains(Measure.WEIGHT);

        EditionId hides = anEditionWithTheGuest("Hides", TODAY.plusDays(30));
        edition(hides, Showing.HIDDEN);
        assertThat(seenOnTheOwnPage()).doesNotContain(Measure.WEIGHT);

        edition(hides, Showing.AS_ABOVE);
        assertThat(seenOnTheOwnPage()).contains(Measure.WEIGHT);
    }

    @Test
    void anEditionOfOthersSaysNothingAboutThisGuest() {
        EditionId others = enrolments.anEdition(house, "Others", TODAY, 4, null);
        edition(others, Showing.HIDDEN);

        assertThat(seenOnTheOwnPage()).contains(Measure.WEIGHT);
    }

    @Test
    void whatIsSaidForTheGuestGoesBeforeAll() {
        house(Figure.WEIGHT, Showing.HIDDEN);
        house(Figure.COMPOSITION, Showing.SHOWN);

        doAs(
                coach,
                () -> guestFigures.choose(
                        guest.personId(), Map.of(Figure.WEIGHT, Showing.SHOWN, Figure.COMPOSITION, Showing.HIDDEN)));

        assertThat(seenOnTheOwnPage()).containsExactly(Measure.GRIP, Measure.WEIGHT);
        assertThat(as(coach, () -> guestFigures.of(guest.personId())).said())
                .containsOnly(Map.entry(Figure.WEIGHT, Showing.SHOWN), Map.entry(Figure.COMPOSITION, Showing.HIDDEN));
        doAs(coach, () -> guestFigures.choose(guest.personId(), Map.of(Figure.WEIGHT, Showing.AS_ABOVE)));
        assertThat(seenOnTheOwnPage()).containsExactly(Measure.GRIP);
    }

    @Test
    void theKindsAreAboutABodyAndNothingElse() {
        assertThat(Arrays.stream(Measure.values())
                        .filter(measure -> Figure.anyOf(EnumSet.allOf(Figure.class), measure)))
                .containsExactlyInAnyOrder(
                        Measure.WEIGHT, Measure.BODY_FAT, Measure.MUSCLE_MASS, Measure.RESTING_METABOLISM);
    }

    @Test
    void onlyWhoLooksAfterTheGuestSaysItForTheGuest() {
        for (House.Person other : List.of(house.manager(), houses.aStaffMember(house, "Anna"))) {
            assertThatThrownBy(() -> as(other, () -> guestFigures.of(guest.personId())))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> doAs(
                            other, () -> guestFigures.choose(guest.personId(), Map.of(Figure.WEIGHT, Showing.HIDDEN))))
                    .isInstanceOf(NotInMyCare.class);
        }
        assertThatThrownBy(() -> doAs(coach, () -> figures.choose(Map.of()))).isInstanceOf(AccessDeniedException.class);
    }

    /** Plain SQL of the running application's role, with none of our services in between. */
    @Test
    void theDatabaseItselfLetsAGuestReadItAndNotTakeItAway() {
        doAs(coach, () -> guestFigures.choose(guest.personId(), Map.of(Figure.WEIGHT, Showing.HIDDEN)));

        assertThat(changed(guest, "update app.guest_figure_choice set hidden = false"))
                .isZero();
        assertThat(changed(guest, "delete from app.guest_figure_choice")).isZero();
        assertThat(changed(house.manager(), "delete from app.guest_figure_choice"))
                .isZero();
        assertThat(changed(coach, "delete from app.guest_figure_choice")).isOne();
    }

    private void measured(Measure measure, String first, String last) {
        outcomes.aMeasured(guest, coach, measure, first, 10);
        outcomes.aMeasured(guest, coach, measure, last, 1);
    }

    private void house(Figure figure, Showing showing) {
        doAs(house.manager(), () -> figures.choose(Map.of(figure, showing)));
    }

    private void edition(EditionId edition, Showing showing) {
        doAs(house.manager(), () -> figures.choose(edition, Map.of(Figure.WEIGHT, showing)));
    }

    private EditionId anEditionWithTheGuest(String name, LocalDate startsOn) {
        EditionId edition = enrolments.anEdition(house, name, startsOn, 4, null);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        return edition;
    }

    private List<Measure> seenOnTheOwnPage() {
        MyMeasures seen = as(guest, mine::mine);
        return seen.series().stream()
                .map(Series::definition)
                .map(one -> one.measure())
                .toList();
    }

    private List<Measure> seenOnProgress() {
        return changes(as(guest, () -> glances.mine(TODAY)));
    }

    private static List<Measure> changes(Glance glance) {
        return glance.changes().stream()
                .map(Change::definition)
                .map(one -> one.measure())
                .toList();
    }

    private int changed(House.Person who, String sql) {
        return as(
                who,
                () -> new TransactionTemplate(transactions).<Integer>execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql(sql).update();
                }));
    }
}
