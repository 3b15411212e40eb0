package app.ritme.program;

import static app.ritme.program.ProgramFixtures.block;
import static app.ritme.program.ProgramFixtures.data;
import static app.ritme.program.ProgramFixtures.group;
import static app.ritme.program.ProgramFixtures.needing;
import static app.ritme.program.ProgramFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillService;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class DraftServiceTest extends RitmeTest {

    @Autowired
    private ProgramFixtures fixtures;

    @Autowired
    private ProgramService programs;

    @Autowired
    private DraftService drafts;

    @Autowired
    private PublishedPrograms published;

    @Autowired
    private SkillService skills;

    @Autowired
    private LocationService locations;

    private House house;
    private ProgramId program;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Draft");
        program = fixtures.aDraft(house, "Rhythm");
    }

    @Test
    void keepsWhatWasFilledIn() {
        var skill = houses.aSkill(house, "Strength");
        var day = fixtures.addDay(
                house,
                program,
                "Strong",
                Arc.BUILD,
                new DaySpan(2, 5, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                DaySpan.days(-3, -2));
        var training = block(BlockKind.TRAINING, "Lift", LocalTime.of(9, 30), 75, skill, RoomKind.TRAINING, true, 8, 3);
        var block = fixtures.addBlock(house, program, day, training);

        var draft = fixtures.draft(house, program);
        assertThat(draft.data()).isEqualTo(data("Rhythm", 7));
        assertThat(draft.data().name().in(Language.NL, Language.EN)).isEqualTo("Rhythm (nl)");
        assertThat(draft.isDraft()).isTrue();
        var found = draft.days().getFirst();
        assertThat(found.spans())
                .containsExactly(new DaySpan(2, 5, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)), DaySpan.days(-3, -2));
        assertThat(found.day().blocks()).singleElement().satisfies(planned -> {
            assertThat(planned.id()).isEqualTo(block);
            assertThat(planned.title()).isEqualTo(text("Lift"));
            assertThat(planned.startsAt()).isEqualTo("09:30");
            assertThat(planned.endsAt()).isEqualTo("10:45");
            assertThat(planned.skill()).isEqualTo(skill);
            assertThat(planned.roomKind()).isEqualTo(RoomKind.TRAINING);
            assertThat(planned.groupMax()).isEqualTo(8);
            assertThat(planned.intensity()).isEqualTo(3);
        });
    }

    @Test
    void daysStandInTheOrderOfAStay() {
        fixtures.addDay(house, program, "Leave", Arc.GO_HOME, DaySpan.days(-1, -1));
        fixtures.addDay(house, program, "Wednesdays", Arc.BUILD, new DaySpan(2, 7, Set.of(DayOfWeek.WEDNESDAY)));
        fixtures.addDay(house, program, "Mondays", Arc.BUILD, new DaySpan(2, 7, Set.of(DayOfWeek.MONDAY)));
        fixtures.addDay(house, program, "Arrive", Arc.SETTLE, DaySpan.days(1, 1));
        fixtures.addDay(house, program, "Practise", Arc.GO_HOME, DaySpan.days(-3, -2));

        assertThat(fixtures.draft(house, program).days())
                .extracting(day -> day.day().name().exactly(Language.EN))
                .containsExactly("Arrive", "Mondays", "Wednesdays", "Practise", "Leave");
    }

    @Test
    void aBlockMovesToAnotherDayAndStaysItself() {
        var monday = fixtures.addDay(house, program, "Monday", Arc.BUILD, DaySpan.days(1, 1));
        var tuesday = fixtures.addDay(house, program, "Tuesday", Arc.BUILD, DaySpan.days(2, 2));
        var walk =
                fixtures.addBlock(house, program, monday, group(BlockKind.NATURE, "Walk", LocalTime.of(9, 0), 60, 9));
        var before = blocks(0).getFirst();

        doAs(house.manager(), () -> drafts.moveBlock(walk, tuesday, LocalTime.of(14, 0), version()));

        assertThat(blocks(0)).isEmpty();
        assertThat(blocks(1)).singleElement().satisfies(moved -> {
            assertThat(moved.id()).isEqualTo(walk);
            assertThat(moved.groupKey()).isEqualTo(before.groupKey());
            assertThat(moved.startsAt()).isEqualTo("14:00");
        });
    }

    @Test
    void theSameOnOtherDaysIsOneGroupUntilItIsToldApart() {
        var monday = fixtures.addDay(house, program, "Monday", Arc.BUILD, DaySpan.days(1, 1));
        var tuesday = fixtures.addDay(house, program, "Tuesday", Arc.BUILD, DaySpan.days(2, 2));
        var breakfast = group(BlockKind.MEAL, "Breakfast", LocalTime.of(8, 0), 60, 20);
        var first = fixtures.addBlock(house, program, monday, breakfast);

        doAs(house.manager(), () -> drafts.copyBlock(first, Set.of(tuesday), version()));
        var key = blocks(0).getFirst().groupKey();
        var second = blocks(1).getFirst();
        assertThat(second.groupKey()).isEqualTo(key);
        assertThat(second.id()).isNotEqualTo(first);

        doAs(house.manager(), () -> drafts.changeBlock(second.id(), breakfast, version()));
        assertThat(blocks(1).getFirst().groupKey()).isNotEqualTo(key);
        assertThat(blocks(0).getFirst().groupKey()).isEqualTo(key);

        doAs(house.manager(), () -> drafts.changeBlock(second.id(), with(breakfast, first), version()));
        assertThat(blocks(1).getFirst().groupKey()).isEqualTo(key);

        doAs(house.manager(), () -> drafts.copyBlock(first, Set.of(tuesday), version()));
        assertThat(blocks(1)).extracting(PlannedBlock::groupKey).doesNotHaveDuplicates();
        assertThatThrownBy(() -> fixtures.addBlock(house, program, monday, with(breakfast, second.id())))
                .hasMessage("error.block.group.twice");
    }

    @Test
    void aBlockTakenOutAndADayTakenOutAreGone() {
        var day = fixtures.addDay(house, program, "Day", Arc.BUILD, DaySpan.days(1, 7));
        var one = fixtures.addBlock(house, program, day, group(BlockKind.MEAL, "Lunch", LocalTime.of(12, 0), 60, 20));
        fixtures.addBlock(house, program, day, group(BlockKind.REST, "Rest", LocalTime.of(13, 0), 60, 20));

        doAs(house.manager(), () -> drafts.removeBlock(one, version()));
        assertThat(blocks(0))
                .extracting(block -> block.title().exactly(Language.EN))
                .containsExactly("Rest");

        doAs(house.manager(), () -> drafts.removeDay(day, version()));
        assertThat(fixtures.draft(house, program).days()).isEmpty();
        assertThat(superuser()
                        .sql("select count(*) from app.block where tenant_id = :house")
                        .param("house", house.tenant())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoComesSecondIsTold() {
        long seen = version();
        doAs(house.manager(), () -> drafts.change(program, data("Rhythm and rest", 7), seen));

        assertThatThrownBy(() -> doAs(house.manager(), () -> drafts.change(program, data("Mine", 7), seen)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> as(house.manager(), () -> drafts.addDay(program, aDay(), seen)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(fixtures.draft(house, program).data().name().exactly(Language.EN))
                .isEqualTo("Rhythm and rest");
    }

    @Test
    void everyChangeOfADayCountsAsAChangeOfTheDraft() {
        long before = version();
        var day = fixtures.addDay(house, program, "Day", Arc.BUILD, DaySpan.days(1, 7));
        long withDay = version();
        fixtures.addBlock(house, program, day, group(BlockKind.MEAL, "Lunch", LocalTime.of(12, 0), 60, 20));

        assertThat(withDay).isGreaterThan(before);
        assertThat(version()).isGreaterThan(withDay);
    }

    @Test
    void refusesWhatCannotBe() {
        var day = fixtures.addDay(house, program, "Day", Arc.BUILD, DaySpan.days(1, 7));
        var nameless = new DayData(LocalizedText.of(" ", ""), Arc.BUILD, List.of());

        assertRefused("error.block.minutes", day, group(BlockKind.MEAL, "Long", LocalTime.of(8, 0), 721, 20));
        assertRefused("error.block.midnight", day, group(BlockKind.MEAL, "Late", LocalTime.of(23, 0), 60, 20));
        assertRefused("error.block.group", day, group(BlockKind.MEAL, "Crowd", LocalTime.of(8, 0), 60, 101));
        assertThatThrownBy(() -> doAs(house.manager(), () -> drafts.change(program, data("Year", 366), version())))
                .hasMessage("error.program.length");
        assertThatThrownBy(() -> doAs(house.manager(), () -> drafts.changeDay(day, nameless, version())))
                .hasMessage("error.name.empty");
        assertThatThrownBy(() -> new DaySpan(3, -1, Set.of(DayOfWeek.MONDAY))).hasMessage("error.day.span");
        assertThatThrownBy(() -> new DaySpan(3, 4, Set.of())).hasMessage("error.day.weekdays");
        assertThat(blocks(0)).isEmpty();
    }

    @Test
    void aSkillThatABlockNeedsStays() {
        var skill = houses.aSkill(house, "Sauna");
        var day = fixtures.addDay(house, program, "Day", Arc.BUILD, DaySpan.days(1, 7));
        var sauna = fixtures.addBlock(
                house, program, day, block(BlockKind.REST, "Sauna", LocalTime.of(16, 0), 60, skill, null, true, 6, 0));

        assertThatThrownBy(() -> doAs(house.manager(), () -> skills.remove(skill)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.skill.planned");

        doAs(house.manager(), () -> drafts.removeBlock(sauna, version()));
        doAs(house.manager(), () -> skills.remove(skill));
        assertThat(as(house.manager(), skills::skills)).isEmpty();
    }

    @Test
    void staffReadAndDoNotChange() {
        House.Person coach = houses.aStaffMember(house, "Marieke");

        assertThat(as(coach, () -> drafts.draft(program)).data().lengthDays()).isEqualTo(7);
        assertThat(as(coach, programs::programs)).hasSize(1);
        assertThatThrownBy(() -> as(coach, () -> drafts.addDay(program, aDay(), version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(coach, () -> programs.copy(program, text("Copy"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(houses.aGuest(house, "Loes"), programs::programs))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        var original = fixtures.aPublishedProgram(house, "Original");

        var copy = as(house.manager(), () -> programs.copy(original.program(), text("Copy")));

        var draft = fixtures.draft(house, copy);
        assertThat(draft.published()).isZero();
        assertThat(draft.data().name()).isEqualTo(text("Copy"));
        assertThat(draft.days()).hasSize(3);
        assertThat(draft.ready()).isTrue();
        doAs(
                house.manager(),
                () -> drafts.removeDay(draft.days().getFirst().day().id(), draft.version()));
        assertThat(fixtures.draft(house, original.program()).days()).hasSize(3);
    }

    @Test
    void anArchivedProgramIsOfferedNoMoreUntilItComesBack() {
        var sold = fixtures.aPublishedProgram(house, "Sold");
        assertThat(as(house.manager(), published::published)).containsExactly(sold);

        doAs(house.manager(), () -> programs.archive(sold.program()));
        assertThat(as(house.manager(), published::published)).isEmpty();
        assertThat(as(house.manager(), () -> published.version(sold.version())))
                .as("whoever is booked keeps it")
                .isEqualTo(sold);
        assertThat(as(house.manager(), programs::programs))
                .filteredOn(ProgramRow::archived)
                .hasSize(1);

        doAs(house.manager(), () -> programs.restore(sold.program()));
        assertThat(as(house.manager(), published::published)).containsExactly(sold);
    }

    @Test
    void whatIsNotInTheDraftIsNotThere() {
        var sold = fixtures.aPublishedProgram(house, "Sold");
        var plan = as(house.manager(), () -> published.dayPlan(sold.version()));
        var soldDay = plan.days().getFirst().day();

        assertThatThrownBy(() -> doAs(house.manager(), () -> drafts.removeDay(soldDay.id(), 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(
                        house.manager(),
                        () -> drafts.removeBlock(soldDay.blocks().getFirst().id(), 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsWhatABlockNeedsAlsoInTheVersionThatIsSold() {
        var rowers = houses.anEquipment(
                house, as(house.manager(), locations::locations).getFirst().id(), "Rower", 3);
        var day = fixtures.addDay(house, program, "Strong", Arc.BUILD, DaySpan.days(1, 7));
        var need = new EquipmentNeed(rowers, 2, false);
        fixtures.addBlock(house, program, day, needing(need));

        var sold = as(
                house.manager(),
                () -> published.details(
                        drafts.publish(program, drafts.draft(program).version())));

        assertThat(sold.days().getFirst().day().blocks())
                .singleElement()
                .satisfies(block -> assertThat(block.equipment()).isEqualTo(need));
        House other = houses.aHouse("Other");
        var theirs = houses.anEquipment(
                other, as(other.manager(), locations::locations).getFirst().id(), "Rower", 3);
        var foreign = new EquipmentNeed(theirs, 1, true);
        assertThatThrownBy(() -> fixtures.addBlock(house, program, day, needing(foreign)))
                .isInstanceOf(NotFoundException.class);
    }

    private static DayData aDay() {
        return new DayData(LocalizedText.of(Language.EN, "Day"), Arc.BUILD, List.of(DaySpan.days(1, 7)));
    }

    private static BlockData with(BlockData data, BlockId groupOf) {
        return new BlockData(
                data.kind(),
                data.title(),
                data.startsAt(),
                data.minutes(),
                data.skill(),
                data.roomKind(),
                data.together(),
                groupOf,
                data.groupMin(),
                data.groupMax(),
                data.indoorFallback(),
                data.intensity());
    }

    private void assertRefused(String key, DayTemplateId day, BlockData data) {
        assertThatThrownBy(() -> fixtures.addBlock(house, program, day, data)).hasMessage(key);
    }

    private List<PlannedBlock> blocks(int day) {
        return fixtures.draft(house, program).days().get(day).day().blocks();
    }

    private long version() {
        return fixtures.draft(house, program).version();
    }
}
