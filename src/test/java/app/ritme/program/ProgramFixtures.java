package app.ritme.program;

import static app.ritme.RitmeTest.as;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillId;
import app.ritme.people.SkillService;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** Programs for tests, made through the services a manager uses. */
@TestComponent
@Order(20)
public class ProgramFixtures implements Houses.Furnishing {

    private final ProgramService programs;
    private final DraftService drafts;
    private final PublishedPrograms published;
    private final SkillService skills;
    private final EquipmentService equipment;

    ProgramFixtures(
            ProgramService programs,
            DraftService drafts,
            PublishedPrograms published,
            SkillService skills,
            EquipmentService equipment) {
        this.programs = programs;
        this.drafts = drafts;
        this.published = published;
        this.skills = skills;
        this.equipment = equipment;
    }

    @Override
    public void fill(House house, House.Person guest) {
        var skill = as(house.manager(), skills::skills).getFirst().id();
        aPublishedProgram(house, ProgramKind.RESIDENTIAL, "Rhythm", 7, skill);
        var rowers = as(house.manager(), equipment::equipment).getFirst().id();
        addBlock(
                house,
                as(house.manager(), programs::programs).getFirst().id(),
                new DayTemplateId(Objects.requireNonNull(ids(house).get("DayTemplateId"))),
                needing(new EquipmentNeed(rowers, 2, false)));
    }

    /** What is changed by id is in a draft; the newest rows are of a published version. */
    @Override
    public Map<String, UUID> ids(House house) {
        var program = as(house.manager(), programs::programs).getFirst();
        var day = draft(house, program.id()).days().stream()
                .map(DayDetails::day)
                .filter(found -> !found.blocks().isEmpty())
                .findFirst()
                .orElseThrow();
        return Map.of(
                "ProgramId",
                program.id().value(),
                "DayTemplateId",
                day.id().value(),
                "BlockId",
                day.blocks().getFirst().id().value());
    }

    /** A program that has neither days nor versions. */
    public ProgramId aDraft(House house, String name) {
        return as(house.manager(), () -> programs.add(ProgramKind.RESIDENTIAL, data(name, 7)));
    }

    /**
     * A week in a house: a day to arrive, days to build and a day to leave. On the days to build there are breakfast at
     * 8:00 for all, strength in a group of at most 8 at 9:30, rest from 11:00 to 13:00 and a talk for each at 15:00.
     */
    public PublishedProgram aPublishedProgram(House house, String name) {
        return aPublishedProgram(house, name, 7);
    }

    /** The same of another length. */
    public PublishedProgram aPublishedProgram(House house, String name, int lengthDays) {
        return aPublishedProgram(house, ProgramKind.RESIDENTIAL, name, lengthDays, null);
    }

    /** A series of days at a clinic, with the same hours. */
    public PublishedProgram aPublishedDayProgram(House house, String name, int lengthDays) {
        return aPublishedProgram(house, ProgramKind.DAY, name, lengthDays, null);
    }

    /** The same, whose training and talks need somebody with this skill. */
    public PublishedProgram aPublishedProgram(
            House house, ProgramKind kind, String name, int lengthDays, @Nullable SkillId skill) {
        var program = as(house.manager(), () -> programs.add(kind, data(name, lengthDays)));
        var arrival = addDay(house, program, "Arrival", Arc.SETTLE, DaySpan.days(1, 1));
        var build = addDay(house, program, "Build", Arc.BUILD, DaySpan.days(2, lengthDays));
        addDay(house, program, "Departure", Arc.GO_HOME, DaySpan.days(-1, -1));
        addBlock(house, program, arrival, group(BlockKind.GROUP, "Welcome", LocalTime.of(16, 0), 60, 20));
        addBlock(house, program, build, group(BlockKind.MEAL, "Breakfast", LocalTime.of(8, 0), 60, 20));
        addBlock(
                house,
                program,
                build,
                block(BlockKind.TRAINING, "Strength", LocalTime.of(9, 30), 60, skill, RoomKind.TRAINING, true, 8, 2));
        addBlock(
                house,
                program,
                build,
                block(BlockKind.REST, "Rest", LocalTime.of(11, 0), 120, null, null, true, 20, 0));
        addBlock(
                house,
                program,
                build,
                block(BlockKind.COACHING, "Talk", LocalTime.of(15, 0), 45, skill, RoomKind.TALK, false, 1, 0));
        return publish(house, program);
    }

    public DayTemplateId addDay(House house, ProgramId program, String name, Arc arc, DaySpan... spans) {
        var day = new DayData(text(name), arc, List.of(spans));
        return as(
                house.manager(),
                () -> drafts.addDay(program, day, draft(house, program).version()));
    }

    public BlockId addBlock(House house, ProgramId program, DayTemplateId day, BlockData data) {
        return as(
                house.manager(),
                () -> drafts.addBlock(day, data, draft(house, program).version()));
    }

    /** Publishes the draft as it is. */
    public PublishedProgram publish(House house, ProgramId program) {
        return as(
                house.manager(),
                () -> published.version(
                        drafts.publish(program, drafts.draft(program).version())));
    }

    public ProgramDetails draft(House house, ProgramId program) {
        return as(house.manager(), () -> drafts.draft(program));
    }

    /** A block for a group of 1 to so many that needs nobody and no room. */
    public static BlockData group(BlockKind kind, String title, LocalTime start, int minutes, int groupMax) {
        return block(kind, title, start, minutes, null, null, true, groupMax, 0);
    }

    /** A group late in the day that needs so much of a kind of equipment. */
    public static BlockData needing(EquipmentNeed need) {
        return new BlockData(
                BlockKind.TRAINING,
                text("Rowing"),
                LocalTime.of(20, 0),
                60,
                null,
                null,
                true,
                null,
                1,
                6,
                null,
                1,
                need,
                Set.of());
    }

    public static BlockData block(
            BlockKind kind,
            String title,
            LocalTime start,
            int minutes,
            @Nullable SkillId skill,
            @Nullable RoomKind room,
            boolean together,
            int groupMax,
            int intensity) {
        return new BlockData(
                kind, text(title), start, minutes, skill, room, together, null, 1, groupMax, null, intensity);
    }

    /** A program of so many days for 12 persons in 8 rooms, at 1,450 euros. */
    public static ProgramData data(String name, int lengthDays) {
        return new ProgramData(
                text(name),
                text(name + " in short"),
                LocalizedText.EMPTY,
                lengthDays,
                Money.of(new BigDecimal("1450"), Currency.getInstance("EUR")),
                12,
                8);
    }

    /** In both languages, told apart by the code of the language. */
    public static LocalizedText text(String words) {
        return LocalizedText.of(words + " (nl)", words);
    }
}
