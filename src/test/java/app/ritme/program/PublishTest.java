package app.ritme.program;

import static app.ritme.program.ProgramFixtures.data;
import static app.ritme.program.ProgramFixtures.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class PublishTest extends RitmeTest {

    @Autowired
    private ProgramFixtures fixtures;

    @Autowired
    private ProgramService programs;

    @Autowired
    private DraftService drafts;

    @Autowired
    private PublishedPrograms published;

    @Autowired
    private ApplicationEvents events;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Publish");
    }

    @Test
    void aPublishedVersionStaysAsItWas() {
        var first = fixtures.aPublishedProgram(house, "Rhythm");
        var planBefore = plan(first);
        var draft = fixtures.draft(house, first.program());
        doAs(house.manager(), () -> drafts.change(first.program(), data("Rhythm, longer", 14), draft.version()));
        var build = fixtures.draft(house, first.program()).days().get(1).day();
        fixtures.addBlock(
                house, first.program(), build.id(), group(BlockKind.MEAL, "Dinner", LocalTime.of(18, 0), 60, 20));

        assertThat(as(house.manager(), () -> published.version(first.version())))
                .isEqualTo(first);
        assertThat(plan(first)).isEqualTo(planBefore);
        assertThat(first.number()).isOne();
        assertThat(first.name().exactly(Language.EN)).isEqualTo("Rhythm");

        doAs(
                house.manager(),
                () -> drafts.changeDay(
                        build.id(),
                        new DayData(build.name(), build.arc(), List.of(DaySpan.days(2, 14))),
                        fixtures.draft(house, first.program()).version()));
        var second = fixtures.publish(house, first.program());
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.lengthDays()).isEqualTo(14);
        assertThat(as(house.manager(), published::published)).containsExactly(second);
        assertThat(plan(first)).isEqualTo(planBefore);
    }

    @Test
    void aGroupIsTheSameInEveryVersion() {
        var first = fixtures.aPublishedProgram(house, "Rhythm");
        doAs(
                house.manager(),
                () -> drafts.change(
                        first.program(),
                        data("Rhythm", 6),
                        fixtures.draft(house, first.program()).version()));
        var second = fixtures.publish(house, first.program());

        assertThat(keys(second)).isNotEmpty().isEqualTo(keys(first));
        assertThat(plan(second).days().getFirst().day().id())
                .isNotEqualTo(plan(first).days().getFirst().day().id());
    }

    @Test
    void saysThatItIsPublished() {
        var first = fixtures.aPublishedProgram(house, "Rhythm");

        assertThat(events.stream(ProgramPublished.class))
                .containsExactly(new ProgramPublished(first.program(), first.version()));
    }

    @Test
    void aDayWithoutExactlyOneTemplateCannotBePublished() {
        var program = fixtures.aDraft(house, "Gaps");
        assertThatThrownBy(() -> fixtures.publish(house, program)).hasMessage("error.program.unready");

        fixtures.addDay(house, program, "First days", Arc.SETTLE, DaySpan.days(1, 6));
        assertThatThrownBy(() -> fixtures.publish(house, program)).hasMessage("error.program.unready");

        fixtures.addDay(house, program, "Last day", Arc.GO_HOME, DaySpan.days(-1, -1));
        assertThat(fixtures.publish(house, program).number()).isOne();

        fixtures.addDay(house, program, "Another", Arc.BUILD, DaySpan.days(3, 3));
        assertThatThrownBy(() -> fixtures.publish(house, program)).hasMessage("error.program.unready");
        assertThat(events.stream(ProgramPublished.class)).hasSize(1);
    }

    @Test
    void nothingNewIsNotPublishedAgain() {
        var first = fixtures.aPublishedProgram(house, "Rhythm");
        assertThat(fixtures.draft(house, first.program()).ahead()).isFalse();

        assertThatThrownBy(() -> fixtures.publish(house, first.program())).hasMessage("error.program.unchanged");
    }

    @Test
    void anArchivedProgramIsNotPublished() {
        var program = fixtures.aDraft(house, "Archived");
        fixtures.addDay(house, program, "Day", Arc.BUILD, DaySpan.days(1, 7));
        doAs(house.manager(), () -> programs.archive(program));

        assertThatThrownBy(() -> fixtures.publish(house, program)).hasMessage("error.program.archived");
    }

    @Test
    void theHistorySaysWhoPublishedWhat() {
        var first = fixtures.aPublishedProgram(house, "Rhythm");
        doAs(
                house.manager(),
                () -> drafts.change(
                        first.program(),
                        data("Calm", 5),
                        fixtures.draft(house, first.program()).version()));
        var second = fixtures.publish(house, first.program());

        var history = as(house.manager(), () -> published.history(first.program()));

        assertThat(history).extracting(VersionRow::id).containsExactly(second.version(), first.version());
        assertThat(history).extracting(VersionRow::publishedBy).containsOnly("Hanna Manager");
        assertThat(as(house.manager(), () -> published.details(first.version()))
                        .data()
                        .name()
                        .exactly(Language.EN))
                .isEqualTo("Rhythm");
    }

    @Test
    void everyDayOfEveryStayHasOneDay() {
        var plan = plan(fixtures.aPublishedProgram(house, "Rhythm"));

        assertThat(name(plan, 1, 7)).isEqualTo("Arrival");
        assertThat(name(plan, 2, 7)).isEqualTo("Build");
        assertThat(name(plan, 7, 7)).isEqualTo("Departure");
        assertThat(name(plan, 4, 4)).as("who leaves earlier goes home as well").isEqualTo("Departure");
        assertThat(name(plan, 1, 1)).isEqualTo("Departure");
        assertThat(plan.on(8, 9, DayOfWeek.MONDAY))
                .as("longer than the program")
                .isEmpty();
    }

    @Test
    void ofTwoWhoPublishAtTheSameTimeOneDoes() throws Exception {
        for (int round = 0; round < Proof.count(3, 30); round++) {
            var program = fixtures.aDraft(house, "Race");
            fixtures.addDay(house, program, "Day", Arc.BUILD, DaySpan.days(1, 7));
            long version = fixtures.draft(house, program).version();
            var barrier = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var results = threads.invokeAll(
                        List.of(publishes(program, version, barrier), publishes(program, version, barrier)));
                assertThat(results.stream().filter(result -> result.resultNow()))
                        .hasSize(1);
            }
            assertThat(as(house.manager(), () -> published.history(program))).hasSize(1);
        }
    }

    private Callable<Boolean> publishes(ProgramId program, long version, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            try {
                doAs(house.manager(), () -> drafts.publish(program, version));
                return true;
            } catch (Refusal | OptimisticLockingFailureException second) {
                return false;
            }
        };
    }

    private List<List<Object>> keys(PublishedProgram version) {
        return plan(version).days().stream()
                .flatMap(day -> day.day().blocks().stream())
                .map(block -> List.<Object>of(block.title(), block.groupKey()))
                .toList();
    }

    private DayPlan plan(PublishedProgram version) {
        return as(house.manager(), () -> published.dayPlan(version.version()));
    }

    private static String name(DayPlan plan, int day, int length) {
        return plan.on(day, length, DayOfWeek.MONDAY).orElseThrow().name().exactly(Language.EN);
    }
}
