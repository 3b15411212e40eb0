package app.ritme.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class HistoryServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    @Autowired
    private HistoryService history;

    @Autowired
    private SessionService sessions;

    @Autowired
    private WeekService week;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private House.Person coach;
    private PersonId loes;
    private PersonId bram;

    @BeforeEach
    void begin() {
        house = houses.aHouse("History");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
        bram = houses.aVisitor(house, "Bram");
    }

    @Test
    void twoThatSwappedPlacesSwapBackAndAgain() {
        SessionId first = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        SessionId second = schedule.aTalk(house, DAY, TWO, coach.personId(), bram);

        List<Change> swapped =
                as(coach, () -> sessions.change(List.of(wanted(first, DAY, TWO), wanted(second, DAY, TEN))));
        assertThat(at(first)).isEqualTo(TWO);
        assertThat(at(second)).isEqualTo(TEN);

        List<Change> back = as(coach, () -> history.takeBack(swapped));
        assertThat(at(first)).isEqualTo(TEN);
        assertThat(at(second)).isEqualTo(TWO);

        as(coach, () -> history.takeBack(back));
        assertThat(at(first)).isEqualTo(TWO);
    }

    @Test
    void whatWasAddedIsGoneAndComesBackAsTheSame() {
        Change added = as(coach, () -> sessions.add(schedule.talk(house, DAY, TEN, coach.personId(), loes)));
        List<DaySession> before = day();

        List<Change> gone = as(coach, () -> history.takeBack(List.of(added)));
        assertThat(day()).isEmpty();

        as(coach, () -> history.takeBack(gone));
        assertThat(day()).isEqualTo(before);
    }

    @Test
    void whatIsCancelledOrPinnedBecomesAsItWas() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);

        Change pinned = as(coach, () -> sessions.pin(talk, true));
        Change cancelled = as(coach, () -> sessions.cancel(talk, CancelReason.WEATHER));
        as(coach, () -> history.takeBack(List.of(cancelled)));
        assertThat(day()).singleElement().satisfies(one -> {
            assertThat(one.cancelled()).isEmpty();
            assertThat(one.pinned()).isTrue();
        });
        as(coach, () -> history.takeBack(List.of(pinned.since(version(talk)))));
        assertThat(day().getFirst().pinned()).isFalse();
    }

    @Test
    void aGuestWhoWasTakenOutComesBackWithWhatWasSaid() {
        LocalDate past = ScheduleFixtures.PAST_DAY;
        SessionId talk = schedule.aTalk(house, past, TEN, coach.personId(), loes);
        doAs(coach, () -> week.mark(talk, loes, Optional.of(Attendance.CAME)));
        SessionData data = as(coach, () -> sessions.details(talk)).data();

        Change changed = as(coach, () -> sessions.change(talk, data.withGuests(Set.of(bram)), version(talk)));
        as(coach, () -> history.takeBack(List.of(changed)));

        assertThat(as(coach, () -> week.day(past)).getFirst().guests())
                .singleElement()
                .satisfies(guest -> assertThat(guest.attendance()).contains(Attendance.CAME));
    }

    @Test
    void whyAGuestDidNotComeComesBackToo() {
        LocalDate past = ScheduleFixtures.PAST_DAY;
        SessionId talk = schedule.aTalk(house, past, TEN, coach.personId(), loes);
        doAs(coach, () -> week.mark(talk, loes, Optional.of(Attendance.ABSENT)));
        doAs(coach, () -> week.sayWhy(talk, loes, Optional.of(AbsenceReason.AWAY)));
        SessionData data = as(coach, () -> sessions.details(talk)).data();

        Change changed = as(coach, () -> sessions.change(talk, data.withGuests(Set.of(bram)), version(talk)));
        assertThatThrownBy(() -> doAs(coach, () -> week.sayWhy(talk, bram, Optional.of(AbsenceReason.AWAY))))
                .hasMessage("error.attendance.there");
        as(coach, () -> history.takeBack(List.of(changed)));

        assertThat(as(coach, () -> week.day(past)).getFirst().guests())
                .singleElement()
                .satisfies(guest -> assertThat(guest.why()).contains(AbsenceReason.AWAY));
    }

    @Test
    void refusesWhatAColleagueChangedSince() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        Change moved = as(coach, () -> sessions.move(talk, DAY, TWO, version(talk)));
        doAs(house.manager(), () -> sessions.pin(talk, true));

        assertThatThrownBy(() -> as(coach, () -> history.takeBack(List.of(moved))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.history.changed");
        assertThat(at(talk)).isEqualTo(TWO);
    }

    @Test
    void refusesAPlaceThatIsTakenByNowAndDoesNothingOfTheStep() {
        SessionId first = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        SessionId second = schedule.aTalk(house, DAY, LocalTime.of(11, 0), coach.personId(), bram);
        List<Change> moved = as(
                coach,
                () -> sessions.change(List.of(wanted(first, DAY, TWO), wanted(second, DAY, LocalTime.of(15, 0)))));
        schedule.aTalk(house, DAY, TEN, coach.personId(), houses.aVisitor(house, "Rob"));

        assertThatThrownBy(() -> as(coach, () -> history.takeBack(moved))).isInstanceOf(SlotTaken.class);
        assertThat(at(first)).isEqualTo(TWO);
        assertThat(at(second)).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void refusesToBringBackWhatIsNotThereAnyMore() {
        SessionId talk = schedule.aTalk(house, DAY, TEN, coach.personId(), loes);
        Change moved = as(coach, () -> sessions.move(talk, DAY, TWO, version(talk)));
        superuser()
                .sql("delete from app.session_part where session_id = ?")
                .param(talk.value())
                .update();
        superuser()
                .sql("delete from app.session where id = ?")
                .param(talk.value())
                .update();

        assertThatThrownBy(() -> as(coach, () -> history.takeBack(List.of(moved))))
                .isInstanceOf(NotFoundException.class);
    }

    /** Everything is undone to the exact beginning and redone to the exact end, whatever was done. */
    @Test
    void randomEditsAreUndoneToTheBeginningAndRedoneToTheEnd() {
        long seed = Long.getLong("ritme.seed", System.nanoTime());
        System.out.println("random edits undone: -Dritme.seed=" + seed);
        var random = new Random(seed);
        List<RoomId> rooms = IntStream.range(0, 3)
                .mapToObj(number -> schedule.aRoom(house, "Room " + number, RoomKind.TALK, 4, 10))
                .toList();
        SessionData sample = schedule.talk(house, DAY, TEN, coach.personId(), loes);
        for (int number = 0; number < 4; number++) {
            schedule.add(house, sample.movedTo(DAY, LocalTime.of(8 + 2 * number, 0)));
        }
        List<Object> beginning = state();
        Deque<List<Change>> done = new ArrayDeque<>();
        var trail = new Steps();
        for (int attempt = 0; attempt < Proof.count(40, 1_000); attempt++) {
            try {
                done.push(trail.did(as(coach, () -> edit(random, sample, rooms))));
            } catch (Refusal | OptimisticLockingFailureException refused) {
                continue;
            }
        }
        List<Object> end = state();
        assertThat(trail.size()).isPositive();

        trail.undoAll();
        assertThat(state()).isEqualTo(beginning);
        trail.redoAll();
        assertThat(state()).isEqualTo(end);
    }

    /** As a planner's own history keeps them: one after the other, each against the version the next left. */
    private final class Steps {

        private final List<List<Change>> steps = new ArrayList<>();

        List<Change> did(List<Change> step) {
            steps.add(step);
            return step;
        }

        int size() {
            return steps.size();
        }

        void undoAll() {
            for (int i = steps.size() - 1; i >= 0; i--) {
                steps.set(i, back(steps.get(i)));
            }
        }

        void redoAll() {
            steps.replaceAll(this::back);
        }

        /** Nobody else was there: each is as one's own last step left it. */
        private List<Change> back(List<Change> step) {
            List<Change> now = step.stream()
                    .map(change -> change.after() == null ? change : change.since(version(change.session())))
                    .toList();
            return as(coach, () -> history.takeBack(now));
        }
    }

    private List<Change> edit(Random random, SessionData sample, List<RoomId> rooms) {
        List<DaySession> known = week.day(DAY);
        int what = random.nextInt(10);
        LocalTime time = LocalTime.of(8 + random.nextInt(9), 15 * random.nextInt(4));
        if (known.isEmpty() || what < 3) {
            return List.of(sessions.add(new SessionData(
                    BlockKind.values()[random.nextInt(BlockKind.values().length)],
                    LocalizedText.EMPTY,
                    DAY,
                    time,
                    15 + 15 * random.nextInt(4),
                    sample.location(),
                    random.nextBoolean() ? Optional.of(rooms.get(random.nextInt(rooms.size()))) : Optional.empty(),
                    random.nextBoolean() ? Set.of(coach.personId()) : Set.of(),
                    Set.of(random.nextBoolean() ? loes : bram))));
        }
        SessionId one = known.get(random.nextInt(known.size())).id();
        SessionId other = known.get(random.nextInt(known.size())).id();
        return switch (what) {
            case 3, 4 -> List.of(sessions.move(one, DAY, time, details(one).version()));
            case 5, 6 ->
                one.equals(other)
                        ? List.of(sessions.pin(one, random.nextBoolean()))
                        : sessions.change(List.of(
                                at(one, details(other).data().at()),
                                at(other, details(one).data().at())));
            case 7 -> List.of(sessions.cancel(one, CancelReason.OTHER));
            case 8 -> List.of(sessions.restore(one));
            default -> List.of(sessions.pin(one, random.nextBoolean()));
        };
    }

    private Wanted at(SessionId id, LocalTime time) {
        SessionDetails now = details(id);
        return new Wanted(id, now.data().movedTo(DAY, time), now.version());
    }

    private SessionDetails details(SessionId id) {
        return sessions.details(id);
    }

    /** All that can be seen of the day, but not how often it was changed. */
    private List<Object> state() {
        return day().stream()
                .<Object>map(session -> List.of(
                        session.id(),
                        session.kind(),
                        session.title(),
                        session.when(),
                        session.roomName(),
                        session.staff(),
                        session.guests(),
                        session.pinned(),
                        session.cancelled()))
                .toList();
    }

    private List<DaySession> day() {
        return as(coach, () -> week.day(DAY));
    }

    private Wanted wanted(SessionId id, LocalDate day, LocalTime at) {
        SessionDetails now = sessions.details(id);
        return new Wanted(id, now.data().movedTo(day, at), now.version());
    }

    private LocalTime at(SessionId id) {
        return as(coach, () -> sessions.details(id)).when().at();
    }

    private long version(SessionId id) {
        return superuser()
                .sql("select version from app.session where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
