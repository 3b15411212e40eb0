package app.ritme.safety.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.PersonId;
import app.ritme.safety.SafetyFixtures;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is on duty, by the roster and by hours of work. */
@SuppressWarnings("NullAway.Init")
class RosterServiceTest extends RitmeTest {

    private static final LocalDate CLOCKS_GO_BACK = LocalDate.of(2030, 10, 27);
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    /** A quarter past two, an hour after it was that already. */
    private static final Instant SECOND_TIME = CLOCKS_GO_BACK
            .atTime(2, 15)
            .atZone(Houses.ZONE)
            .withLaterOffsetAtOverlap()
            .toInstant();

    private static final LocalDate MONDAY = LocalDate.of(2030, 11, 18);

    @Autowired
    private RosterService roster;

    @Autowired
    private Duty duty;

    @Autowired
    private TeamTimesService times;

    @Autowired
    private SafetyFixtures safety;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person anna;
    private House.Person bas;

    @BeforeEach
    void twoColleagues() {
        house = houses.aHouse("Roster");
        anna = houses.aStaffMember(house, "Anna");
        bas = houses.aStaffMember(house, "Bas");
    }

    @Test
    void aShiftLastsFromItsFirstMinuteUntilBeforeItsLast() {
        add(anna, MONDAY, 8, 16, 1);

        assertThat(on(MONDAY, "07:59")).isEmpty();
        assertThat(on(MONDAY, "08:00")).containsExactly("Anna");
        assertThat(on(MONDAY, "15:59")).containsExactly("Anna");
        assertThat(on(MONDAY, "16:00")).isEmpty();
    }

    @Test
    void aNightEndsOnTheNextDay() {
        add(bas, MONDAY, 22, 7, 1);

        assertThat(on(MONDAY.plusDays(1), "06:59")).containsExactly("Bas");
        assertThat(on(MONDAY.plusDays(1), "07:00")).isEmpty();
        assertThat(as(anna, () -> roster.week(MONDAY, Houses.ZONE))).hasSize(1);
    }

    @Test
    void theSameWeekdayOfTheWeeksAfterIt() {
        add(anna, MONDAY, 8, 16, 3);

        assertThat(on(MONDAY.plusWeeks(2), "08:00")).containsExactly("Anna");
        assertThat(on(MONDAY.plusWeeks(3), "08:00")).isEmpty();
    }

    @Test
    void whoWorksAtThatHourComesAfterWhoTheRosterNames() {
        safety.works(bas);
        add(anna, MONDAY, 8, 16, 1);

        assertThat(on(MONDAY, "09:00")).containsExactly("Anna", "Bas");
        assertThat(on(MONDAY, "17:00")).containsExactly("Bas");
    }

    @Test
    void whoIsInBothIsThereOnce() {
        safety.works(anna);
        add(anna, MONDAY, 8, 16, 1);

        assertThat(on(MONDAY, "09:00")).containsExactly("Anna");
    }

    @Test
    void whoLeftTheHouseIsNotOnDuty() {
        add(anna, MONDAY, 8, 16, 1);
        superuser()
                .sql("update app.member set state = 'ENDED' where person_id = ?")
                .param(anna.person())
                .update();

        assertThat(on(MONDAY, "09:00")).isEmpty();
    }

    @Test
    void nobodyIsOnDutyTwiceAtOnce() {
        add(anna, MONDAY, 8, 16, 1);

        assertThatThrownBy(() -> add(anna, MONDAY, 15, 23, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.roster.twice"));
        add(anna, MONDAY, 16, 23, 1);
        add(bas, MONDAY, 8, 16, 1);
        assertThat(as(anna, () -> roster.week(MONDAY, Houses.ZONE))).hasSize(3);
    }

    @Test
    void aManagerSetsItAndOnlyForWhoWorksHere() {
        var shift = new NewShift(anna.personId(), MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 0));
        assertThatThrownBy(() -> doAs(anna, () -> roster.add(Houses.ZONE, shift, 1)))
                .isInstanceOf(AccessDeniedException.class);

        PersonId visitor = houses.aVisitor(house, "Vera");
        var forAGuest = new NewShift(visitor, MONDAY, LocalTime.of(8, 0), LocalTime.of(16, 0));
        assertThatThrownBy(() -> doAs(house.manager(), () -> roster.add(Houses.ZONE, forAGuest, 1)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(house.manager(), () -> roster.add(Houses.ZONE, shift, 0)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsRemovedIsGone() {
        add(anna, MONDAY, 8, 16, 1);
        ShiftRow row = as(anna, () -> roster.week(MONDAY, Houses.ZONE)).getFirst();

        doAs(house.manager(), () -> roster.remove(row.id()));

        assertThat(as(anna, () -> roster.week(MONDAY, Houses.ZONE))).isEmpty();
    }

    @Test
    void inTheHourThatComesTwiceWhoWorksIsThereUntilItsSecondEnd() {
        var untilHalfPastTwo = new DayHours(DayOfWeek.SUNDAY, LocalTime.MIN, HALF_PAST_TWO);
        doAs(house.manager(), () -> times.setWeek(bas.personId(), List.of(untilHalfPastTwo)));

        assertThat(at(SECOND_TIME))
                .singleElement()
                .satisfies(one -> assertThat(one.until()).isEqualTo(SECOND_TIME.plus(Duration.ofMinutes(15))));
    }

    @Test
    void aShiftThatEndsInTheHourThatComesTwiceEndsTheSecondTime() {
        var night = new NewShift(bas.personId(), CLOCKS_GO_BACK.minusDays(1), LocalTime.of(22, 0), HALF_PAST_TWO);
        doAs(house.manager(), () -> roster.add(Houses.ZONE, night, 1));

        assertThat(at(SECOND_TIME)).extracting(OnDuty::givenName).containsExactly("Bas");
        assertThat(at(SECOND_TIME.plus(Duration.ofMinutes(15)))).isEmpty();
        ShiftRow row = as(anna, () -> roster.week(CLOCKS_GO_BACK.minusDays(6), Houses.ZONE))
                .getFirst();
        assertThat(row.again(Houses.ZONE)).isEqualTo(night);
    }

    private void add(House.Person who, LocalDate day, int from, int until, int weeks) {
        var shift = new NewShift(who.personId(), day, LocalTime.of(from, 0), LocalTime.of(until, 0));
        doAs(house.manager(), () -> roster.add(Houses.ZONE, shift, weeks));
    }

    private List<String> on(LocalDate day, String time) {
        return at(day.atTime(LocalTime.parse(time)).atZone(Houses.ZONE).toInstant()).stream()
                .map(OnDuty::givenName)
                .toList();
    }

    private List<OnDuty> at(Instant moment) {
        return as(
                house.manager(),
                () -> Objects.requireNonNull(
                        new TransactionTemplate(transactions).execute(status -> duty.at(moment, Houses.ZONE))));
    }
}
