package app.ritme.enrolment;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.enrolment.intake.IntakeData;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.Demand;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.PublishedProgram;
import app.ritme.shared.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Editions and enrolments for tests, made through the services a manager uses. */
@TestComponent
@Order(30)
public class EnrolmentFixtures implements Houses.Furnishing {

    private static final int LENGTH = 7;

    private final EditionService editions;
    private final EnrolmentService enrolments;
    private final EnrolmentStepService steps;
    private final MyIntakeService intakes;
    private final LocationService locations;
    private final ProgramFixtures programs;

    EnrolmentFixtures(
            EditionService editions,
            EnrolmentService enrolments,
            EnrolmentStepService steps,
            MyIntakeService intakes,
            LocationService locations,
            ProgramFixtures programs) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.steps = steps;
        this.intakes = intakes;
        this.locations = locations;
        this.programs = programs;
    }

    /**
     * The guest is in the house since three days, the manager looks after them; and comes again around the date that every
     * service is called with.
     */
    @Override
    public void fill(House house, House.Person guest) {
        aBedroom(house, "Larch room", 2);
        EditionId later = anEdition(house, "New year", LocalDate.of(2029, 12, 28), 12, 8);
        enrol(house, later, Beginning.CONFIRMATION, guest.personId());
        EditionId edition = anEdition(house, "Full house", today().minusDays(3), 12, 8);
        EnrolmentId stay = enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        doAs(house.manager(), () -> {
            steps.entrust(stay, Optional.of(house.manager().personId()));
            steps.arrive(stay);
        });
        doAs(guest, () -> intakes.save(anIntake(), IntakeForm.NOT_YET));
    }

    /** Seven days for so many, all together, at the house's first location. */
    public EditionId anEdition(House house, String name, LocalDate startsOn, int persons, @Nullable Integer rooms) {
        return anEdition(house, programs.aPublishedProgram(house, name, LENGTH), name, startsOn, persons, rooms);
    }

    /** The whole length of this program. */
    public EditionId anEdition(
            House house,
            PublishedProgram program,
            String name,
            LocalDate startsOn,
            int persons,
            @Nullable Integer rooms) {
        return open(
                house,
                new EditionData(
                        name,
                        program.version(),
                        location(house),
                        false,
                        startsOn,
                        startsOn.plusDays(program.lengthDays() - 1L),
                        Set.of(),
                        persons,
                        rooms));
    }

    /** Seven days without a night. */
    public EditionId aDaySeries(House house, String name, LocalDate startsOn, int persons) {
        return anEdition(house, programs.aPublishedDayProgram(house, name, LENGTH), name, startsOn, persons, null);
    }

    /** Seven days for each guest, who arrives on any of these days of the week. */
    public EditionId aRollingEdition(
            House house, String name, LocalDate startsOn, int persons, @Nullable Integer rooms, Set<DayOfWeek> days) {
        return open(
                house,
                new EditionData(
                        name,
                        programs.aPublishedProgram(house, name, LENGTH).version(),
                        location(house),
                        true,
                        startsOn,
                        null,
                        days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days,
                        persons,
                        rooms));
    }

    public EditionId open(House house, EditionData data) {
        return as(house.manager(), () -> editions.open(data));
    }

    /** A party that comes when the edition begins, sharing a room. */
    public EnrolmentId enrol(House house, EditionId edition, Beginning beginning, PersonId... party) {
        LocalDate arrival =
                as(house.manager(), () -> editions.edition(edition)).row().startsOn();
        return enrol(house, edition, beginning, arrival, false, party);
    }

    public EnrolmentId enrol(
            House house,
            EditionId edition,
            Beginning beginning,
            LocalDate arrival,
            boolean ownRoom,
            PersonId... party) {
        return as(
                house.manager(),
                () -> enrolments.enrol(
                        data(edition, arrival, ownRoom, party), beginning, "Test passes those who wait"));
    }

    /** A party the house knows, without a coach. */
    public static EnrolmentData data(EditionId edition, LocalDate arrival, boolean ownRoom, PersonId... party) {
        return new EnrolmentData(edition, List.of(party), List.of(), arrival, ownRoom, Optional.empty());
    }

    public RoomId aBedroom(House house, String name, int beds) {
        return as(
                house.manager(),
                () -> locations.addRoom(location(house), new RoomData(name, RoomKind.BEDROOM, beds, 0)));
    }

    public LocationId location(House house) {
        return as(house.manager(), locations::locations).getFirst().id();
    }

    /** Where all houses of tests are. */
    public static LocalDate today() {
        return LocalDate.now(Houses.ZONE);
    }

    public static IntakeData anIntake() {
        return new IntakeData("Sleep again", "A weak knee", "None", "Kim, 06 1234", "Vegetarian", Language.EN)
                .planned(Set.of(Demand.COLD_WATER), WishedHours.ANY);
    }
}
