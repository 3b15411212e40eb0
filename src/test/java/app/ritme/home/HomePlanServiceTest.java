package app.ritme.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.audit.Reading;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import app.ritme.training.TrainingFixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init")
class HomePlanServiceTest extends RitmeTest {

    @Autowired
    private MyHomePlanService mine;

    @Autowired
    private GuestHomePlanService theirs;

    @Autowired
    private MyHomeLinkService links;

    @Autowired
    private HomeLinkService holders;

    @Autowired
    private HomeFixtures homes;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Home");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
    }

    @Test
    void theStayGivesWhatWasLiftedLastAndTheTalksAfterIt() {
        training.aPlan(guest, coach);
        training.aSet(guest, 9);
        training.aSet(guest, 10);
        LocalDate nextWeek = LocalDate.now(clock.withZone(Houses.ZONE)).plusDays(7);
        schedule.aTalk(house, nextWeek, LocalTime.of(10, 0), coach.personId(), guest.personId());

        FromTheStay stay = as(coach, () -> theirs.fromTheStay(guest.personId(), Houses.ZONE, Language.EN));

        assertThat(stay.exercises())
                .extracting(HomeExercise::name, HomeExercise::last)
                .containsExactly(tuple("Goblet squat", "2 × 10, 16 kg"));
        assertThat(stay.talks()).singleElement().asString().contains("at 10:00", "with Marieke");
        assertThat(as(guest, () -> mine.fromTheStay(Houses.ZONE, Language.EN))).isEqualTo(stay);

        as(coach, () -> theirs.take(guest.personId(), stay));
        assertThat(homes.planOf(guest).words().exercises()).isEqualTo(stay.exercises());
        assertThat(homes.planOf(guest).words().talks()).isEqualTo(stay.talks());
    }

    @Test
    void guestAndCoachWriteDifferentPartsAtOnceAndTheSamePartIsSaid() {
        PlanWords nothing = homes.planOf(guest).words();
        as(guest, () -> mine.write(HomePart.HABITS, nothing, nothing.withHabits(List.of("Outside first"))));

        as(
                coach,
                () -> theirs.write(
                        guest.personId(), HomePart.EQUIPMENT, nothing, nothing.withEquipment(List.of("A mat"))));
        assertThatThrownBy(() -> as(
                        coach,
                        () -> theirs.write(
                                guest.personId(), HomePart.HABITS, nothing, nothing.withHabits(List.of("Mine")))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);

        MyPlan now = homes.planOf(guest);
        assertThat(now.words().habits()).containsExactly("Outside first");
        assertThat(now.words().equipment()).containsExactly("A mat");
        assertThat(now.readings()).isEmpty();
        as(coach, () -> theirs.open(guest.personId()));
        assertThat(homes.planOf(guest).readings())
                .extracting(Reading::readerName)
                .containsExactly("Marieke Test");
    }

    @Test
    void theLatestFewWhoReadItAreNamed() {
        homes.aHomePlan(guest, "Outside first");
        House.Person other = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, other);
        as(other, () -> theirs.open(guest.personId()));
        IntStream.range(0, MyPlan.READERS).forEach(time -> as(coach, () -> theirs.open(guest.personId())));

        assertThat(homes.planOf(guest).readings())
                .as("the first look is one too many")
                .hasSize(MyPlan.READERS)
                .extracting(Reading::readerName)
                .containsOnly("Marieke Test");
    }

    @Test
    void whoDoesNotLookAfterTheGuestNowDoesNothing() {
        homes.aHomePlan(guest, "Outside first");
        PlanWords words = homes.planOf(guest).words();
        assertThat(as(coach, () -> theirs.open(guest.personId())).words()).isEqualTo(words);
        superuser()
                .sql("update app.care_relation set begins_at = now() - interval '2 days',"
                        + " ends_at = now() - interval '1 second' where guest_id = ?")
                .param(guest.person())
                .update();

        for (House.Person other : List.of(coach, house.manager(), houses.aStaffMember(house, "Tom"))) {
            assertThatThrownBy(() -> as(other, () -> theirs.open(guest.personId())))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> as(other, () -> theirs.fromTheStay(guest.personId(), Houses.ZONE, Language.EN)))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> as(other, () -> theirs.write(guest.personId(), HomePart.HABITS, words, words)))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> as(
                            other,
                            () -> theirs.take(guest.personId(), new FromTheStay(List.of(), List.of(), List.of()))))
                    .isInstanceOf(NotInMyCare.class);
        }
    }

    @Test
    void aLinkOpensThePlanAsItWasAndTheGuestSeesWhen() {
        homes.aSignalPlan(guest, "I read until midnight");
        homes.aHomePlan(guest, "Outside first");
        Secret plan = homes.give(guest, Contents.PLAN);
        Secret both = homes.give(guest, Contents.PLAN_AND_SIGNALS);
        homes.aHomePlan(guest, "Changed later");
        assertThat(as(guest, links::links)).extracting(HomeLinkRow::openings).containsOnly(0);

        OpenedPlan opened = homes.open(house, plan);
        assertThat(opened.plan().guest()).isEqualTo("Loes Test");
        assertThat(opened.plan().plan().habits()).containsExactly("Outside first");
        assertThat(opened.plan().signals()).isNull();
        homes.open(house, both);
        assertThat(homes.open(house, both).plan().signalsIfGiven().orElseThrow().people())
                .hasSize(1);

        assertThat(as(guest, links::links))
                .extracting(HomeLinkRow::to, HomeLinkRow::openings)
                .containsExactly(tuple("Physio Jan", 2), tuple("Physio Jan", 1));
        HomeLinkRow latest = as(guest, links::links).getFirst();
        assertThat(as(guest, () -> links.openings(latest.id()))).hasSize(2).contains(latest.lastOpened());
    }

    @Test
    void lookingAtTheDoorIsNoOpening() {
        homes.aHomePlan(guest, "Outside first");
        Secret secret = homes.give(guest, Contents.PLAN);

        assertThat(in(Context.link(house.tenant()), () -> holders.door(secret))).isEqualTo(Language.EN);

        assertThat(as(guest, links::links)).extracting(HomeLinkRow::lastOpened).containsOnlyNulls();
    }

    @Test
    void aLinkThatIsWithdrawnOrOverOrOfAnotherHouseOpensNothing() {
        homes.aHomePlan(guest, "Outside first");
        Secret withdrawn = homes.give(guest, Contents.PLAN);
        homes.open(house, withdrawn);
        HomeLinkId id = as(guest, links::links).getFirst().id();
        House.Person neighbour = houses.aGuest(house, "Bram");
        assertThatThrownBy(() -> as(neighbour, () -> {
                    links.withdraw(id);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(neighbour, () -> links.openings(id))).isEmpty();
        doAs(guest, () -> links.withdraw(id));
        assertThat(as(guest, links::links)).isEmpty();

        Secret over = homes.give(guest, Contents.PLAN);
        homes.open(house, over);
        superuser()
                .sql("update app.home_link set made_at = now() - interval '2 days',"
                        + " ends_at = now() - interval '1 second' where token_hash = ?")
                .param(over.hash())
                .update();

        for (Secret secret : List.of(withdrawn, over, Secret.make())) {
            assertThatThrownBy(() -> homes.open(house, secret)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> in(Context.link(house.tenant()), () -> holders.door(secret)))
                    .isInstanceOf(NotFoundException.class);
        }
        Secret good = homes.give(guest, Contents.PLAN);
        assertThatThrownBy(() -> homes.open(houses.aHouse("Other"), good)).isInstanceOf(NotFoundException.class);
        assertThat(homes.open(house, good).plan().guest()).isEqualTo("Loes Test");
    }

    @Test
    void onlyALinkOpensAndOnlyAGuestGives() {
        homes.aHomePlan(guest, "Outside first");
        Secret secret = homes.give(guest, Contents.PLAN);

        assertThatThrownBy(() -> as(guest, () -> holders.open(secret))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(coach, links::links)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> in(Context.link(house.tenant()), links::links))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingIsGivenWithoutAPlanWithoutANameOrForEver() {
        assertThatThrownBy(() -> homes.give(guest, Contents.PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.home.link.empty");
        homes.aHomePlan(guest, "Outside first");
        for (Gift unfit : List.of(
                new Gift(" ", 4, Contents.PLAN),
                new Gift("Jan", 0, Contents.PLAN),
                new Gift("Jan", Gift.MOST_WEEKS + 1, Contents.PLAN))) {
            assertThatThrownBy(() -> as(guest, () -> links.give(unfit, Houses.ZONE, Language.EN)))
                    .isInstanceOf(Refusal.class);
        }
        for (int given = 0; given < MyHomeLinkService.MOST; given++) {
            homes.give(guest, Contents.PLAN);
        }
        assertThatThrownBy(() -> homes.give(guest, Contents.PLAN))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.home.link.many");
    }
}
