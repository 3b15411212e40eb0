package app.ritme.journal.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.audit.Reading;
import app.ritme.home.FromTheStay;
import app.ritme.home.GuestHomePlanService;
import app.ritme.home.MyHomePlanService;
import app.ritme.journal.JournalFixtures;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway.Init")
class HabitServicesTest extends RitmeTest {

    private static final String NAME = "Zwanenmeer: geen glas na negen uur";

    @Autowired
    private MyHabitService mine;

    @Autowired
    private GuestHabitService theirs;

    @Autowired
    private MyHomePlanService myPlan;

    @Autowired
    private GuestHomePlanService theirPlans;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person guest;
    private House.Person coach;
    private LocalDate today;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Habits");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }

    @Test
    void oneTapSaysDoneAndAnotherTakesItBack() {
        HabitId id = begun(NAME, 30);

        assertThat(as(guest, () -> mine.done(id, today)).tally()).isEqualTo(new Tally(1, 14));
        assertThat(as(guest, () -> mine.done(id, today)).tally()).isEqualTo(new Tally(1, 14));
        assertThat(as(guest, () -> mine.undone(id, today)).tally()).isEqualTo(new Tally(0, 14));
    }

    @Test
    void threeDaysBackCanBeTickedAndNoDayBeforeItBegan() {
        HabitId old = begun(NAME, 30);
        HabitId fresh = begun("Fresh", 1);

        doAs(guest, () -> mine.done(old, today.minusDays(3)));
        doAs(guest, () -> mine.done(fresh, today.minusDays(1)));
        for (LocalDate closed : List.of(today.minusDays(4), today.plusDays(1))) {
            refuses("error.habit.day", () -> as(guest, () -> mine.done(old, closed)));
        }
        refuses("error.habit.day", () -> as(guest, () -> mine.done(fresh, today.minusDays(2))));
        assertThat(row(old).open()).containsExactly(today, today.minusDays(1), today.minusDays(2), today.minusDays(3));
        assertThat(row(fresh).open()).containsExactly(today, today.minusDays(1));
    }

    @Test
    void aDayItIsNotMeantForIsNotAskedAndNotTicked() {
        HabitId id = as(
                guest,
                () -> mine.begin(
                        "Other days", HabitSchedule.on(Set.of(today.plusDays(1).getDayOfWeek()))));
        begun("Every day", 0);

        assertThat(as(guest, () -> mine.due(today))).extracting(HabitRow::name).containsExactly("Every day");
        refuses("error.habit.day", () -> as(guest, () -> mine.done(id, today)));
    }

    @Test
    void eightAreEnough() {
        IntStream.range(0, Habits.MOST - 1).forEach(number -> begun("Habit " + number, 0));
        HabitId last = begun("Last", 0);
        refuses("error.habit.enough", () -> begun("One more", 0));
        refuses("error.habit.enough", () -> journals.aProposal(coach, guest, "One more"));

        doAs(guest, () -> mine.archive(last));
        begun("One more", 0);
        refuses("error.habit.enough", () -> {
            doAs(guest, () -> mine.resume(last));
            return last;
        });
        assertThat(row(last).state()).isEqualTo(HabitState.ARCHIVED);
        assertThat(row(last).open()).isEmpty();
    }

    @Test
    void whatWasPutAwayTakesNoRoomOfWhatRunsAndIsKeptUpToANumber() {
        HabitId first = away("Away first");
        IntStream.range(1, Habits.MOST_KEPT).forEach(number -> away("Away " + number));
        refuses("error.habit.kept", () -> begun("One more", 0));
        refuses("error.habit.kept", () -> journals.aProposal(coach, guest, "One more"));

        doAs(guest, () -> mine.resume(first));
        assertThat(row(first).state()).isEqualTo(HabitState.RUNNING);
        doAs(guest, () -> mine.remove(first));
        assertThat(row(begun("One more", 0)).state()).isEqualTo(HabitState.RUNNING);
    }

    @Test
    void whatACoachProposesBeginsWithTheGuestsYes() {
        HabitId id = journals.aProposal(coach, guest, NAME);
        assertThat(row(id).proposedBy()).isEqualTo("Marieke Test");
        refuses("error.habit.day", () -> as(guest, () -> mine.done(id, today)));

        doAs(guest, () -> mine.accept(id));

        assertThat(as(guest, () -> mine.done(id, today)).state()).isEqualTo(HabitState.RUNNING);
        assertThatThrownBy(() -> doAs(coach, () -> theirs.withdraw(id))).isInstanceOf(NotFoundException.class);
        HabitId other = journals.aProposal(coach, guest, "Another");
        doAs(coach, () -> theirs.withdraw(other));
        assertThat(as(guest, mine::mine).habits()).hasSize(1);
    }

