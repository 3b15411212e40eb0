package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.StockRow;
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
import app.ritme.schedule.planner.RunView.Move;
import app.ritme.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A group that rows without a rower, and a talk with somebody of it that nobody leads yet. */
class LackingEquipmentTest {

    private static final int MOVES = 5_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final UUID COACH = new UUID(1, 1);
    private static final UUID AWAY = new UUID(1, 2);
    private static final UUID HOUSE = new UUID(2, 1);
    private static final UUID GUEST = new UUID(3, 1);
    private static final EquipmentId ROWERS = new EquipmentId(new UUID(5, 1));
    private static final PlannedBlock ROWING = new PlannedBlock(
            new BlockId(new UUID(8, 1)),
            new UUID(9, 1),
            true,
            BlockKind.TRAINING,
            LocalizedText.EMPTY,
            TEN,
            60,
            null,
            null,
            1,
            4,
            null,
            1,
            new EquipmentNeed(ROWERS, 1, false),
            Set.of());

    private final Plannable rowing = session(1, BlockKind.TRAINING, Set.of(COACH), ROWING.groupKey());
    private final Plannable talk = session(2, BlockKind.COACHING, Set.of(), null);

    @Test
    void itsPeopleAreHeldAlsoWhereThereIsNone() {
        RunView without = view(0);

        assertThat(without.moves()).singleElement().satisfies(move -> {
            assertThat(move.what().session()).isEqualTo(talk.id());
            assertThat(move.becomes().when().at()).as("its guest rows at ten").isEqualTo(LocalTime.of(11, 0));
        });
        assertThat(without.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.what().session()).isEqualTo(rowing.id());
            assertThat(one.reasons())
                    .as("it is not in its own way")
                    .extracting(Remark::rule)
                    .containsExactly(Rule.EQUIPMENT);
        });
        assertThat(without.placed()).isOne();
    }

    @Test
    void whereThereIsOneItGetsItAndTheTalkIsAtTheSameHour() {
        assertThat(view(1).moves())
                .extracting(
                        move -> move.what().session(),
                        move -> move.becomes().when().at(),
                        Move::cause)
                .containsExactlyInAnyOrder(
                        tuple(rowing.id(), TEN, Cause.LACKS), tuple(talk.id(), LocalTime.of(11, 0), Cause.LACKS));
    }

    @Test
    void aroundWhatFellOutNothingIsGivenToWhatIsNotConcerned() {
        Plannable own = session(3, BlockKind.COACHING, Set.of(COACH), ROWING.groupKey());

        assertThat(problems(new FellOut.Away(new PersonId(AWAY))).tasks(List.of(own)))
                .singleElement()
                .satisfies(task -> assertThat(task.moves()).isFalse());
        assertThat(problems(new FellOut.Away(new PersonId(COACH))).tasks(List.of(own)))
                .as("nor to what goes to somebody else: that is not why")
                .singleElement()
                .satisfies(task -> assertThat(task.isGiven()).isFalse());
        assertThat(problems(new FellOut.Nothing()).tasks(List.of(own)))
                .as("the control: it is looked for where nothing fell out")
                .singleElement()
                .satisfies(task -> assertThat(task.isGiven()).isTrue());
    }

    private RunView view(int rowers) {
        HouseDays days = days(rowers);
        Task wanting = problems(new FellOut.Nothing()).tasks(List.of(rowing)).getFirst();
        List<Choice> choices = Stream.of(TEN, LocalTime.of(11, 0))
                .map(at -> new Choice(new When(DAY, at, 60, ZONE), HOUSE, null, Set.of(AWAY)))
                .toList();
        var plan = new Plan(days, new ArrayList<>(List.of(wanting, new Task(talk, null, 0, null, choices, Set.of()))));
        var run = new PlanRun(
                new RunId(new UUID(6, 1)),
                new UUID(7, 1),
                Instant.EPOCH,
                new Question(
                        PlanRequest.gaps(DAY, DAY),
                        new Missing(new FellOut.Nothing(), new Shelter(Map.of(), List.of())),
                        plan,
                        List.of(),
                        List.of()),
                PlanSolvers.after(MOVES));
        run.work();
        return new RunViews(run).view(Instant.EPOCH);
    }

    private static Problems problems(FellOut fellOut) {
        return new Problems(
                days(1),
                List.of(),
                Map.of(),
                Map.of(ROWING.groupKey(), ROWING),
                new Missing(fellOut, new Shelter(Map.of(), List.of())),
                List.of(DAY),
                Instant.EPOCH);
    }

    private static HouseDays days(int rowers) {
        var stock = rowers == 0 ? List.<StockRow>of() : List.of(new StockRow(ROWERS, "Rower", rowers));
        var place = new LocationRow(new LocationId(HOUSE), "House", ZONE, "", null, 0, List.of(), stock);
        Availability hours =
                Weeks.daily(List.of(new PersonId(COACH), new PersonId(AWAY)), LocalTime.of(8, 0), LocalTime.of(18, 0));
        return new HouseDays(new Week(List.of(), List.of(), List.of(place), hours), PlannerFixtures.nothingKnown());
    }

    private static Plannable session(int number, BlockKind kind, Set<UUID> staff, @Nullable UUID key) {
        var values =
                new SessionValues(kind, LocalizedText.EMPTY, DAY, TEN, 60, HOUSE, null, staff, Set.of(GUEST), null);
        return new Plannable(
                new SessionId(new UUID(4, number)),
                0,
                values,
                new When(DAY, TEN, 60, ZONE),
                Optional.empty(),
                key,
                OptionalInt.empty());
    }
}
