package app.ritme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Programs on dates. */
class EditionServiceTest extends RitmeTest {

    private static final LocalDate TODAY = EnrolmentFixtures.today();

    @Autowired
    private EnrolmentFixtures fixtures;

    @Autowired
    private EditionService editions;

    @Autowired
    private EnrolmentService enrolments;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Editions");
    }

    @Test
    void listsWhatRunsOrIsToComeAndApartWhatIsOver() {
        fixtures.anEdition(house, "Later", TODAY.plusDays(40), 8, 4);
        fixtures.anEdition(house, "Now", TODAY.minusDays(2), 8, 4);
        fixtures.anEdition(house, "Over", TODAY.minusDays(40), 8, 4);
        fixtures.aRollingEdition(house, "Rolling", TODAY.minusDays(90), 8, 4, Set.of(DayOfWeek.MONDAY));

        assertThat(as(house.manager(), () -> editions.editions(false)))
                .extracting(EditionRow::name)
                .containsExactly("Rolling", "Now", "Later");
        assertThat(as(house.manager(), () -> editions.editions(true)))
                .extracting(EditionRow::name)
                .containsExactly("Over");
        EditionRow now = as(house.manager(), () -> editions.editions(false)).get(1);
        assertThat(now.program()).isEqualTo(LocalizedText.of("Now (nl)", "Now"));
        assertThat(now.locationName()).isEqualTo("House");
        assertThat(now.departure(now.startsOn())).isEqualTo(TODAY.plusDays(4));
    }

    @Test
    void onlyManagersOpenAndChange() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 8, 4);
        House.Person coach = houses.aStaffMember(house, "Coach");

        assertThat(as(coach, () -> editions.edition(edition)).data().name()).isEqualTo("Autumn");
        assertThatThrownBy(() -> doAs(coach, () -> editions.close(edition))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> doAs(coach, () -> editions.open(data(edition, 3, null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changesItAllWhileNobodyIsEnrolled() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 8, 4);
        EditionData before = data(edition, 8, 4);
        var later = new EditionData(
                "Winter",
                before.version(),
                before.location(),
                false,
                TODAY.plusDays(50),
                TODAY.plusDays(54),
                Set.of(),
                6,
                null);

        doAs(house.manager(), () -> editions.change(edition, later, 0));

        EditionDetails now = as(house.manager(), () -> editions.edition(edition));
        assertThat(now.data()).isEqualTo(later);
        assertThat(as(house.manager(), () -> editions.occupancy(TODAY, TODAY.plusDays(60))))
                .filteredOn(found -> found.edition().equals(edition))
                .flatMap(Occupancy::nights)
                .extracting(NightFigures::night)
                .containsExactly(TODAY.plusDays(50), TODAY.plusDays(51), TODAY.plusDays(52), TODAY.plusDays(53));
    }

    @Test
    void keepsWhatWasSoldOnceSomebodyIsEnrolled() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 8, 4);
        fixtures.enrol(house, edition, Beginning.INTRODUCTION, houses.aVisitor(house, "Kees"));
        EditionData before = data(edition, 8, 4);
        var moved = new EditionData(
                before.name(),
                before.version(),
                before.location(),
                false,
                before.startsOn().plusDays(1),
                before.endsOn(),
                Set.of(),
                8,
                4);

        assertThatThrownBy(() -> doAs(house.manager(), () -> editions.change(edition, moved, 0)))
                .hasMessage("error.edition.settled");
        doAs(house.manager(), () -> editions.change(edition, data(edition, 9, 4), 0));
        assertThat(as(house.manager(), () -> editions.edition(edition)).settled())
                .isTrue();
    }

    @Test
    void neverTakesFewerThanAreEnrolledAndMoreGoesToThoseWhoWait() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 2, null);
        fixtures.enrol(
                house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Kees"), houses.aVisitor(house, "Ilse"));
        EnrolmentId merel = fixtures.enrol(house, edition, Beginning.WAITING_LIST, houses.aVisitor(house, "Merel"));

        assertThatThrownBy(() -> doAs(house.manager(), () -> editions.change(edition, data(edition, 1, null), 0)))
                .hasMessage("error.edition.taken");

        doAs(house.manager(), () -> editions.change(edition, data(edition, 3, null), 0));
        assertThat(as(house.manager(), () -> enrolments.details(merel)).row().state())
                .isEqualTo(EnrolmentState.OFFERED);
    }

    @Test
    void theSecondEditorIsTold() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 8, 4);
        doAs(house.manager(), () -> editions.change(edition, data(edition, 9, 4), 0));

        assertThatThrownBy(() -> doAs(house.manager(), () -> editions.change(edition, data(edition, 10, 4), 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    /** As it is, for so many. */
    private EditionData data(EditionId edition, int persons, @Nullable Integer rooms) {
        EditionData now = as(house.manager(), () -> editions.edition(edition)).data();
        return new EditionData(
                now.name(),
                now.version(),
                now.location(),
                now.rolling(),
                now.startsOn(),
                now.endsOn(),
                now.arrivalDays(),
                persons,
                rooms);
    }
}
