package app.ritme.schedule.planner;

import static app.ritme.schedule.planner.RuleFixtures.spot;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.program.BlockKind;
import app.ritme.schedule.planner.Agenda.Of;
import app.ritme.schedule.planner.Facts.RoomFact;
import app.ritme.schedule.planner.RuleFixtures.Draft;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a day asks besides rest: something else in between, time to cool down, and no waiting. */
class RhythmRulesTest {

    private static final UUID SAUNA = new UUID(3, 1);
    private static final UUID HALL = new UUID(3, 2);
    private static final Facts FACTS = RuleFixtures.facts(
            Map.of(
                    SAUNA, new RoomFact(6, 0, 0, null, true),
                    HALL, new RoomFact(9, 0, 0, null, false)),
            Map.of(),
            Map.of());

    @Test
    void theSameAgainComesAfterSomethingElseOrAPause() {
        Draft talk = spot("10:00", 60, BlockKind.COACHING);

        assertThat(guest(talk, spot("11:29", 45, BlockKind.COACHING))).containsExactly(Rule.ALTERNATION);
        assertThat(guest(talk, spot("11:30", 45, BlockKind.COACHING))).isEmpty();
        assertThat(guest(talk, spot("11:00", 45, BlockKind.NATURE))).isEmpty();
        assertThat(guest(talk, spot("11:00", 10, BlockKind.REST), spot("11:10", 45, BlockKind.COACHING)))
                .as("they rested in between")
                .isEmpty();
        assertThat(guest(spot("10:00", 60, BlockKind.REST), spot("11:00", 45, BlockKind.REST)))
                .as("rest may go on")
                .isEmpty();
    }

    @Test
    void aBodyCoolsDownBeforeItTrains() {
        Draft warm = spot("10:00", 60, BlockKind.REST).in(SAUNA);

        assertThat(guest(warm, spot("12:59", 45, BlockKind.TRAINING))).containsExactly(Rule.TRAINING_AFTER_HEAT);
        assertThat(guest(warm, spot("13:00", 45, BlockKind.TRAINING))).isEmpty();
        assertThat(guest(warm, spot("11:30", 15, BlockKind.NATURE), spot("12:00", 45, BlockKind.TRAINING)))
                .as("a walk between them does not cool them down")
                .containsExactly(Rule.TRAINING_AFTER_HEAT);
        assertThat(guest(spot("10:00", 60, BlockKind.REST).in(HALL), spot("12:00", 45, BlockKind.TRAINING)))
                .as("the hall is not hot")
                .isEmpty();
    }

    @Test
    void aTalkRunsOver() {
        Draft talk = spot("10:00", 60, BlockKind.COACHING);

        assertThat(colleague(talk, spot("11:09", 45, BlockKind.GROUP))).containsExactly(Rule.TALK_RUNS_OVER);
        assertThat(colleague(talk, spot("11:10", 45, BlockKind.GROUP))).isEmpty();
        assertThat(colleague(spot("10:00", 60, BlockKind.GROUP), spot("11:00", 45, BlockKind.COACHING)))
                .as("a group ends when it is over")
                .isEmpty();
    }

    @Test
    void aColleagueDoesNotWaitHalfADay() {
        Draft first = spot("09:00", 60, BlockKind.GROUP);

        assertThat(colleague(first, spot("14:00", 60, BlockKind.GROUP))).isEmpty();
        assertThat(colleague(first, spot("14:01", 60, BlockKind.GROUP))).containsExactly(Rule.WAITING);
        assertThat(colleague(first, spot("12:00", 30, BlockKind.GROUP), spot("14:31", 60, BlockKind.GROUP)))
                .as("two hours, and two hours and a minute")
                .containsExactly(Rule.WAITING);
    }

    @Test
    void aGroupFillsHalfOfItsRoom() {
        assertThat(room(spot("10:00", 60, BlockKind.GROUP).with(5))).isEmpty();
        assertThat(room(spot("10:00", 60, BlockKind.GROUP).with(4))).containsExactly(Rule.ROOM_HALF_FULL);
        assertThat(room(spot("10:00", 60, BlockKind.COACHING).with(1)))
                .as("a talk is as full as it is")
                .isEmpty();
    }

    @Test
    void whatHousesDifferInIsOffUntilTheyWantIt() {
        var usual = new Limits(List.of());

        assertThat(Arrays.stream(Rule.values()).filter(rule -> !usual.holds(rule)))
                .containsExactly(Rule.WAITING, Rule.ROOM_HALF_FULL);
    }

    private static List<Rule> guest(Draft... drafts) {
        return broken(Of.GUEST, new UUID(1, 1), drafts);
    }

    private static List<Rule> colleague(Draft... drafts) {
        return broken(Of.STAFF, new UUID(2, 1), drafts);
    }

    private static List<Rule> room(Draft... drafts) {
        return broken(Of.ROOM, HALL, drafts);
    }

    private static List<Rule> broken(Of of, UUID holder, Draft... drafts) {
        return RuleFixtures.broken(
                new Agenda(of, holder, Arrays.stream(drafts).map(Draft::spot).toList()), FACTS);
    }
}
