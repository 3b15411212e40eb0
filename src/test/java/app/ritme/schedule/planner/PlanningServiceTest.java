package app.ritme.schedule.planner;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.MemberData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.TeamService;
import app.ritme.program.BlockKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.LeaveRow;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.schedule.planner.RunView.Aside;
import app.ritme.schedule.planner.RunView.Cause;
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.schedule.planner.RunView.Touched;
import app.ritme.schedule.planner.RunView.Turn;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanningServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private PlanningService planning;

    @Autowired
    private SessionService sessions;

    @Autowired
    private HistoryService history;

    @Autowired
    private TeamService team;

    @Autowired
    private TeamTimesService times;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private SkillId skill;
    private House.Person annelies;
    private House.Person marieke;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Planner");
        skill = houses.aSkill(house, "Coaching");
        annelies = aCoach("Annelies");
        marieke = aCoach("Marieke");
    }

    @Test
    void whoIsIllIsReplacedAtTheSameTimeWhereSomebodyIsFree() {
        SessionId koen = talk(annelies, TEN, "Koen");
        SessionId yara = talk(annelies, LocalTime.of(14, 0), "Yara");
        SessionId own = talk(marieke, LocalTime.of(16, 0), "Loes");

        RunView proposal = ended(absent(annelies));

        assertThat(proposal.unplaced()).isEmpty();
        assertThat(proposal.moves())
                .hasSize(2)
                .allSatisfy(move -> {
                    assertThat(move.keepsTime()).isTrue();
                    assertThat(move.becomes().staff()).containsExactly("Marieke Test");
                })
                .extracting(move -> move.what().session())
                .containsExactly(koen, yara)
                .doesNotContain(own);
        assertThat(proposal.guests()).isEqualTo(2);
        assertThat(leads(koen)).as("nothing is done before somebody says yes").containsExactly(annelies.personId());
    }

    @Test
    void whereTheOtherIsBusyTheTalkGoesToTheNearestFreeHour() {
        SessionId koen = talk(annelies, TEN, "Koen");
        talk(marieke, TEN, "Loes");

        Move move = ended(absent(annelies)).moves().getFirst();

        assertThat(move.what().session()).isEqualTo(koen);
        assertThat(move.becomes().when().at())
                .as("the nearest that leaves a talk time to run over")
                .isIn(LocalTime.of(9, 0), LocalTime.of(11, 0));
    }

    @Test
    void whoIsAwayIsOnLeaveOnceItIsTakenOverAndNotAnyMoreOnceItIsTakenBack() {
        SessionId koen = talk(annelies, TEN, "Koen");
        RunId run = absent(annelies);
        ended(run);
        assertThat(leave(annelies))
                .as("nothing is written before somebody says yes")
                .isEmpty();

        List<Change> done = as(marieke, () -> planning.accept(run, Set.of(koen)));
        assertThat(leave(annelies)).extracting(LeaveRow::first, LeaveRow::last).containsExactly(tuple(DAY, DAY));
        assertThat(as(marieke, () -> planning.wroteLeave(run))).isTrue();

        as(marieke, () -> planning.takeBack(run, done));
        assertThat(leave(annelies)).isEmpty();
        assertThat(leads(koen)).containsExactly(annelies.personId());
    }

    @Test
    void leaveThatIsKnownIsNotWrittenTwiceAndStaysWhenItIsTakenBack() {
        SessionId koen = talk(annelies, TEN, "Koen");
        doAs(house.manager(), () -> times.addLeave(annelies.personId(), DAY.minusDays(1), DAY.plusDays(1)));
        RunId run = absent(annelies);
        ended(run);

        List<Change> done = as(marieke, () -> planning.accept(run, Set.of(koen)));
        assertThat(leave(annelies)).hasSize(1);
        assertThat(as(marieke, () -> planning.wroteLeave(run))).isFalse();

        as(marieke, () -> planning.takeBack(run, done));
        assertThat(leave(annelies)).hasSize(1);
    }

    private List<LeaveRow> leave(House.Person colleague) {
        return as(house.manager(), () -> times.times(colleague.personId())).leave();
    }

    @Test
    void whatIsPutElsewhereGoesWhereItsEquipmentIsFree() {
        EquipmentId treadmill = schedule.someEquipment(house, "Treadmill", 1);
        SessionId koen = talk(annelies, TEN, "Koen");
        need(koen, treadmill);
        House.Person third = aCoach("Bert");
        talk(marieke, TEN, "Loes");
        talk(third, TEN, "Yara");
        SessionId walking = talk(third, LocalTime.of(10, 45), "Anna");
        need(walking, treadmill);

        Move move = ended(absent(annelies)).moves().getFirst();

        assertThat(move.what().session()).isEqualTo(koen);
        assertThat(move.becomes().when().at())
                .as("at eleven another walks on it, and a talk runs over")
                .isEqualTo(LocalTime.of(9, 0));
        assertThat(move.given()).as("it had what it needs").isEmpty();
    }

    private void need(SessionId id, EquipmentId kind) {
        SessionDetails now = as(marieke, () -> sessions.details(id));
        SessionData wanted = ScheduleFixtures.needing(now.data(), new EquipmentNeed(kind, 1, true));
        doAs(marieke, () -> sessions.change(id, wanted, now.version()));
    }

    @Test
    void whatIsAcceptedIsDoneAndTakenBackExactly() {
        SessionId koen = talk(annelies, TEN, "Koen");
        SessionId yara = talk(annelies, LocalTime.of(14, 0), "Yara");
        SessionData before = as(marieke, () -> sessions.details(koen)).data();
        RunId run = absent(annelies);
        ended(run);

        List<Change> done = as(marieke, () -> planning.accept(run, Set.of(koen)));
        assertThat(done).hasSize(1);
        assertThat(leads(koen)).containsExactly(marieke.personId());
        assertThat(leads(yara)).as("not chosen").containsExactly(annelies.personId());

        as(marieke, () -> history.takeBack(done));
        assertThat(as(marieke, () -> sessions.details(koen)).data()).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotGoneOver() {
        SessionId koen = talk(annelies, TEN, "Koen");
        RunId run = absent(annelies);
        ended(run);
        doAs(marieke, () -> sessions.move(koen, DAY, LocalTime.of(11, 0), 0));

        assertThatThrownBy(() -> as(marieke, () -> planning.accept(run, Set.of(koen))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.plan.changed");
        assertThat(as(marieke, () -> sessions.details(koen)).when().at()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void whatIsPinnedNeverMovesAndIsNamed() {
        SessionId koen = talk(annelies, TEN, "Koen");
        doAs(marieke, () -> sessions.pin(koen, true));

        RunView proposal = ended(absent(annelies));

        assertThat(proposal.moves()).isEmpty();
        assertThat(proposal.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.what().session()).isEqualTo(koen);
            assertThat(one.pinned()).isTrue();
        });
    }

    @Test
    void whatIsNotPlacedIsNamedWithTheFewestReasons() {
        SessionId koen = talk(annelies, TEN, "Koen");
        doAs(
                house.manager(),
                () -> times.setWeek(
                        marieke.personId(), List.of(new DayHours(DAY.getDayOfWeek(), TEN, LocalTime.of(10, 45)))));
        talk(marieke, TEN, "Loes");

        RunView proposal = ended(absent(annelies));

        assertThat(proposal.moves()).isEmpty();
        assertThat(proposal.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.what().session()).isEqualTo(koen);
            assertThat(one.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.rule()).isEqualTo(Rule.ONE_PLACE);
                assertThat(reason.name()).isEqualTo("Marieke Test");
            });
        });
    }

    @Test
    void aRoomThatCannotBeUsedIsReplacedByOneOfItsKind() {
        RoomId hut = schedule.aRoom(house, "Hut", RoomKind.TALK, 2, 0);
        schedule.aRoom(house, "Cabin", RoomKind.TALK, 2, 0);
        SessionData data = schedule.talk(house, DAY, TEN, marieke.personId(), houses.aVisitor(house, "Koen"));
        SessionId talk = schedule.add(house, data.in(data.location(), hut));

        RunView proposal = ended(start(new FellOut.Closed(hut)));

        assertThat(proposal.missing()).isEqualTo("Hut");
        assertThat(proposal.moves()).singleElement().satisfies(move -> {
            assertThat(move.what().session()).isEqualTo(talk);
            assertThat(move.cause()).isEqualTo(Cause.ROOM);
            assertThat(move.becomes().room()).isEqualTo("Cabin");
            assertThat(move.keepsTime()).isTrue();
        });
    }

    @Test
    void whoComesLaterHasTheTalkLaterAndLeavesTheGroupToTheOthers() {
        PersonId koen = houses.aVisitor(house, "Koen");
        PersonId yara = houses.aVisitor(house, "Yara");
        SessionId talk = schedule.aTalk(house, DAY, TEN, marieke.personId(), koen);
        SessionId walk = walk(LocalTime.of(11, 0), koen, yara);
        SessionId rest = schedule.add(house, schedule.alone(house, DAY, koen));
        SessionId own = schedule.aTalk(house, DAY, LocalTime.of(16, 0), marieke.personId(), yara);

        RunId run = start(new FellOut.Absent(new GuestAway(koen, DAY.atStartOfDay(), DAY.atTime(14, 0))));
        RunView proposal = ended(run);

        assertThat(proposal.moves()).singleElement().satisfies(move -> {
            assertThat(move.what().session()).isEqualTo(talk);
            assertThat(move.becomes().when().at()).isAfterOrEqualTo(LocalTime.of(14, 0));
        });
        assertThat(proposal.asides())
                .extracting(aside -> aside.what().session(), Aside::turn)
                .containsExactlyInAnyOrder(tuple(walk, Turn.LEFT), tuple(rest, Turn.OFF));
        assertThat(proposal.touched())
                .filteredOn(Touched::guest)
                .extracting(Touched::name)
                .containsExactly("Koen Test");

        as(marieke, () -> planning.accept(run, Set.of(talk, walk, rest, own)));
        assertThat(as(marieke, () -> sessions.details(walk)).data().guests()).containsExactly(yara);
        assertThat(as(marieke, () -> sessions.details(rest)).cancelled()).contains(CancelReason.GUEST);
    }

    @Test
    void whereTooFewComeTheyJoinAnotherGroupAndWhoCannotIsNamed() {
        PersonId koen = houses.aVisitor(house, "Koen");
        PersonId yara = houses.aVisitor(house, "Yara");
        PersonId loes = houses.aVisitor(house, "Loes");
        SessionId small = walk(TEN, koen, yara);
        SessionId large = walk(LocalTime.of(14, 0), loes);
        schedule.aTalk(house, DAY, LocalTime.of(14, 0), annelies.personId(), yara);

        RunId run = start(new FellOut.TooSmall(small));
        RunView proposal = ended(run);

        assertThat(proposal.asides())
                .satisfiesExactly(
                        off -> {
                            assertThat(off.turn()).isEqualTo(Turn.OFF);
                            assertThat(off.about()).containsExactly("Yara Test");
                        },
                        joined -> {
                            assertThat(joined.turn()).isEqualTo(Turn.JOINED);
                            assertThat(joined.about()).containsExactly("Koen Test");
                        });
        List<Change> done = as(marieke, () -> planning.accept(run, Set.of(small)));
        assertThat(as(marieke, () -> sessions.details(large)).data().guests()).containsExactlyInAnyOrder(loes, koen);
        assertThat(as(marieke, () -> sessions.details(small)).cancelled()).contains(CancelReason.OTHER);

        as(marieke, () -> history.takeBack(done));
        assertThat(as(marieke, () -> sessions.details(large)).data().guests()).containsExactly(loes);
        assertThat(as(marieke, () -> sessions.details(small)).cancelled()).isEmpty();
    }

    @Test
    void anotherPlaceCanBeChosenBeforeItIsTakenOver() {
        SessionId koen = talk(annelies, TEN, "Koen");
        RunId run = absent(annelies);
        ended(run);

        List<Alternative> others = as(marieke, () -> planning.alternatives(run, koen));
        assertThat(others).isNotEmpty();
        Alternative wanted = others.getFirst();
        doAs(marieke, () -> planning.choose(run, koen, wanted.index()));

        assertThat(as(marieke, () -> planning.view(run)).moves().getFirst().becomes())
                .isEqualTo(wanted.place());
        as(marieke, () -> planning.accept(run, Set.of(koen)));
        assertThat(as(marieke, () -> sessions.details(koen)).when())
                .isEqualTo(wanted.place().when());
    }

    @Test
    void whoIsConcernedWaitsToBeToldAndIsNotWhenItIsTakenBack() {
        House.Person koen = houses.aGuest(house, "Koen");
        SessionId talk = schedule.aTalk(house, DAY, TEN, annelies.personId(), koen.personId());
        forgetNotices();
        RunId run = absent(annelies);
        ended(run);

        List<Change> done = as(house.manager(), () -> planning.accept(run, Set.of(talk)));
        assertThat(waiting()).containsExactlyInAnyOrder(koen.person(), annelies.person(), marieke.person());

        as(house.manager(), () -> history.takeBack(done));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void ofTwoWhoTakeOverTheSameAtOnceOneDoes() throws Exception {
        SessionId koen = talk(annelies, TEN, "Koen");
        RunId first = absent(annelies);
        RunId second = absent(annelies);
        ended(first);
        ended(second);

        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<List<Change>>> both = List.of(
                    () -> as(marieke, () -> planning.accept(first, Set.of(koen))),
                    () -> as(house.manager(), () -> planning.accept(second, Set.of(koen))));
            for (Future<List<Change>> outcome : threads.invokeAll(both)) {
                try {
                    done += outcome.get().size();
                } catch (ExecutionException late) {
                    assertThat(late.getCause()).isInstanceOf(Refusal.class);
                }
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(leads(koen)).containsExactly(marieke.personId());
    }

    @Test
    void whatFellOutMustBeOfThisHouse() {
        House other = houses.aHouse("Other");
        RoomId foreign = schedule.aRoom(other, "Hut", RoomKind.TALK, 2, 0);

        PersonId stranger = houses.aVisitor(other, "Pim");
        SessionId theirs = schedule.add(other, schedule.alone(other, DAY, stranger));

        for (FellOut fellOut : List.of(
                new FellOut.Away(stranger),
                new FellOut.Closed(foreign),
                new FellOut.Absent(new GuestAway(stranger, DAY.atStartOfDay(), DAY.atTime(14, 0))),
                new FellOut.TooSmall(theirs))) {
            assertThatThrownBy(() -> start(fellOut)).isInstanceOf(NotFoundException.class);
        }
        assertThat(ended(start(new FellOut.Away(annelies.personId()))).done())
                .as("the control")
                .isTrue();
    }

    @Test
    void aRunOfAnotherHouseIsNotHere() {
        RunId run = absent(annelies);
        House other = houses.aHouse("Other");

        assertThatThrownBy(() -> as(other.manager(), () -> planning.view(run))).isInstanceOf(NotFoundException.class);
        assertThat(ended(run).done()).isTrue();
    }

    @Test
    void theDaysOfOneGuestArePlannedAlone() {
        PersonId loes = houses.aVisitor(house, "Loes");
        PersonId rob = houses.aVisitor(house, "Rob");
        SessionId hers = schedule.aTalk(house, DAY, LocalTime.of(10, 0), annelies.personId(), loes);
        SessionId his = schedule.aTalk(house, DAY, LocalTime.of(14, 0), annelies.personId(), rob);
        var away = new FellOut.Away(annelies.personId());

        RunId alone = as(marieke, () -> planning.start(new PlanRequest(DAY, DAY, away, Optional.of(loes))));
        assertThat(ended(alone).moves())
                .extracting(move -> move.what().session())
                .containsExactly(hers);
        assertThat(ended(absent(annelies)).moves())
                .as("the control: those of everybody")
                .extracting(move -> move.what().session())
                .contains(hers, his);

        PersonId theirs = houses.aVisitor(houses.aHouse("Other"), "Zoë");
        assertThatThrownBy(() ->
                        as(marieke, () -> planning.start(new PlanRequest(DAY, DAY, away, Optional.of(theirs)))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void figuresSayHowTheDaysAreAndWhatTheyBecome() {
        schedule.aTalk(house, DAY, LocalTime.of(10, 0), annelies.personId(), houses.aVisitor(house, "Loes"));

        RunView view = ended(absent(annelies));

        Figures was = view.was().orElseThrow();
        assertThat(was.fullest()).isEqualTo(45);
        assertThat(was.emptiest()).as("nothing is planned with the other").isZero();
        assertThat(view.becomes().orElseThrow().used()).isEqualTo(was.used());
    }

    private RunId absent(House.Person person) {
        return start(new FellOut.Away(person.personId()));
    }

    private RunId start(FellOut fellOut) {
        return as(marieke, () -> planning.start(new PlanRequest(DAY, DAY, fellOut)));
    }

    private SessionId walk(LocalTime at, PersonId... guests) {
        SessionData alone = schedule.alone(house, DAY, guests[0]);
        return schedule.add(
                house,
                new SessionData(
                        BlockKind.NATURE,
                        LocalizedText.of("Wandeling", "Walk"),
                        DAY,
                        at,
                        60,
                        alone.location(),
                        Optional.empty(),
                        Set.of(marieke.personId()),
                        Set.of(guests)));
    }

    private void forgetNotices() {
        superuser()
                .sql("delete from app.change_notice where tenant_id = ?")
                .param(house.tenant())
                .update();
    }

    private List<UUID> waiting() {
        return superuser()
                .sql("select person_id from app.change_notice where tenant_id = ? and due_at is not null")
                .param(house.tenant())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private RunView ended(RunId run) {
        await().atMost(40, SECONDS)
                .until(() -> as(marieke, () -> planning.view(run)).done());
        return as(marieke, () -> planning.view(run));
    }

    private SessionId talk(House.Person coach, LocalTime at, String guest) {
        return schedule.aTalk(house, DAY, at, coach.personId(), houses.aVisitor(house, guest));
    }

    private Set<PersonId> leads(SessionId session) {
        return as(marieke, () -> sessions.details(session)).data().staff().stream()
                .collect(Collectors.toSet());
    }

    private House.Person aCoach(String name) {
        House.Person staff = houses.aStaffMember(house, name);
        doAs(house.manager(), () -> team.change(staff.memberId(), new MemberData(Role.STAFF, false, Set.of(skill))));
        schedule.alwaysThere(house, staff.personId());
        return staff;
    }
}
