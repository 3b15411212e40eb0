package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.IntakeService;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.Demand;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.planner.CheckService.Asked;
import app.ritme.shared.Ids;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CheckServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    @Autowired
    private CheckService checks;

    @Autowired
    private RuleService rules;

    @Autowired
    private LocationService locations;

    @Autowired
    private MyIntakeService intakes;

    @Autowired
    private IntakeService opened;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private PersonId loes;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Check");
        coach = houses.aStaffMember(house, "Marieke");
        schedule.alwaysThere(house, coach.personId());
        loes = houses.aVisitor(house, "Loes");
    }

    @Test
    void saysWhatItWouldBreakAndNothingOfWhatGoes() {
        SessionData late = schedule.talk(house, DAY, LocalTime.of(17, 30), coach.personId(), loes);

        assertThat(check(late)).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo(Rule.WORKING_HOURS);
            assertThat(remark.name()).isEqualTo("Marieke Test");
        });
        assertThat(check(late.movedTo(DAY, LocalTime.of(17, 0)))).isEmpty();
    }

    @Test
    void saysNothingAnewOfWhatIsBrokenAlready() {
        SessionData late = schedule.talk(house, DAY, LocalTime.of(17, 30), coach.personId(), loes);
        SessionId id = schedule.add(house, late);

        assertThat(as(coach, () -> checks.remarks(id))).extracting(Remark::rule).containsExactly(Rule.WORKING_HOURS);
        assertThat(as(coach, () -> checks.check(late.movedTo(DAY, LocalTime.of(17, 45)), Optional.of(id))))
                .isEmpty();
    }

    @Test
    void aRoomThatIsClosedOrNotReadyIsSaidByName() {
        LocationId here = schedule.location(house);
        RoomId sauna = as(
                house.manager(),
                () -> locations.addRoom(
                        here,
                        new RoomData(
                                "Sauna",
                                RoomKind.REST,
                                6,
                                10,
                                30,
                                Optional.of(new OpenHours(LocalTime.of(9, 0), LocalTime.of(17, 0))))));
        SessionData first = schedule.talk(house, DAY, LocalTime.of(9, 0), coach.personId(), loes)
                .in(here, sauna);
        schedule.add(house, first);
        SessionData second = first.with(Set.of()).withGuests(Set.of(houses.aVisitor(house, "Bram")));

        assertThat(check(second.movedTo(DAY, LocalTime.of(10, 25)))).isEmpty();
        assertThat(check(second.movedTo(DAY, LocalTime.of(10, 10))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.rule()).isEqualTo(Rule.SET_UP);
                    assertThat(remark.name()).isEqualTo("Sauna");
                    assertThat(remark.amount()).isEqualTo(15);
                });
        assertThat(check(second.movedTo(DAY, LocalTime.of(16, 30))))
                .extracting(Remark::rule)
                .containsExactly(Rule.ROOM_HOURS);
    }

    @Test
    void tooLittleEquipmentIsSaidBeforeTheDropWithWhoHasIt() {
        var two = new EquipmentNeed(schedule.someEquipment(house, "Rower", 3), 2, false);
        SessionData rowing = schedule.talk(house, DAY, LocalTime.of(9, 0), coach.personId(), loes);
        schedule.add(house, ScheduleFixtures.needing(rowing, two));
        SessionData second =
                ScheduleFixtures.needing(rowing, two).with(Set.of()).withGuests(Set.of(houses.aVisitor(house, "Bram")));

        Trial trial = as(coach, () -> checks.trial(DAY, DAY));
        assertThat(trial.remarks(Map.of(new SessionId(Ids.next()), second.movedTo(DAY, LocalTime.of(9, 15)))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.rule()).isEqualTo(Rule.EQUIPMENT);
                    assertThat(remark.name()).isEqualTo("Rower");
                    assertThat(remark.amount()).isEqualTo(1);
                    assertThat(Objects.requireNonNull(remark.other()).when().at())
                            .isEqualTo(LocalTime.of(9, 0));
                });
        assertThat(trial.remarks(Map.of(new SessionId(Ids.next()), second.movedTo(DAY, LocalTime.of(9, 45)))))
                .as("the control: they are free by then")
                .isEmpty();
        assertThat(as(coach, () -> checks.each(List.of(new Asked(second, Optional.empty()))))
                        .getFirst())
                .as("of a series, in which only what takes part is read")
                .extracting(Remark::rule)
                .containsExactly(Rule.EQUIPMENT);
    }

    @Test
    void theHouseDecidesWhatIsAskedButNotOfWhatAlwaysHolds() {
        SessionData evening =
                schedule.talk(house, DAY, LocalTime.of(20, 30), house.manager().personId(), loes);
        assertThat(check(evening)).extracting(Remark::rule).containsExactly(Rule.QUIET_EVENING);

        doAs(house.manager(), () -> rules.change(new RuleSetting(Rule.QUIET_EVENING, false, 21, Weight.NORMAL)));
        assertThat(check(evening)).isEmpty();
        doAs(house.manager(), () -> rules.change(new RuleSetting(Rule.QUIET_EVENING, true, 22, Weight.NORMAL)));
        assertThat(check(evening)).isEmpty();

        assertThatThrownBy(() ->
                        as(house.manager(), () -> change(new RuleSetting(Rule.ONE_PLACE, false, 0, Weight.NORMAL))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.rule.always");
        assertThatThrownBy(() ->
                        as(house.manager(), () -> change(new RuleSetting(Rule.REST, true, 481, Weight.NORMAL))))
                .hasMessage("error.rule.limit");
        assertThatThrownBy(() -> as(coach, () -> change(new RuleSetting(Rule.REST, true, 30, Weight.NORMAL))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTrialAnswersWithoutTheDatabaseAndNamesTheOtherOne() {
        SessionId first = schedule.aTalk(house, DAY, LocalTime.of(9, 0), coach.personId(), loes);
        SessionData data = schedule.talk(house, DAY, LocalTime.of(9, 0), coach.personId(), loes);
        PersonId bram = houses.aVisitor(house, "Bram");
        SessionId second = schedule.aTalk(house, DAY, LocalTime.of(11, 0), coach.personId(), bram);
        SessionData other = schedule.talk(house, DAY, LocalTime.of(11, 0), coach.personId(), bram);
        Trial trial = as(coach, () -> checks.trial(DAY, DAY));

        assertThat(trial.remarks(Map.of(first, data.movedTo(DAY, LocalTime.of(10, 0)))))
                .isEmpty();
        assertThat(trial.remarks(Map.of(first, data.movedTo(DAY, LocalTime.of(10, 30)))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.rule()).isEqualTo(Rule.ONE_PLACE);
                    assertThat(remark.name()).isEqualTo("Marieke Test");
                    assertThat(Objects.requireNonNull(remark.other()).when().at())
                            .as("the one in the way, not the one in hand")
                            .isEqualTo(LocalTime.of(11, 0));
                });
        assertThat(trial.remarks(Map.of(
                        first, data.movedTo(DAY, LocalTime.of(11, 0)), second, other.movedTo(DAY, LocalTime.of(9, 0)))))
                .as("two that swap are in nobody's way")
                .isEmpty();
        assertThat(trial.remarks(Map.of(first, data.movedTo(DAY, LocalTime.of(17, 30)))))
                .extracting(Remark::rule)
                .containsExactly(Rule.WORKING_HOURS);
    }

    /** The coach does not look after her, and cannot read what she marked. */
    @Test
    void aRoomThatDoesNotSuitAGuestIsSaidOfTheGuestAndNeverWhy() {
        House.Person anna = houses.aGuest(house, "Anna");
        doAs(
                anna,
                () -> intakes.save(
                        EnrolmentFixtures.anIntake().planned(Set.of(Demand.HEAT), WishedHours.ANY),
                        IntakeForm.NOT_YET));
        LocationId here = schedule.location(house);
        RoomId sauna = aRoom(here, "Sauna", Demand.HEAT);
        RoomId loft = aRoom(here, "Loft", Demand.STAIRS);
        SessionData warm = schedule.alone(house, DAY, anna.personId()).in(here, sauna);

        assertThat(check(warm)).containsExactly(new Remark(Rule.SUITS_GUEST, "Anna Test", null, 0, 0));
        assertThat(check(warm.in(here, loft))).as("she takes stairs").isEmpty();
        assertThat(check(schedule.alone(house, DAY, loes).in(here, sauna)))
                .as("others like it warm")
                .isEmpty();
        assertThat(as(coach, () -> checks.each(List.of(new Asked(warm, Optional.empty()))))
                        .getFirst())
                .extracting(Remark::rule)
                .containsExactly(Rule.SUITS_GUEST);
        assertThatThrownBy(() -> as(coach, () -> opened.open(anna.personId()))).hasMessage("error.care.not-yours");
    }

    @Test
    void whoGoesOnAllTheSameIsTakenAtTheirWordAndReadsItAfterwards() {
        House.Person anna = houses.aGuest(house, "Anna");
        doAs(
                anna,
                () -> intakes.save(
                        EnrolmentFixtures.anIntake().planned(Set.of(Demand.HEAT, Demand.COLD_WATER), WishedHours.ANY),
                        IntakeForm.NOT_YET));
        LocationId here = schedule.location(house);
        RoomId sauna = aRoom(here, "Sauna", Demand.HEAT);
        RoomId pool = aRoom(here, "Pool", Demand.COLD_WATER);
        SessionData warm = schedule.alone(house, DAY, anna.personId()).in(here, sauna);
        SessionId there = schedule.add(house, warm);

        assertThat(as(coach, () -> checks.remarks(there)))
                .extracting(Remark::rule)
                .containsExactly(Rule.SUITS_GUEST);
        Trial trial = as(coach, () -> checks.trial(DAY, DAY));
        assertThat(trial.remarks(Map.of(there, warm.movedTo(DAY, LocalTime.of(11, 0)))))
                .as("it was so before")
                .isEmpty();
        assertThat(trial.remarks(Map.of(there, warm.in(here, pool))))
                .as("another room is another matter")
                .extracting(Remark::rule)
                .containsExactly(Rule.SUITS_GUEST);
    }

    @Test
    void theHoursAGuestWishesAreAskedUnlessTheHouseDoesNotWantThat() {
        House.Person anna = houses.aGuest(house, "Anna");
        doAs(
                anna,
                () -> intakes.save(
                        EnrolmentFixtures.anIntake().planned(Set.of(), new WishedHours(LocalTime.of(10, 0), null)),
                        IntakeForm.NOT_YET));
        SessionData talk = schedule.talk(house, DAY, LocalTime.of(9, 30), coach.personId(), anna.personId());

        assertThat(check(talk)).containsExactly(new Remark(Rule.WISHED_HOURS, "Anna Test", null, 30, 0));
        assertThat(check(talk.movedTo(DAY, LocalTime.of(10, 0)))).isEmpty();

        doAs(house.manager(), () -> rules.change(new RuleSetting(Rule.WISHED_HOURS, false, 0, Weight.NORMAL)));
        assertThat(check(talk)).isEmpty();
        assertThatThrownBy(() ->
                        as(house.manager(), () -> change(new RuleSetting(Rule.SUITS_GUEST, false, 0, Weight.NORMAL))))
                .hasMessage("error.rule.always");
    }

    @Test
    void nobodyOfAnotherHouseIsAskedAbout() {
        PersonId elsewhere = houses.aVisitor(houses.aHouse("Elsewhere"), "Cato");

        assertThatThrownBy(() -> as(coach, () -> checks.trial(DAY, DAY, Set.of(loes, elsewhere))))
                .isInstanceOf(NotFoundException.class);
        assertThat(as(coach, () -> checks.trial(DAY, DAY, Set.of(loes)))).isNotNull();
    }

    private RoomId aRoom(LocationId here, String name, Demand asks) {
        return as(
                house.manager(),
                () -> locations.addRoom(here, new RoomData(name, RoomKind.REST, 6, 0).asking(Set.of(asks))));
    }

    /** As somebody drags: a house of sixty guests, one slot after the other, from memory. */
    @Test
    void aTrialOfAFullHouseIsQuickerThanAHand() {
        for (int guest = 0; guest < 60; guest++) {
            PersonId who = houses.aVisitor(house, "Guest " + guest);
            for (int hour = 0; hour < 6; hour++) {
                SessionData one = schedule.alone(house, DAY, who);
                schedule.add(house, one.movedTo(DAY, LocalTime.of(8 + 2 * hour, 0)));
            }
        }
        SessionId talk = schedule.aTalk(house, DAY, LocalTime.of(9, 0), coach.personId(), loes);
        SessionData data = schedule.talk(house, DAY, LocalTime.of(9, 0), coach.personId(), loes);
        Trial trial = as(coach, () -> checks.trial(DAY, DAY));

        long begin = System.nanoTime();
        int asked = 0;
        for (LocalTime at = LocalTime.of(7, 0); at.isBefore(LocalTime.of(21, 0)); at = at.plusMinutes(15)) {
            trial.remarks(Map.of(talk, data.movedTo(DAY, at)));
            asked++;
        }
        assertThat((System.nanoTime() - begin) / asked / 1_000_000.0)
                .as("milliseconds for one slot")
                .isLessThan(50);
    }

    private boolean change(RuleSetting setting) {
        rules.change(setting);
        return true;
    }

    private List<Remark> check(SessionData data) {
        return as(coach, () -> checks.check(data, Optional.empty()));
    }
}
