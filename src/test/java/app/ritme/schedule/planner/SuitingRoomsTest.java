package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.Week;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The planner keeps a guest out of a room that does not suit them, as the rule says; where there is no other, it says so. */
class SuitingRoomsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final UUID HOUSE = new UUID(2, 1);
    private static final UUID UPSTAIRS = new UUID(2, 2);
    private static final UUID DOWNSTAIRS = new UUID(2, 3);
    private static final UUID COACH = new UUID(1, 1);
    private static final UUID ANNA = new UUID(3, 1);
    private static final UUID BRAM = new UUID(3, 2);

    private final List<RoomRow> both = List.of(room(UPSTAIRS), room(DOWNSTAIRS));
    private final List<RoomRow> upstairs = List.of(room(UPSTAIRS));

    @Test
    void aRoomThatDoesNotSuitItsGuestIsNoChoice() {
        assertThat(task(both, talk(ANNA, UPSTAIRS, "10:00")).getChoices())
                .extracting(Choice::room)
                .containsOnly(DOWNSTAIRS);
        assertThat(task(both, talk(BRAM, UPSTAIRS, "10:00")).getChoices())
                .as("the control: it suits others")
                .extracting(Choice::room)
                .contains(UPSTAIRS, DOWNSTAIRS);
    }

    @Test
    void aTalkInSuchARoomGoesToOneThatSuitsAtItsHour() {
        Task moved = solved(both, talk(ANNA, UPSTAIRS, "10:00")).getTasks().getFirst();

        assertThat(Objects.requireNonNull(moved.getChoice()).room()).isEqualTo(DOWNSTAIRS);
        assertThat(moved.getChoice().when().at()).isEqualTo(TEN);
    }

    @Test
    void whereNoRoomSuitsTheRuleIsWhatStandsInTheWay() {
        HouseDays days = days(upstairs);
        Task task = task(upstairs, talk(ANNA, UPSTAIRS, "10:00"));

        assertThat(task.getChoices()).extracting(Choice::room).containsOnly(UPSTAIRS);
        assertThat(days.newlyBroken(task.spot(task.getChoices().getFirst()), days.agendas()))
                .extracting(Violation::rule)
                .containsExactly(Rule.SUITS_GUEST);
        assertThat(Alternatives.of(new Plan(days, List.of(task)), task)).isEmpty();
    }

    @Test
    void ofHoursThatAreAlikeTheOneAGuestWishesIsTaken() {
        Task early = task(both, talk(ANNA, UPSTAIRS, "08:30"));
        Task other = task(both, talk(BRAM, UPSTAIRS, "08:30"));

        assertThat(score(early, "09:00").softScore() - score(early, "08:45").softScore())
                .as("what she wishes counts")
                .isEqualTo(2);
        assertThat(score(other, "09:00")).as("the control").isEqualTo(score(other, "08:45"));
    }

    private HardMediumSoftScore score(Task task, String at) {
        task.setChoice(new Choice(new When(DAY, LocalTime.parse(at), 60, ZONE), HOUSE, DOWNSTAIRS, Set.of(COACH)));
        var score = new PlanScore();
        score.resetWorkingSolution(new Plan(days(both), List.of(task)));
        return score.calculateScore();
    }

    private static Plan solved(List<RoomRow> rooms, Plannable session) {
        return PlanSolvers.after(2_000).solve(new Plan(days(rooms), new ArrayList<>(List.of(task(rooms, session)))));
    }

    private static Task task(List<RoomRow> rooms, Plannable session) {
        return new Problems(
                        days(rooms),
                        places(rooms),
                        Map.of(),
                        Map.of(),
                        new Missing(new FellOut.Nothing(), new Shelter(Map.of(), places(rooms))),
                        List.of(DAY),
                        Instant.EPOCH)
                .tasks(List.of(session))
                .getFirst();
    }

    /** Anna does not climb stairs, and likes to be planned from nine on. */
    private static HouseDays days(List<RoomRow> rooms) {
        Availability hours =
                Availability.of(new PersonId(COACH), DAY.getDayOfWeek(), LocalTime.of(7, 0), LocalTime.of(18, 0));
        var needs = new GuestNeeds(Set.of(UPSTAIRS), new WishedHours(LocalTime.of(9, 0), null));
        return new HouseDays(
                new Week(List.of(), List.of(), places(rooms), hours), PlannerFixtures.needs(Map.of(ANNA, needs)));
    }

    private static List<LocationRow> places(List<RoomRow> rooms) {
        return List.of(new LocationRow(new LocationId(HOUSE), "House", ZONE, "", null, 0, rooms, List.of()));
    }

    private static RoomRow room(UUID id) {
        return new RoomRow(new RoomId(id), "Room", RoomKind.TALK, 2, 0, 0, null, Set.of(), null, 0);
    }

    private static Plannable talk(UUID guest, UUID room, String at) {
        LocalTime time = LocalTime.parse(at);
        var values = new SessionValues(
                BlockKind.COACHING,
                LocalizedText.EMPTY,
                DAY,
                time,
                60,
                HOUSE,
                room,
                Set.of(COACH),
                Set.of(guest),
                null);
        return new Plannable(
                new SessionId(new UUID(4, 1)),
                0,
                values,
                new When(DAY, time, 60, ZONE),
                Optional.empty(),
                null,
                OptionalInt.empty());
    }
}
