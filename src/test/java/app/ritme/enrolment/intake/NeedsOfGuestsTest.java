package app.ritme.enrolment.intake;

import static app.ritme.organisation.Demand.COLD_WATER;
import static app.ritme.organisation.Demand.HEAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.Stays;
import app.ritme.organisation.Demand;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PeopleFixtures;
import app.ritme.people.PersonId;
import app.ritme.program.ProgramFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy.Context;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a guest marks is behind care; that a room does not suit them is not, for whoever works here. */
class NeedsOfGuestsTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final WishedHours LATE = new WishedHours(LocalTime.of(9, 30), null);

    @Autowired
    private NeedsOfGuests needs;

    @Autowired
    private MyIntakeService mine;

    @Autowired
    private IntakeService intakes;

    @Autowired
    private LocationService locations;

    @Autowired
    private Stays stays;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    private House house;
    private House.Person anna;
    private House.Person coach;
    private RoomId sauna;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Needs");
        anna = houses.aGuest(house, "Anna");
        coach = houses.aStaffMember(house, "Marieke");
        sauna = aRoom(house, "Sauna", HEAT);
        aRoom(house, "Pool", COLD_WATER);
        marks(anna, Set.of(HEAT), LATE);
    }

    @Test
    void theMarksAreSeenByTheGuestAndWhoeverLooksAfterThem() {
        people.aCare(house, anna, coach);

        assertThat(as(anna, () -> mine.mine(Language.EN)).form().data().unsuited())
                .containsExactly(HEAT);
        IntakeForm form = as(coach, () -> intakes.open(anna.personId()));
        assertThat(form.data().unsuited()).containsExactly(HEAT);
        assertThat(form.data().hours()).isEqualTo(LATE);

        doAs(
                coach,
                () -> intakes.save(
                        anna.personId(),
                        form.data().planned(Set.of(HEAT, COLD_WATER), WishedHours.ANY),
                        Agreed.NOTHING,
                        form.version()));
        assertThat(as(anna, () -> mine.mine(Language.EN)).form().data().unsuited())
                .containsExactlyInAnyOrder(HEAT, COLD_WATER);
    }

    @Test
    void hoursThatLeaveNoneOfADayAreRefused() {
        var none = new WishedHours(LocalTime.of(18, 0), LocalTime.of(9, 0));

        assertThatThrownBy(() -> doAs(anna, () -> save(anna, Set.of(), none)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.intake.hours");
    }

    @Test
    void whoPlansReadsThatARoomDoesNotSuitAndNotOneMark() {
        for (House.Person planner : List.of(coach, house.manager())) {
            assertThat(of(planner, anna.personId()))
                    .isEqualTo(Map.of(anna.person(), new GuestNeeds(Set.of(sauna.value()), LATE)));
            assertThat(marksSeenBy(planner)).as("not one row of the intake").isZero();
        }
        people.aCare(house, anna, coach);
        assertThat(marksSeenBy(coach))
                .as("the control: who looks after the guest sees them")
                .isOne();
    }

    @Test
    void itFollowsWhatARoomAsks() {
        doAs(house.manager(), () -> {
            var row = locations.locations().getFirst().rooms().stream()
                    .filter(room -> room.id().equals(sauna))
                    .findFirst()
                    .orElseThrow();
            locations.changeRoom(
                    sauna, new RoomData("Sauna", RoomKind.REST, 6, 0).asking(Set.of(Demand.FLOOR)), row.version());
        });

        assertThat(of(coach, anna.personId())).isEqualTo(Map.of(anna.person(), new GuestNeeds(Set.of(), LATE)));
    }

    @Test
    void heavyEffortWaitsForADoctorAndSuitsOnceOneAgreed() {
        RoomId gym = aRoom(house, "Gym", Demand.HEAVY_EFFORT);
        people.aCare(house, anna, coach);
        marks(anna, Set.of(Demand.HEAVY_EFFORT), WishedHours.ANY);
        assertThat(of(coach, anna.personId()))
                .isEqualTo(Map.of(anna.person(), new GuestNeeds(Set.of(gym.value()), WishedHours.ANY, true, Set.of())));

        IntakeForm form = as(coach, () -> intakes.open(anna.personId()));
        doAs(
                coach,
                () -> intakes.save(
                        anna.personId(),
                        form.data(),
                        new Agreed(LocalDate.EPOCH, Set.of(house.manager().personId())),
                        form.version()));

        assertThat(of(coach, anna.personId()))
                .isEqualTo(Map.of(
                        anna.person(),
                        new GuestNeeds(
                                Set.of(),
                                WishedHours.ANY,
                                false,
                                Set.of(house.manager().person()))));
    }

    @Test
    void guestsJobsAndOtherHousesReadNothing() {
        House.Person bram = houses.aGuest(house, "Bram");
        House other = houses.aHouse("Other");
        House.Person elsewhere = houses.aStaffMember(other, "Tom");

        assertThat(of(bram, anna.personId())).as("another guest").isEmpty();
        assertThat(of(anna, anna.personId())).as("the guest, who does not plan").isEmpty();
        assertThat(of(elsewhere, anna.personId())).as("who plans elsewhere").isEmpty();
        Map<UUID, GuestNeeds> job = in(Context.job(house.tenant()), () -> inOne(() -> read(anna.personId())));
        assertThat(job).as("a job").isEmpty();
        assertThat(of(coach, anna.personId())).as("the control").isNotEmpty();
    }

    @Test
    void readsTheStaysWithThemAsTheyAreReadElsewhere() {
        EditionId edition = enrolments.anEdition(house, "Spring", DAY, 8, null);
        EditionId later = enrolments.anEdition(house, "Later", DAY.plusDays(30), 8, null);
        enrolments.aBedroom(house, "Dormitory", 8);
        PersonId bram = houses.aVisitor(house, "bram");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, anna.personId());
        enrolments.enrol(house, edition, Beginning.INTRODUCTION, houses.aVisitor(house, "Cato"));
        enrolments.enrol(house, later, Beginning.CONFIRMATION, houses.aVisitor(house, "Dirk"));

        PlannedGuests here = as(coach, () -> inOne(() -> needs.between(DAY, DAY, Set.of())));

        assertThat(here.stays()).isEqualTo(as(coach, () -> inOne(() -> stays.between(DAY, DAY))));
        assertThat(here.stays()).extracting(stay -> stay.guest()).containsExactly(anna.personId(), bram);
        assertThat(here.needs()).containsOnlyKeys(anna.person());
        assertThat(as(coach, () -> inOne(() -> needs.ofEdition(edition, DAY, DAY)))
                        .stays())
                .isEqualTo(here.stays());
        assertThat(as(coach, () -> inOne(() -> needs.ofEdition(later, DAY, DAY)))
                        .stays())
                .isEmpty();
    }

    @Test
    void saysWhoComesForTheDay() {
        var program = programs.aPublishedDayProgram(house, "Clinic", 5);
        EditionId days = enrolments.anEdition(house, program, "Days", DAY, 8, null);
        EditionId nights = enrolments.anEdition(house, "Nights", DAY, 8, null);
        enrolments.aBedroom(house, "Dormitory", 8);
        PersonId bram = houses.aVisitor(house, "Bram");
        enrolments.enrol(house, days, Beginning.CONFIRMATION, bram);
        enrolments.enrol(house, nights, Beginning.CONFIRMATION, anna.personId());

        assertThat(as(coach, () -> inOne(() -> needs.between(DAY, DAY, Set.of())))
                        .comingForTheDay())
                .containsExactly(bram.value());
    }

    private RoomId aRoom(House where, String name, Demand asks) {
        return as(
                where.manager(),
                () -> locations.addRoom(
                        enrolments.location(where), new RoomData(name, RoomKind.REST, 6, 0).asking(Set.of(asks))));
    }

    private void marks(House.Person guest, Set<Demand> unsuited, WishedHours hours) {
        doAs(guest, () -> save(guest, unsuited, hours));
    }

    private void save(House.Person guest, Set<Demand> unsuited, WishedHours hours) {
        mine.save(
                EnrolmentFixtures.anIntake().planned(unsuited, hours),
                mine.mine(Language.EN).form().version());
    }

    private Map<UUID, GuestNeeds> of(House.Person who, PersonId guest) {
        return as(who, () -> inOne(() -> read(guest)));
    }

    private Map<UUID, GuestNeeds> read(PersonId guest) {
        return needs.between(DAY, DAY, Set.of(guest)).needs();
    }

    private long marksSeenBy(House.Person who) {
        return as(
                who,
                () -> inOne(() -> jdbc.sql("select count(*) from app.intake where unsuited <> '{}'")
                        .query(Long.class)
                        .single()));
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactionManager).execute(status -> work.get()));
    }
}
