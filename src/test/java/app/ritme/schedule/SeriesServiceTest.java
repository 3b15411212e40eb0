package app.ritme.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.people.PersonId;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.schedule.planner.CheckService;
import app.ritme.schedule.planner.CheckService.Asked;
import app.ritme.schedule.planner.Remark;
import app.ritme.schedule.planner.Rule;
import app.ritme.schedule.series.Repetition;
import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class SeriesServiceTest extends RitmeTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final Rhythm TUESDAYS = Rhythm.weekly(1, Set.of(DayOfWeek.TUESDAY));

    @Autowired
    private SeriesService series;

    @Autowired
    private SessionService sessions;

    @Autowired
    private HistoryService history;

    @Autowired
    private CheckService checks;

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
        house = houses.aHouse("Series");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
        bram = houses.aVisitor(house, "Bram");
    }

    @Test
    void eachIsASessionOfItsOwnAndTheRuleSaysWhich() {
        List<Change> added =
                as(coach, () -> series.add(talk(), Repetition.times(TUESDAYS, DAY, 4), Set.of(DAY.plusWeeks(2))));

        assertThat(added).hasSize(3);
        assertThat(days()).containsExactly(DAY, DAY.plusWeeks(1), DAY.plusWeeks(3));
        assertThat(rules())
                .containsExactly("2031-05-06 10:00 FREQ=WEEKLY;WKST=MO;UNTIL=20310527;INTERVAL=1;BYDAY=TU"
                        + " without 20310520");
        assertThat(as(coach, () -> sessions.details(added.getFirst().session())).repeats())
                .hasValueSatisfying(repeats -> {
                    assertThat(repeats.rhythm()).isEqualTo(TUESDAYS);
                    assertThat(repeats.last()).isEqualTo(DAY.plusWeeks(3));
                });
    }

    @Test
    void addedAndTakenBackNothingIsLeftAndDoneAgainItIsAsItWas() {
        List<Change> added = as(coach, () -> series.add(talk(), Repetition.times(TUESDAYS, DAY, 4), Set.of()));
        List<String> before = state();

        List<Change> gone = as(coach, () -> history.takeBack(added));
        assertThat(state()).isEmpty();
        assertThat(rules()).isEmpty();

        as(coach, () -> history.takeBack(gone));
        assertThat(state()).isEqualTo(before);
        assertRulesAreTheirSessions();
    }

    @Test
    void oneThatClashesPutsNothingAnywhereAndIsNamed() {
        schedule.aTalk(house, DAY.plusWeeks(1), TEN, coach.personId(), bram);
        Repetition four = Repetition.times(TUESDAYS, DAY, 4);

        List<List<Remark>> remarks = as(
                coach,
                () -> checks.each(four.days().stream()
                        .map(day -> new Asked(talk().movedTo(day, TEN), Optional.empty()))
                        .toList()));

        assertThat(remarks.get(0)).isEmpty();
        assertThat(remarks.get(1)).singleElement().satisfies(remark -> {
            assertThat(remark.rule()).isEqualTo(Rule.ONE_PLACE);
            assertThat(remark.name()).isEqualTo("Marieke Test");
        });
        assertThat(remarks.get(2)).isEmpty();
        assertThatThrownBy(() -> as(coach, () -> series.add(talk(), four, Set.of())))
                .isInstanceOf(SlotTaken.class);
        assertThat(days()).containsExactly(DAY.plusWeeks(1));

        as(coach, () -> series.add(talk(), four, Set.of(DAY.plusWeeks(1))));
        assertThat(days()).hasSize(4);
    }

    @Test
    void whatADayIsTooMuchOfIsSaidOfTheOneThatComesToIt() {
        for (int hour = 11; hour < 17; hour++) {
            schedule.add(
                    house,
                    schedule.talk(house, DAY.plusWeeks(1), LocalTime.of(hour, 0), coach.personId(), loes)
                            .with(Set.of()));
        }

        List<List<Remark>> remarks = as(
                coach,
                () -> checks.each(List.of(
                        new Asked(talk(), Optional.empty()),
                        new Asked(talk().movedTo(DAY.plusWeeks(1), TEN), Optional.empty()))));

        assertThat(remarks.get(0)).isEmpty();
        assertThat(remarks.get(1)).extracting(Remark::rule).contains(Rule.DAY_LOAD);
    }

    @Test
    void whatChangesForAllLeavesWhatWasArrangedForOne() {
        List<SessionId> four = schedule.addSeries(house, talk(), Repetition.times(TUESDAYS, DAY, 4));
        SessionId alone = four.get(2);
        as(coach, () -> sessions.move(alone, DAY.plusWeeks(2).plusDays(1), TWO, version(alone)));

        change(
                four.get(1),
                Scope.ALL,
                data(four.get(1)).movedTo(DAY.plusWeeks(1).plusDays(2), LocalTime.of(11, 0)));

        assertThat(four)
                .extracting(this::at)
                .containsExactly(
                        DAY.plusDays(2).atTime(11, 0),
                        DAY.plusDays(9).atTime(11, 0),
                        DAY.plusDays(15).atTime(14, 0),
                        DAY.plusDays(23).atTime(11, 0));
        assertThat(rules())
                .containsExactly("2031-05-08 11:00 FREQ=WEEKLY;WKST=WE;UNTIL=20310529;INTERVAL=1;BYDAY=TH without ");
    }

    @Test
    void thisAndFollowingIsASeriesOfItsOwnAndPeopleJoinAndLeaveEach() {
        List<SessionId> four = schedule.addSeries(house, talk(), Repetition.times(TUESDAYS, DAY, 4));
        as(coach, () -> sessions.change(four.get(3), data(four.get(3)).withGuests(Set.of(loes, bram)), 0));
        PersonId rob = houses.aVisitor(house, "Rob");

        List<Change> done = change(
                four.get(2),
                Scope.FOLLOWING,
                data(four.get(2)).withGuests(Set.of(rob)).movedTo(DAY.plusWeeks(2), TWO));

        assertThat(four)
                .extracting(this::at)
                .containsExactly(
                        DAY.atTime(10, 0),
                        DAY.plusWeeks(1).atTime(10, 0),
                        DAY.plusWeeks(2).atTime(14, 0),
                        DAY.plusWeeks(3).atTime(14, 0));
        assertThat(data(four.get(0)).guests()).containsExactly(loes);
        assertThat(data(four.get(2)).guests()).containsExactly(rob);
        assertThat(data(four.get(3)).guests()).containsExactlyInAnyOrder(rob, bram);
        assertThat(rules())
                .containsExactly(
                        "2031-05-06 10:00 FREQ=WEEKLY;WKST=MO;UNTIL=20310513;INTERVAL=1;BYDAY=TU without ",
                        "2031-05-20 14:00 FREQ=WEEKLY;WKST=MO;UNTIL=20310527;INTERVAL=1;BYDAY=TU without ");

        as(coach, () -> history.takeBack(done));
        assertThat(rules())
                .containsExactly("2031-05-06 10:00 FREQ=WEEKLY;WKST=MO;UNTIL=20310527;INTERVAL=1;BYDAY=TU without ");
        assertThat(data(four.get(3)).guests()).containsExactlyInAnyOrder(loes, bram);
    }

    @Test
    void cancellingThoseThatFollowLeavesTheRestAndComesBack() {
        List<SessionId> four = schedule.addSeries(house, talk(), Repetition.times(TUESDAYS, DAY, 4));

        List<Change> cancelled = as(coach, () -> series.cancel(four.get(2), CancelReason.STAFF, Scope.FOLLOWING));

        assertThat(four)
                .extracting(id -> as(coach, () -> sessions.details(id)).cancelled())
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(CancelReason.STAFF),
                        Optional.of(CancelReason.STAFF));
        as(coach, () -> history.takeBack(cancelled));
        assertThat(as(coach, () -> sessions.details(four.get(3))).cancelled()).isEmpty();
    }

    @Test
    void whatHasBeenStaysAsItWas() {
        LocalDate past = ScheduleFixtures.PAST_DAY;
        List<SessionId> two = schedule.addSeries(house, talk().movedTo(past, TEN), Repetition.times(TUESDAYS, past, 2));

        as(coach, () -> series.cancel(two.get(1), CancelReason.STAFF, Scope.ALL));

        assertThat(as(coach, () -> sessions.details(two.get(0))).cancelled()).isEmpty();
        assertThat(as(coach, () -> sessions.details(two.get(1))).cancelled())
                .as("the one that somebody meant")
                .contains(CancelReason.STAFF);
    }

    @Test
    void refusesWhatAColleagueChangedSinceAndWhatDoesNotRepeat() {
        List<SessionId> four = schedule.addSeries(house, talk(), Repetition.times(TUESDAYS, DAY, 4));
        SessionId single = schedule.aTalk(house, DAY, LocalTime.of(16, 0), coach.personId(), bram);
        SessionData data = data(four.getFirst());
        as(coach, () -> sessions.pin(four.getFirst(), true));

        assertThatThrownBy(() -> as(
                        coach,
                        () -> series.change(
                                new Wanted(four.getFirst(), data.movedTo(DAY, TWO), 0), Scope.ALL, Set.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(coach, () -> series.cancel(single, CancelReason.STAFF, Scope.ALL)))
                .isInstanceOf(NotFoundException.class);
        assertThat(at(four.get(1))).isEqualTo(DAY.plusWeeks(1).atTime(10, 0));
    }

    /** Whatever is done to series, each rule is its sessions, and everything is undone to the exact beginning. */
    @Test
    void randomEditsKeepEachRuleWhatItsSessionsAreAndAreUndoneToTheBeginning() {
        long seed = Long.getLong("ritme.seed", System.nanoTime());
        System.out.println("random edits of series: -Dritme.seed=" + seed);
        var random = new Random(seed);
        schedule.addSeries(house, talk(), Repetition.times(Rhythm.daily(), DAY, 6));
        schedule.addSeries(
                house,
                talk().movedTo(DAY, TWO).withGuests(Set.of(bram)),
                Repetition.times(Rhythm.weekly(2, Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)), DAY, 5));
        List<String> beginning = state();
        List<String> rules = rules();
        List<List<Change>> steps = new ArrayList<>();
        for (int attempt = 0; attempt < Proof.count(25, 600); attempt++) {
            try {
                steps.add(edit(random));
            } catch (Refusal | OptimisticLockingFailureException refused) {
                continue;
            }
            assertRulesAreTheirSessions();
        }
        assertThat(steps).isNotEmpty();

        for (int i = steps.size() - 1; i >= 0; i--) {
            List<Change> step = steps.get(i).stream()
                    .map(change -> change.since(version(change.session())))
                    .toList();
            as(coach, () -> history.takeBack(step));
            assertRulesAreTheirSessions();
        }
        assertThat(state()).isEqualTo(beginning);
        assertThat(rules()).isEqualTo(rules);
    }

    private List<Change> edit(Random random) {
        List<SessionId> all = superuser()
                .sql("select id from app.session where tenant_id = ? order by id")
                .param(house.tenant())
                .query((row, number) -> new SessionId(row.getObject(1, UUID.class)))
                .list();
        SessionId one = all.get(random.nextInt(all.size()));
        Scope scope = Scope.values()[random.nextInt(3)];
        SessionData data = data(one);
        return switch (random.nextInt(5)) {
            case 0 -> as(coach, () -> series.cancel(one, CancelReason.STAFF, scope));
            case 1 -> change(one, scope, data.withGuests(random.nextBoolean() ? Set.of(loes, bram) : Set.of(bram)));
            default ->
                change(
                        one,
                        scope,
                        data.movedTo(
                                data.day().plusDays(random.nextInt(5) - 2L), LocalTime.of(8 + random.nextInt(10), 0)));
        };
    }

    private List<Change> change(SessionId one, Scope scope, SessionData data) {
        return as(coach, () -> series.change(new Wanted(one, data, version(one)), scope, Set.of()));
    }

    private void assertRulesAreTheirSessions() {
        superuser()
                .sql("select s.rule, s.exceptions, s.first_day, string_agg(x.recurrence_day::text, ' ') as days"
                        + " from app.session_series s left join app.session x on x.series_id = s.id"
                        + " where s.tenant_id = ? group by s.id, s.rule, s.exceptions, s.first_day")
                .param(house.tenant())
                .query((row, number) -> {
                    LocalDate first = row.getObject("first_day", LocalDate.class);
                    String rule = row.getString("rule");
                    Set<LocalDate> expected = new TreeSet<>(new net.fortuna.ical4j.model.Recur<LocalDate>(rule)
                            .getDates(first, first, first.plusYears(1)));
                    Arrays.stream(row.getString("exceptions").split(","))
                            .filter(day -> !day.isEmpty())
                            .forEach(day -> expected.remove(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)));
                    Set<LocalDate> days = Arrays.stream(row.getString("days").split(" "))
                            .map(LocalDate::parse)
                            .collect(Collectors.toSet());
                    assertThat(days).as(rule).isEqualTo(expected);
                    return rule;
                })
                .list();
    }

    private List<String> rules() {
        return superuser()
                .sql(
                        "select first_day || ' ' || to_char(start_time, 'HH24:MI') || ' ' || rule || ' without ' || exceptions"
                                + " from app.session_series where tenant_id = ? order by 1")
                .param(house.tenant())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> state() {
        return superuser()
                .sql("select s.id || ' ' || s.day || ' ' || s.start_time || ' ' || coalesce(s.cancel_reason, '') || ' '"
                        + " || coalesce(s.series_id::text || s.recurrence_day, '') || (select"
                        + " string_agg(p.holder_id || p.period::text || p.holds, ',' order by p.holder_id)"
                        + " from app.session_part p where p.session_id = s.id)"
                        + " from app.session s where s.tenant_id = ? order by s.id")
                .param(house.tenant())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<LocalDate> days() {
        return as(coach, () -> week.between(DAY, DAY.plusWeeks(8))).sessions().stream()
                .map(session -> session.when().day())
                .toList();
    }

    private java.time.LocalDateTime at(SessionId id) {
        SessionData data = data(id);
        return data.day().atTime(data.at());
    }

    private SessionData data(SessionId id) {
        return as(coach, () -> sessions.details(id)).data();
    }

    private long version(SessionId id) {
        return as(coach, () -> sessions.details(id)).version();
    }

    private SessionData talk() {
        return new SessionData(
                app.ritme.program.BlockKind.COACHING,
                LocalizedText.of("Gesprek", "Talk"),
                DAY,
                TEN,
                45,
                schedule.location(house),
                Optional.empty(),
                Set.of(coach.personId()),
                Set.of(loes));
    }
}