    @Test
    void whoLooksAfterTheGuestSeesThemAndTheGuestSeesWhoLooked() {
        away("Away");
        begun(NAME, 3);
        assertThat(as(guest, mine::mine).readings()).isEmpty();

        GuestHabits seen = as(coach, () -> theirs.open(guest.personId(), today));

        assertThat(seen.habits()).extracting(HabitRow::name).containsExactly(NAME);
        assertThat(as(guest, mine::mine).readings())
                .extracting(Reading::readerName)
                .containsExactly("Marieke Test");
        for (House.Person other : List.of(house.manager(), houses.aStaffMember(house, "Anna"))) {
            assertThatThrownBy(() -> as(other, () -> theirs.open(guest.personId(), today)))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> journals.aProposal(other, guest, "No")).isInstanceOf(NotInMyCare.class);
        }
    }

    @Test
    void anotherGuestsHabitIsNotThere() {
        HabitId id = begun(NAME, 0);
        House.Person other = houses.aGuest(house, "Bram");

        assertThat(as(other, mine::mine).habits()).isEmpty();
        assertThatThrownBy(() -> as(other, () -> mine.done(id, today))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(other, () -> mine.remove(id))).isInstanceOf(NotFoundException.class);
        doAs(guest, () -> mine.remove(id));
        assertThat(as(guest, mine::mine).habits()).isEmpty();
    }

    @Test
    void whatGrewIsOfferedToThePlanForHome() {
        begun("Only begins", 20);
        HabitId grown = begun("Grown", 20);
        done(grown, 12);
        HabitId away = begun("Grown and put away", 20);
        done(away, 12);
        doAs(guest, () -> mine.archive(away));

        FromTheStay stay = as(guest, () -> myPlan.fromTheStay(Houses.ZONE, Language.EN));
        assertThat(stay.habits()).containsExactly("Grown");
        assertThat(as(guest, mine::mine).readings()).isEmpty();
        assertThat(as(coach, () -> theirPlans.fromTheStay(guest.personId(), Houses.ZONE, Language.EN))
                        .habits())
                .containsExactly("Grown");
        assertThat(as(guest, mine::mine).readings()).hasSize(1);
        assertThat(as(guest, () -> myPlan.take(stay)).habits()).containsExactly("Grown");
    }

    /** Plain SQL of the running application's role, with none of our services in between. */
    @Test
    void theDatabaseItselfLetsACoachSeeAndProposeAndNothingElse() {
        HabitId id = begun(NAME, 0);
        House.Person other = houses.aStaffMember(house, "Anna");

        assertThat(changed(guest, "update app.habit set times = 7")).isOne();
        assertThat(changed(coach, "update app.habit set times = 7")).isZero();
        assertThat(changed(coach, "delete from app.habit")).isZero();
        assertThat(as(coach, this::count)).isOne();
        assertThat(as(other, this::count)).isZero();
        assertThat(as(house.manager(), this::count)).isZero();
        String copy = "insert into app.habit select tenant_id, '" + Ids.next()
                + "', person_id, content, times, weekdays," + " done_on, '%s', %s, archived_on from app.habit";
        assertThat(catchThrowable(() -> changed(coach, copy.formatted(coach.person(), "begun_on"))))
                .hasStackTraceContaining("row-level security");
        assertThat(changed(coach, copy.formatted(coach.person(), "null"))).isOne();
        assertThat(id).isNotNull();
    }

    @Test
    void aDumpShowsNoName() {
        begun(NAME, 0);

        String row = superuser()
                .sql("select h::text from app.habit h where person_id = ?")
                .param(guest.person())
                .query(String.class)
                .single();
        assertThat(row)
                .doesNotContain("Zwanenmeer")
                .doesNotContain(HexFormat.of().formatHex("Zwanenmeer".getBytes(StandardCharsets.UTF_8)));
    }

    private HabitId begun(String name, int daysAgo) {
        HabitId id = as(guest, () -> mine.begin(name, HabitSchedule.everyDay()));
        superuser()
                .sql("update app.habit set begun_on = ? where id = ?")
                .params(today.minusDays(daysAgo), id.value())
                .update();
        return id;
    }

    private HabitId away(String name) {
        HabitId id = begun(name, 0);
        doAs(guest, () -> mine.archive(id));
        return id;
    }

    /** On each of the last days but today. */
    private void done(HabitId id, int days) {
        superuser()
                .sql("update app.habit set done_on = (select array_agg(cast(? as date) - d order by d desc)"
                        + " from generate_series(1, ?) d) where id = ?")
                .params(today, days, id.value())
                .update();
    }

    private HabitRow row(HabitId id) {
        return as(guest, mine::mine).habits().stream()
                .filter(habit -> habit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int count() {
        return new TransactionTemplate(transactions)
                .<Integer>execute(status -> jdbc.sql("select count(*) from app.habit")
                        .query(Integer.class)
                        .single());
    }

    /** How many rows it changes, taken back afterwards. */
    private int changed(House.Person who, String sql) {
        return as(
                who,
                () -> new TransactionTemplate(transactions).<Integer>execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql(sql).update();
                }));
    }

    private static void refuses(String key, Supplier<?> work) {
        assertThatThrownBy(work::get)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
