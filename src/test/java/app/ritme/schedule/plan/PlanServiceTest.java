package app.ritme.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EndReason;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.enrolment.intake.Agreed;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.IntakeService;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.Demand;
import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.MemberData;
import app.ritme.people.PeopleFixtures;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.program.BlockKind;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.PlannedSession.Kept;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.WeekService;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.schedule.plan.PlanPreview.Line;
import app.ritme.schedule.plan.PlanPreview.Part;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A week: Welcome on the first day; then breakfast, strength, rest and a talk for each; nothing on the last. */
class PlanServiceTest extends RitmeTest {

    private static final LocalDate ARRIVAL = LocalDate.now(Houses.ZONE).plusDays(30);
    private static final LocalDate SECOND = ARRIVAL.plusDays(1);
    private static final LocalDate DEPARTURE = ARRIVAL.plusDays(6);
    private static final LocalTime THREE = LocalTime.of(15, 0);

    @Autowired
    private PlanService plans;

    @Autowired
    private SessionService sessions;

    @Autowired
    private WeekService week;

    @Autowired
    private TeamService team;

    @Autowired
    private TeamTimesService times;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private LocationService locations;

    @Autowired
    private EquipmentService equipment;

    @Autowired
    private MyIntakeService intakes;

    @Autowired
    private IntakeService opened;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private SkillId skill;
    private EditionId edition;
    private PersonId anna;
    private PersonId bram;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Plan");
        skill = houses.aSkill(house, "Coaching");
        coach = aCoach("Marieke", skill);
        schedule.aRoom(house, "Gym", RoomKind.TRAINING, 6, 10);
        schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 10);
        var program = programs.aPublishedProgram(house, ProgramKind.RESIDENTIAL, "Rhythm", 7, skill);
        edition = enrolments.anEdition(house, program, "Autumn", ARRIVAL, 12, null);
        enrolments.aBedroom(house, "Large bedroom", 12);
        anna = houses.aVisitor(house, "Anna");
        bram = houses.aVisitor(house, "Bram");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, anna);
    }

    @Test
    void plansEachDayOfTheArcWithStaffAndRooms() {
        PlanPreview preview = preview();
        assertThat(preview.with(Outcome.ADD)).hasSize(1 + 5 * 4);
        assertThat(preview.lacking()).isEmpty();

        apply(preview);

        assertThat(day(ARRIVAL)).extracting(this::title).containsExactly("Welcome");
        assertThat(day(SECOND)).extracting(this::title).containsExactly("Breakfast", "Strength", "Rest", "Talk");
        DaySession talk = session(SECOND, "Talk");
        assertThat(talk.staff()).extracting(PersonName::id).containsExactly(coach.personId());
        assertThat(talk.roomName()).isEqualTo("Birch");
        assertThat(talk.guests()).extracting(guest -> guest.name().id()).containsExactly(anna);
        assertThat(day(DEPARTURE)).isEmpty();
    }

    @Test
    void planningAgainChangesNothing() {
        apply(preview());

        PlanPreview again = preview();

        assertThat(again.lines()).isEmpty();
        assertThat(again.same()).isEqualTo(1 + 5 * 4);
        assertThat(again.changesAnything()).isFalse();
    }

    @Test
    void talksOfOneHourAreSpreadOverTheDay() {
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.ADD)).hasSize(1 + 5 * 5);
        assertThat(preview.lacking()).isEmpty();
        apply(preview);
        assertThat(day(SECOND).stream().filter(one -> title(one).equals("Talk")))
                .extracting(talk -> talk.when().at())
                .containsExactly(LocalTime.of(14, 0), THREE);
        assertThat(preview().lines()).as("spread, they stay where they are").isEmpty();
    }

    @Test
    void whatFindsTooLittleEquipmentIsPlannedWithoutAndGetsItOnceThereIsEnough() {
        EquipmentId mats = schedule.someEquipment(house, "Mat", 1);
        needingMats(mats);
        PersonId other = houses.aVisitor(house, "Cato");
        schedule.add(house, onAMat(mats, other));

        PlanPreview preview = preview();

        assertThat(preview.lacking()).singleElement().satisfies(line -> {
            assertThat(line.lacks()).containsExactly(Lack.EQUIPMENT);
            assertThat(line.when().day()).isEqualTo(SECOND);
        });
        apply(preview);
        assertThat(session(SECOND, "Strength").equipment()).isNull();
        assertThat(session(SECOND.plusDays(1), "Strength").equipment())
                .as("the control: nobody lies on it the day after")
                .isEqualTo(new EquipmentNeed(mats, 1, true));
        assertThat(preview().changesAnything()).isFalse();

        doAs(
                house.manager(),
                () -> equipment.change(mats, new EquipmentData("Mat", Map.of(schedule.location(house), 2)), 0));
        PlanPreview again = preview();
        assertThat(again.with(Outcome.CHANGE))
                .singleElement()
                .satisfies(line -> assertThat(line.changes()).containsExactly(Part.EQUIPMENT));
        apply(again);
        assertThat(session(SECOND, "Strength").equipment()).isEqualTo(new EquipmentNeed(mats, 1, true));
    }

    /** In the program of the edition, each guest lies on one while there is strength. */
    private void needingMats(EquipmentId mats) {
        superuser()
                .sql("update app.block set equipment_id = :mats, equipment_number = 1, equipment_each = true"
                        + " where tenant_id = :house and kind = 'TRAINING'")
                .param("mats", mats.value())
                .param("house", house.tenant())
                .update();
    }

    /** At the hour of strength on the second day. */
    private SessionData onAMat(EquipmentId mats, PersonId guest) {
        return new SessionData(
                BlockKind.REST,
                LocalizedText.EMPTY,
                SECOND,
                LocalTime.of(9, 0),
                120,
                schedule.location(house),
                Optional.empty(),
                Set.of(),
                Set.of(guest),
                Optional.of(new EquipmentNeed(mats, 1, false)));
    }

    @Test
    void aRoomIsPlannedOnlyWhileItIsOpen() {
        hours("Birch", "09:00", "15:30");
        PlanPreview preview = preview();
        assertThat(preview.lacking()).isEmpty();
        assertThat(preview.with(Outcome.ADD).stream().filter(line -> line.kind() == BlockKind.COACHING))
                .as("the nearest hour at which it is over before the room closes")
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.when().at()).isEqualTo(LocalTime.of(14, 45)));

        hours("Gym", "10:00", "20:00");
        assertThat(preview().lacking())
                .as("what guests share keeps its hour")
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.lacks()).containsExactly(Lack.ROOM));
    }

    private RoomRow row(String room) {
        return as(house.manager(), locations::locations).getFirst().rooms().stream()
                .filter(one -> one.name().equals(room))
                .findFirst()
                .orElseThrow();
    }

    private void hours(String room, String opens, String closes) {
        RoomRow row = row(room);
        var open = new OpenHours(LocalTime.parse(opens), LocalTime.parse(closes));
        doAs(
                house.manager(),
                () -> locations.changeRoom(
                        row.id(),
                        new RoomData(room, row.kind(), row.capacity(), 10, 0, Optional.of(open)),
                        row.version()));
    }

    /** What it is, is nobody's business here: neither the coach who plans nor the preview is told. */
    @Test
    void aGuestWhomNoRoomSuitsIsLeftOutUntilOneDoes() {
        asks("Gym", Demand.HEAVY_EFFORT);
        aGuestWith(Set.of(Demand.HEAVY_EFFORT), WishedHours.ANY);

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.ADD).stream().filter(line -> line.kind() == BlockKind.TRAINING))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.absent()).containsExactly("Saar Test"));
        assertThat(preview.with(Outcome.ADD).stream().filter(line -> line.kind() != BlockKind.TRAINING))
                .as("the control: all else suits")
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.absent()).isEmpty());
        apply(preview);
        assertThat(session(SECOND, "Strength").guests())
                .extracting(guest -> guest.name().id())
                .containsExactly(anna);
        assertThat(preview().changesAnything()).isFalse();

        schedule.aRoom(house, "Studio", RoomKind.TRAINING, 6, 10);
        apply(preview());
        assertThat(session(SECOND, "Strength").roomName()).isEqualTo("Studio");
        assertThat(session(SECOND, "Strength").guests()).hasSize(2);
    }

    @Test
    void aTalkIsPlannedWhereAndWhenItSuitsItsGuest() {
        asks("Birch", Demand.STAIRS);
        PersonId saar = aGuestWith(Set.of(Demand.STAIRS), new WishedHours(LocalTime.of(16, 30), null));

        assertThat(preview().lacking())
                .as("her talks find no room, those of others do")
                .hasSize(5)
                .allSatisfy(line -> {
                    assertThat(line.guests()).containsExactly("Saar Test");
                    assertThat(line.lacks()).contains(Lack.ROOM);
                    assertThat(line.room()).isEmpty();
                });

        schedule.aRoom(house, "Oak", RoomKind.TALK, 2, 10);
        apply(preview());
        assertThat(day(SECOND).stream()
                        .filter(one -> title(one).equals("Talk"))
                        .filter(talk -> talk.guests().getFirst().name().id().equals(saar)))
                .singleElement()
                .satisfies(talk -> {
                    assertThat(talk.roomName()).isEqualTo("Oak");
                    assertThat(talk.when().at()).isEqualTo(LocalTime.of(16, 30));
                });
        assertThat(session(SECOND, "Talk").when().at()).as("the control").isEqualTo(THREE);
    }

    @Test
    void whoIsKeptApartFromACoachIsLedByAnother() {
        PersonId saar = apartFromTheCoach();

        assertThat(preview().lacking())
                .as("her talks find nobody, those of others do")
                .hasSize(5)
                .allSatisfy(line -> {
                    assertThat(line.guests()).containsExactly("Saar Test");
                    assertThat(line.lacks()).contains(Lack.STAFF);
                });
        assertThat(preview().with(Outcome.ADD).stream().filter(line -> line.kind() == BlockKind.TRAINING))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.absent()).containsExactly("Saar Test"));

        House.Person other = aCoach("Joost", skill);
        apply(preview());
        assertThat(day(SECOND).stream()
                        .filter(one -> one.guests().stream()
                                .anyMatch(guest -> guest.name().id().equals(saar)))
                        .flatMap(one -> one.staff().stream()))
                .extracting(PersonName::id)
                .isNotEmpty()
                .containsOnly(other.personId());
        assertThat(session(SECOND, "Strength").guests())
                .as("who is led by another can all train together")
                .hasSize(2);
    }

    private PersonId apartFromTheCoach() {
        House.Person saar = houses.aGuest(house, "Saar");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, saar.personId());
        people.aCare(house, saar, coach);
        doAs(
                coach,
                () -> opened.save(
                        saar.personId(),
                        EnrolmentFixtures.anIntake(),
                        new Agreed(null, Set.of(coach.personId())),
                        IntakeForm.NOT_YET));
        return saar.personId();
    }

    private PersonId aGuestWith(Set<Demand> unsuited, WishedHours hours) {
        House.Person saar = houses.aGuest(house, "Saar");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, saar.personId());
        doAs(saar, () -> intakes.save(EnrolmentFixtures.anIntake().planned(unsuited, hours), IntakeForm.NOT_YET));
        return saar.personId();
    }

    private void asks(String room, Demand demand) {
        RoomRow row = row(room);
        doAs(
                house.manager(),
                () -> locations.changeRoom(
                        row.id(),
                        new RoomData(room, row.kind(), row.capacity(), 10).asking(Set.of(demand)),
                        row.version()));
    }

    @Test
    void whatFindsNobodyIsPlannedWithoutAndNamed() {
        doAs(house.manager(), () -> times.setWeek(coach.personId(), List.of()));

        PlanPreview preview = preview();

        assertThat(preview.lacking().stream().filter(line -> line.kind() == BlockKind.COACHING))
                .hasSize(5)
                .allSatisfy(line -> {
                    assertThat(line.lacks()).containsExactly(Lack.STAFF);
                    assertThat(line.when().at()).isEqualTo(THREE);
                });
        apply(preview);
        assertThat(session(SECOND, "Talk").staff()).isEmpty();
        assertThat(preview().lacking()).as("still said the next time").isNotEmpty();
        assertThat(preview().changesAnything()).isFalse();
    }

    @Test
    void theCoachOfAStayHasItsTalksAtAnotherHourIfNeedBe() {
        SkillId skill = as(house.manager(), () -> team.skills().get(coach.person()))
                .getFirst()
                .id();
        House.Person own = aCoach("Annelies", skill);
        EnrolmentId party = enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);
        doAs(house.manager(), () -> steps.entrust(party, Optional.of(own.personId())));
        schedule.aTalk(house, SECOND, THREE, own.personId(), houses.aVisitor(house, "Cato"));

        apply(preview());

        assertThat(day(SECOND).stream()
                        .filter(one -> title(one).equals("Talk"))
                        .filter(talk -> talk.guests().getFirst().name().id().equals(bram)))
                .singleElement()
                .satisfies(talk -> {
                    assertThat(talk.staff()).extracting(PersonName::id).containsExactly(own.personId());
                    assertThat(talk.when().at()).isNotEqualTo(THREE);
                });
    }

    @Test
    void whatFoundNobodyIsFilledLaterAndNothingElseMoves() {
        doAs(house.manager(), () -> times.setWeek(coach.personId(), List.of()));
        apply(preview());
        schedule.alwaysThere(house, coach.personId());

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.ADD)).isEmpty();
        assertThat(preview.with(Outcome.CHANGE))
                .as("the talks and the training")
                .hasSize(5 + 5)
                .allSatisfy(line -> assertThat(line.changes()).containsExactly(Part.STAFF));
        assertThat(preview.lacking()).isEmpty();
    }

    @Test
    void aNewGuestJoinsWhatIsSharedAndHasTheirOwn() {
        apply(preview());
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.CHANGE))
                .hasSize(1 + 5 * 3)
                .allSatisfy(line -> assertThat(line.changes()).containsExactly(Part.GUESTS));
        assertThat(preview.with(Outcome.ADD)).hasSize(5);
        apply(preview);
        assertThat(session(SECOND, "Breakfast").guests()).hasSize(2);
    }

    @Test
    void whatSomebodyMovedStaysAndIsNamed() {
        apply(preview());
        SessionId talk = session(SECOND, "Talk").id();
        doAs(coach, () -> sessions.move(talk, SECOND, LocalTime.of(16, 30), 0));

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.ADD)).isEmpty();
        assertThat(preview.with(Outcome.KEEP)).singleElement().satisfies(line -> {
            assertThat(line.kept()).contains(Kept.BY_HAND);
            assertThat(line.when().at()).isEqualTo(LocalTime.of(16, 30));
        });
        doAs(coach, () -> sessions.move(talk, SECOND, THREE, 1));
        assertThat(preview().lines()).as("moved back, nobody touched it").isEmpty();
    }

    @Test
    void whoIsMissingInASharedSessionThatStaysIsNamed() {
        apply(preview());
        SessionId breakfast = session(SECOND, "Breakfast").id();
        doAs(coach, () -> sessions.move(breakfast, SECOND, LocalTime.of(7, 45), 0));
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.KEEP))
                .singleElement()
                .satisfies(line -> assertThat(line.absent()).containsExactly("Bram Test"));
        apply(preview);
        assertThat(session(SECOND, "Breakfast").guests()).hasSize(1);
    }

    @Test
    void whatWasCancelledStaysCancelled() {
        apply(preview());
        SessionId talk = session(SECOND, "Talk").id();
        doAs(coach, () -> sessions.cancel(talk, CancelReason.STAFF));

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.ADD)).isEmpty();
        assertThat(preview.with(Outcome.KEEP))
                .singleElement()
                .satisfies(line -> assertThat(line.kept()).contains(Kept.CANCELLED));
    }

    @Test
    void whatIsPinnedStaysWhateverTheProgramWants() {
        EnrolmentId party = enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);
        apply(preview());
        SessionId breakfast = session(SECOND, "Breakfast").id();
        doAs(coach, () -> sessions.pin(breakfast, true));
        assertThat(preview().with(Outcome.KEEP))
                .as("nothing to say while they agree")
                .isEmpty();
        PersonId cato = houses.aVisitor(house, "Cato");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, cato);

        assertThat(preview().with(Outcome.KEEP))
                .singleElement()
                .satisfies(line -> assertThat(line.kept()).contains(Kept.PINNED));
        assertThat(party).isNotNull();
    }

    @Test
    void whoGoesHomeSoonerIsInNothingToComeAndTheRestStaysUntouched() {
        EnrolmentId party = enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);
        apply(preview());
        assertThat(day(SECOND)).hasSize(5);

        doAs(house.manager(), () -> steps.cancel(party, EndReason.values()[0]));

        assertThat(day(SECOND)).hasSize(4);
        assertThat(session(SECOND, "Breakfast").guests())
                .extracting(guest -> guest.name().id())
                .containsExactly(anna);
        PlanPreview preview = preview();
        assertThat(preview.with(Outcome.KEEP)).isEmpty();
        assertThat(preview.with(Outcome.ADD)).isEmpty();
        assertThat(preview.with(Outcome.REMOVE)).isEmpty();
    }

    @Test
    void aGuestWhoIsElsewhereIsLeftOutAndNamed() {
        schedule.aTalk(house, SECOND, LocalTime.of(9, 30), coach.personId(), anna);

        PlanPreview preview = preview();

        assertThat(preview.with(Outcome.LEAVE_OUT)).singleElement().satisfies(line -> {
            assertThat(line.when().day()).isEqualTo(SECOND);
            assertThat(line.absent()).containsExactly("Anna Test");
        });
        apply(preview);
        assertThat(day(SECOND)).hasSize(4);
    }

    @Test
    void guestsOnDifferentDaysOfTheirArcShareWhatIsTogether() {
        EditionId rolling = enrolments.aRollingEdition(house, "Rolling", ARRIVAL, 6, null, Set.of());
        PersonId early = houses.aVisitor(house, "Early");
        PersonId late = houses.aVisitor(house, "Late");
        enrolments.enrol(house, rolling, Beginning.CONFIRMATION, ARRIVAL, false, early);
        enrolments.enrol(house, rolling, Beginning.CONFIRMATION, SECOND, false, late);
        LocalDate third = ARRIVAL.plusDays(2);

        PlanPreview preview = as(coach, () -> plans.preview(rolling, ARRIVAL, third));

        assertThat(lines(preview, SECOND))
                .as("the one arrives while the other is at breakfast")
                .contains("Welcome");
        assertThat(preview.with(Outcome.ADD).stream()
                        .filter(line -> line.when().day().equals(third) && line.kind() == BlockKind.MEAL))
                .singleElement()
                .satisfies(line -> assertThat(line.guests()).containsExactly("Early Test", "Late Test"));
    }

    @Test
    void whoHasNoWorkingHoursIsNeverChosenAndNamed() {
        assertThat(preview().unknown()).extracting(PersonName::givenName).containsExactly("Hanna");
    }

    @Test
    void doesOnlyWhatWasShown() {
        PlanPreview seen = preview();
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, bram);

        assertThatThrownBy(() -> apply(seen)).isInstanceOf(Refusal.class).hasMessage("error.plan.changed");
        assertThat(day(SECOND)).isEmpty();
        apply(preview());
        assertThat(day(SECOND)).hasSize(5);
    }

    @Test
    void ofTwoWhoPlanTheSameAtTheSameTimeOneIsToldToLookAgain() throws Exception {
        PlanPreview seen = preview();
        var together = new CyclicBarrier(2);
        Callable<Boolean> plan = () -> {
            together.await();
            try {
                apply(seen);
                return true;
            } catch (Refusal late) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(plan, plan));
            assertThat(results.stream().filter(result -> result.resultNow())).hasSize(1);
        }
        assertThat(day(SECOND)).hasSize(4);
    }

    @Test
    void refusesDaysThatAreNone() {
        assertThatThrownBy(() -> as(coach, () -> plans.preview(edition, SECOND, ARRIVAL)))
                .hasMessage("error.plan.days");
        assertThatThrownBy(() -> as(coach, () -> plans.preview(edition, ARRIVAL, ARRIVAL.plusDays(182))))
                .hasMessage("error.plan.days");
    }

    private House.Person aCoach(String name, SkillId skill) {
        House.Person staff = houses.aStaffMember(house, name);
        doAs(house.manager(), () -> team.change(staff.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, staff.personId());
        return staff;
    }

    private PlanPreview preview() {
        return as(coach, () -> plans.preview(edition, ARRIVAL, DEPARTURE));
    }

    private void apply(PlanPreview preview) {
        doAs(coach, () -> plans.apply(preview.edition(), preview.from(), preview.to(), preview.mark()));
    }

    private List<DaySession> day(LocalDate day) {
        return as(coach, () -> week.day(day));
    }

    private DaySession session(LocalDate day, String title) {
        return day(day).stream()
                .filter(one -> title(one).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(PlanPreview preview, LocalDate day) {
        return preview.lines().stream()
                .filter(line -> line.when().day().equals(day))
                .map(Line::title)
                .map(title -> title.in(Language.EN, Language.EN))
                .toList();
    }

    private String title(DaySession session) {
        return session.title().in(Language.EN, Language.EN);
    }
}
