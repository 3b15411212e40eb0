package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.hours.Weeks;
import app.ritme.schedule.planner.Agenda.Of;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The figures of one day of two colleagues and one guest. */
class FigureCountTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final UUID GUEST = new UUID(1, 1);
    private static final UUID OWN = new UUID(2, 1);
    private static final UUID OTHER = new UUID(2, 2);
    private static final UUID UNKNOWN = new UUID(2, 3);

    private static final Facts FACTS = facts(
            Weeks.daily(List.of(new PersonId(OWN), new PersonId(OTHER)), LocalTime.of(8, 0), LocalTime.of(18, 0)));

    private static final Spot BREAKFAST = spot("08:00", 60, BlockKind.MEAL, Set.of());
    private static final Spot FIRST = spot("09:15", 45, BlockKind.COACHING, Set.of(OWN));
    private static final Spot SECOND = spot("11:00", 60, BlockKind.COACHING, Set.of(OTHER));

    @Test
    void whatFollowsWithinTheHourIsWaitedForAndLongerIsFreeTime() {
        assertThat(figures().waiting()).isEqualTo(15);
    }

    @Test
    void oneOfTwoTalksIsWithTheOwnCoach() {
        assertThat(figures().continuity()).hasValue(50);
    }

    @Test
    void ofTwentyHoursOfWorkAlmostTwoArePlanned() {
        assertThat(figures().used()).as("105 of 1,200 minutes").hasValue(9);
        assertThat(figures().fullest()).isEqualTo(60);
        assertThat(figures().emptiest()).isEqualTo(45);
    }

    @Test
    void whatNobodyFilledInIsNotKnown() {
        var agenda = new Agenda(Of.STAFF, UNKNOWN, List.of(FIRST));
        Figures figures = new FigureCount(facts(Availability.UNKNOWN), List.of(agenda), List.of(DAY)).count();

        assertThat(figures.used()).isEmpty();
        assertThat(figures.continuity()).isEmpty();
    }

    @Test
    void otherDaysDoNotCount() {
        Figures next = new FigureCount(FACTS, agendas(), List.of(DAY.plusDays(1))).count();

        assertThat(next.waiting()).isZero();
        assertThat(next.used()).hasValue(0);
    }

    private static Facts facts(Availability availability) {
        return new Facts(
                Map.of(),
                Map.of(),
                availability,
                Map.of(),
                PlannerFixtures.coaches(Map.of(GUEST, OWN)).stays(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Figures figures() {
        return new FigureCount(FACTS, agendas(), List.of(DAY)).count();
    }

    private static List<Agenda> agendas() {
        return List.of(
                new Agenda(Of.GUEST, GUEST, List.of(BREAKFAST, FIRST, SECOND)),
                new Agenda(Of.STAFF, OWN, List.of(FIRST)),
                new Agenda(Of.STAFF, OTHER, List.of(SECOND)));
    }

    private static Spot spot(String time, int minutes, BlockKind kind, Set<UUID> staff) {
        return new Spot(
                UUID.randomUUID(),
                kind,
                LocalizedText.EMPTY,
                new When(DAY, LocalTime.parse(time), minutes, ZONE),
                new UUID(4, 1),
                null,
                staff,
                Set.of(GUEST),
                null,
                null);
    }
}
