package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.Week;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.hours.Weeks;
import app.ritme.schedule.planner.RunView.Cause;
import app.ritme.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A walk whose program names the hall for bad weather, in a house with a hall and a meadow. */
class BadWeatherTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final UUID HOUSE = new UUID(2, 1);
    private static final UUID MEADOW = new UUID(2, 2);
    private static final UUID HALL = new UUID(2, 3);
    private static final UUID COACH = new UUID(1, 1);
    private static final UUID GUEST = new UUID(3, 1);
    private static final PlannedBlock WALK = block(1, RoomKind.TRAINING);
    private static final PlannedBlock SWIM = block(2, null);

    private final List<RoomRow> rooms =
            List.of(room(MEADOW, "Meadow", RoomKind.OUTDOOR), room(HALL, "Hall", RoomKind.TRAINING));

    @Test
    void whatIsOutsideGoesInsideAtTheSameHour() {
        for (UUID outside : new UUID[] {MEADOW, null}) {
            Task task = problem(new FellOut.BadWeather(), session(WALK, outside), rooms);

            assertThat(task.isOpen()).as("it cannot stay").isTrue();
            assertThat(task.getChoices().getFirst())
                    .isEqualTo(new Choice(new When(DAY, TEN, 60, ZONE), HOUSE, HALL, Set.of(COACH)));
            assertThat(task.getChoices()).extracting(Choice::room).containsOnly(HALL);
        }
    }

    @Test
    void whereNoSuchRoomIsItFindsNoPlace() {
        List<RoomRow> meadow = rooms.subList(0, 1);

        assertThat(problem(new FellOut.BadWeather(), session(WALK, MEADOW), meadow)
                        .getChoices())
                .isEmpty();
    }

    @Test
    void whatIsInsideOrHasNoPlaceInsideStays() {
        assertThat(problems(new FellOut.BadWeather(), rooms)
                        .tasks(List.of(session(WALK, HALL), session(SWIM, MEADOW), session(null, MEADOW))))
                .isEmpty();
    }

    @Test
    void onADryDayNothingGoesInside() {
        assertThat(problems(new FellOut.Nothing(), rooms).tasks(List.of(session(WALK, MEADOW))))
                .isEmpty();
    }

    @Test
    void theWeatherIsSaidToBeTheReason() {
        assertThat(missing(new FellOut.BadWeather(), rooms).cause(session(WALK, MEADOW)))
                .isEqualTo(Cause.WEATHER);
        assertThat(missing(new FellOut.BadWeather(), rooms).cause(session(WALK, HALL)))
                .isEqualTo(Cause.NONE);
    }

    private static Task problem(FellOut fellOut, Plannable session, List<RoomRow> rooms) {
        return problems(fellOut, rooms).tasks(List.of(session)).getFirst();
    }

    private static Problems problems(FellOut fellOut, List<RoomRow> rooms) {
        Availability hours = Weeks.daily(List.of(new PersonId(COACH)), LocalTime.of(8, 0), LocalTime.of(18, 0));
        var days = new HouseDays(new Week(List.of(), List.of(), places(rooms), hours), PlannerFixtures.nothingKnown());
        return new Problems(
                days, places(rooms), Map.of(), blocks(), missing(fellOut, rooms), List.of(DAY), Instant.EPOCH);
    }

    private static Missing missing(FellOut fellOut, List<RoomRow> rooms) {
        return new Missing(fellOut, new Shelter(blocks(), places(rooms)));
    }

    private static Map<UUID, PlannedBlock> blocks() {
        return Map.of(WALK.groupKey(), WALK, SWIM.groupKey(), SWIM);
    }

    private static List<LocationRow> places(List<RoomRow> rooms) {
        return List.of(new LocationRow(new LocationId(HOUSE), "House", ZONE, "", null, 0, rooms, List.of()));
    }

    private static RoomRow room(UUID id, String name, RoomKind kind) {
        return new RoomRow(new RoomId(id), name, kind, 8, 0, 0, null, Set.of(), null, 0);
    }

    private static PlannedBlock block(int number, @Nullable RoomKind inside) {
        return new PlannedBlock(
                new BlockId(new UUID(8, number)),
                new UUID(9, number),
                true,
                BlockKind.NATURE,
                LocalizedText.EMPTY,
                TEN,
                60,
                null,
                RoomKind.OUTDOOR,
                1,
                4,
                inside,
                1,
                null,
                Set.of());
    }

    private static Plannable session(@Nullable PlannedBlock block, @Nullable UUID room) {
        var values = new SessionValues(
                BlockKind.NATURE, LocalizedText.EMPTY, DAY, TEN, 60, HOUSE, room, Set.of(COACH), Set.of(GUEST), null);
        return new Plannable(
                new SessionId(new UUID(4, 1)),
                0,
                values,
                new When(DAY, TEN, 60, ZONE),
                Optional.empty(),
                block == null ? null : block.groupKey(),
                OptionalInt.empty());
    }
}
