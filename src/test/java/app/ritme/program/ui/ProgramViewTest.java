package app.ritme.program.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.program.Arc;
import app.ritme.program.BlockKind;
import app.ritme.program.DaySpan;
import app.ritme.program.DraftService;
import app.ritme.program.PlannedBlock;
import app.ritme.program.PlannedDay;
import app.ritme.program.ProgramDetails;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.ProgramId;
import app.ritme.program.PublishedPrograms;
import app.ritme.shared.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgramViewTest extends KaribuTest {

    @Autowired
    private ProgramFixtures fixtures;

    @Autowired
    private DraftService drafts;

    @Autowired
    private PublishedPrograms published;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Editor");
    }

    @Test
    void aProgramBeginsWithTheThreeDaysOfEveryStay() {
        var program = fixtures.aDraft(house, "Rhythm");
        open(house.manager(), page(program));

        click("begin-days");

        assertThat(fixtures.draft(house, program).days())
                .extracting(day -> day.day().name().exactly(Language.NL))
                .containsExactly("Aankomst", "Dag", "Vertrek");
        assertThat(fixtures.draft(house, program).ready()).isTrue();
    }

    @Test
    void aBlockIsPutInChangedMovedAndTakenOut() {
        var program = fixtures.aDraft(house, "Rhythm");
        fixtures.addDay(house, program, "Monday", Arc.BUILD, DaySpan.days(1, 3));
        fixtures.addDay(house, program, "Tuesday", Arc.BUILD, DaySpan.days(4, 7));
        open(house.manager(), page(program));

        _click(part(NativeButton.class, "put-training"));
        enter(TextField.class, "block-title-en", "Lift");
        enter(TimePicker.class, "block-start", LocalTime.of(9, 30));
        enter(IntegerField.class, "block-minutes", 75);
        click("form-save");
        assertThat(blocks(program, 0)).singleElement().satisfies(block -> {
            assertThat(block.kind()).isEqualTo(BlockKind.TRAINING);
            assertThat(block.endsAt()).isEqualTo("10:45");
        });

        _click(part(NativeButton.class, "block-Lift"));
        click("change-block");
        enter(IntegerField.class, "block-minutes", 1);
        click("form-save");
        assertThat(part(IntegerField.class, "block-minutes").isInvalid()).isTrue();
        enter(IntegerField.class, "block-minutes", 60);
        click("form-save");
        assertThat(blocks(program, 0).getFirst().minutes()).isEqualTo(60);

        click("move-block");
        move("Tuesday", LocalTime.of(16, 0));
        assertThat(blocks(program, 0)).isEmpty();
        assertThat(blocks(program, 1))
                .singleElement()
                .satisfies(block -> assertThat(block.startsAt()).isEqualTo("16:00"));

        click("remove-block");
        assertThat(blocks(program, 1)).isEmpty();
        click("undo");
        assertThat(blocks(program, 1))
                .singleElement()
                .satisfies(block -> assertThat(block.startsAt()).isEqualTo("16:00"));
    }

    @Test
    void publishingSaysWhatIsOpenAndWhatIsNeeded() {
        var program = fixtures.aDraft(house, "Rhythm");
        var day = fixtures.addDay(house, program, "First", Arc.SETTLE, DaySpan.days(1, 6));
        fixtures.addBlock(
                house, program, day, ProgramFixtures.group(BlockKind.MEAL, "Lunch", LocalTime.of(12, 30), 60, 9));
        open(house.manager(), page(program));
        click("publish");
        assertThat(shows("form-save")).as("a day has no template").isFalse();
        click("form-back");

        choose("more-First", "change-day");
        enter(IntegerField.class, "span-to", 7);
        click("form-save");
        click("publish");
        click("form-save");

        assertThat(as(house.manager(), published::published)).hasSize(1);
        assertThat(shows("publish")).as("nothing is new").isFalse();
        assertThat(shows("history")).isTrue();
    }

    @Test
    void theSecondEditorSeesWhatTheFirstSaved() {
        var program = fixtures.aPublishedProgram(house, "Rhythm").program();
        open(house.manager(), page(program));
        _click(part(NativeButton.class, "block-Strength"));
        click("change-block");
        var strength = block(program, "Strength");
        doAs(
                house.manager(),
                () -> drafts.moveBlock(
                        strength.id(),
                        day(program, "Build").id(),
                        LocalTime.of(17, 0),
                        fixtures.draft(house, program).version()));

        enter(TextField.class, "block-title-en", "Power");
        click("form-save");
        assertThat(shows("conflict")).isTrue();
        assertThat(block(program, "Strength").startsAt()).isEqualTo("17:00");

        click("conflict-theirs");
        assertThat(part(TimePicker.class, "block-start").getValue()).isEqualTo("17:00");
        assertThat(part(TextField.class, "block-title-en").getValue()).isEqualTo("Strength");
        enter(TextField.class, "block-title-en", "Power");
        click("form-save");
        assertThat(block(program, "Power").startsAt()).isEqualTo("17:00");
    }

    @Test
    void aHintOffersABetterHour() {
        var program = fixtures.aPublishedProgram(house, "Rhythm").program();
        doAs(
                house.manager(),
                () -> drafts.moveBlock(
                        block(program, "Strength").id(),
                        day(program, "Build").id(),
                        LocalTime.of(9, 15),
                        fixtures.draft(house, program).version()));
        fixtures.addBlock(
                house,
                program,
                day(program, "Build").id(),
                ProgramFixtures.group(BlockKind.MEAL, "Dinner", LocalTime.of(18, 0), 60, 20));
        fixtures.addBlock(
                house,
                program,
                day(program, "Build").id(),
                ProgramFixtures.group(BlockKind.TRAINING, "Stretch", LocalTime.of(19, 15), 30, 20));
        open(house.manager(), page(program));
        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "finding-move")))
                .as("at ten rest has not begun yet")
                .hasSize(2);

        doAs(
                house.manager(),
                () -> drafts.removeBlock(
                        block(program, "Strength").id(),
                        fixtures.draft(house, program).version()));
        open(house.path("programs"));
        open(house.path(page(program)));
        click("finding-move");

        assertThat(block(program, "Stretch").startsAt()).isEqualTo("20:00");
    }

    @Test
    void aClickThatComesTooLateShowsWhatIsThereNow() {
        var program = fixtures.aPublishedProgram(house, "Rhythm").program();
        open(house.manager(), page(program));
        _click(part(NativeButton.class, "block-Strength"));
        fixtures.addDay(house, program, "Extra", Arc.BUILD);

        click("remove-block");

        assertThat(shows("conflict")).isTrue();
        assertThat(shows("day-Extra")).isTrue();
        assertThat(block(program, "Strength")).isNotNull();
    }

    @Test
    void staffAndPublishedVersionsAreOnlyRead() {
        var version = fixtures.aPublishedProgram(house, "Rhythm");
        open(house.manager(), page(version.program()) + "/1");
        assertThat(shows("day-board")).isTrue();
        assertThat(shows("publish")).isFalse();
        assertThat(shows("put-training")).isFalse();
        click("to-draft");
        assertThat(shows("put-training")).isTrue();

        newBrowser();
        open(houses.aStaffMember(house, "Marieke"), page(version.program()));
        assertThat(shows("put-training")).isFalse();
        _click(part(NativeButton.class, "block-Strength"));
        assertThat(shows("block-card")).isTrue();
        assertThat(shows("change-block")).isFalse();
    }

    @Test
    void whatIsNotHereIsNotFound() {
        var foreign = fixtures.aDraft(houses.aHouse("Other"), "Theirs");
        var own = fixtures.aDraft(house, "Own");
        for (String page : List.of(page(foreign), page(own) + "/1", "programs/nothing", page(own) + "/one")) {
            newBrowser();
            open(house.manager(), page);
            assertThat(_find(ProgramView.class)).as(page).isEmpty();
        }
    }

    @SuppressWarnings("unchecked") // the choice with this test id is of days
    private static void move(String day, LocalTime start) {
        Select<PlannedDay> days = part(Select.class, "move-day");
        days.setValue(days.getListDataView()
                .getItems()
                .filter(one -> one.name().exactly(Language.EN).equals(day))
                .findFirst()
                .orElseThrow());
        enter(TimePicker.class, "move-start", start);
        click("form-save");
    }

    private static String page(ProgramId program) {
        return "programs/" + program.value();
    }

    private List<PlannedBlock> blocks(ProgramId program, int day) {
        return fixtures.draft(house, program).days().get(day).day().blocks();
    }

    private PlannedDay day(ProgramId program, String name) {
        ProgramDetails draft = fixtures.draft(house, program);
        return draft.days().stream()
                .map(day -> day.day())
                .filter(day -> day.name().exactly(Language.EN).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PlannedBlock block(ProgramId program, String title) {
        return fixtures.draft(house, program).days().stream()
                .flatMap(day -> day.day().blocks().stream())
                .filter(block -> block.title().exactly(Language.EN).equals(title))
                .findFirst()
                .orElseThrow();
    }
}
