package app.ritme.platform.demo;

import static app.ritme.program.BlockKind.ASSESSMENT;
import static app.ritme.program.BlockKind.COACHING;
import static app.ritme.program.BlockKind.FREE;
import static app.ritme.program.BlockKind.GROUP;
import static app.ritme.program.BlockKind.MEAL;
import static app.ritme.program.BlockKind.NATURE;
import static app.ritme.program.BlockKind.REST;
import static app.ritme.program.BlockKind.TRAINING;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillId;
import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.program.Arc;
import app.ritme.program.BlockData;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.DayData;
import app.ritme.program.DaySpan;
import app.ritme.program.DayTemplateId;
import app.ritme.program.DraftService;
import app.ritme.program.MuscleGroup;
import app.ritme.program.ProgramData;
import app.ritme.program.ProgramId;
import app.ritme.program.ProgramKind;
import app.ritme.program.ProgramService;
import app.ritme.program.ProgramVersionId;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the houses of the demo offer. */
@Component
@Profile("demo")
class DemoPrograms {

    private final ProgramService programs;
    private final DraftService drafts;
    private final SkillService skills;
    private final EquipmentService equipment;

    DemoPrograms(ProgramService programs, DraftService drafts, SkillService skills, EquipmentService equipment) {
        this.programs = programs;
        this.drafts = drafts;
        this.skills = skills;
        this.equipment = equipment;
    }

    /** Two weeks for who is worn out; guests come on any Monday or Thursday. */
    ProgramVersionId backInRhythm() {
        var program = new Writing(
                ProgramKind.RESIDENTIAL,
                data(
                        LocalizedText.of("Terug in ritme", "Back in rhythm"),
                        LocalizedText.of(
                                "Twee weken rust, training en gesprekken in het bos. Voor wie te lang aan stond.",
                                "Two weeks of rest, training and talks in the woods. For who was always on."),
                        LocalizedText.of(
                                "Een ritme dat je thuis volhoudt, en een plan dat je zelf maakte.",
                                "A rhythm you keep at home, and a plan you made yourself."),
                        14,
                        "2950",
                        8,
                        6));
        var arrive = program.day("Aankomen", "Arriving", Arc.SETTLE, DaySpan.days(1, 1));
        arrive.each(ASSESSMENT, "Kennismaken en meten", "Meeting and measuring", "16:00", 45, "Fysiotherapie", null, 0);
        arrive.shared(MEAL, "Avondeten", "Dinner", "18:00", 60, null, RoomKind.GROUP, 0);
        arrive.each(REST, "Niets", "Nothing", "19:30", 60, null, null, 0);

        var land = program.day("Landen", "Settling", Arc.SETTLE, DaySpan.days(2, 3));
        frame(land);
        land.shared(TRAINING, "Rustig bewegen", "Moving gently", "09:30", 45, "Kracht", RoomKind.TRAINING, 1);
        land.each(COACHING, "Eerste gesprek", "First talk", "11:15", 45, "Coaching", RoomKind.TALK, 0);
        land.each(REST, "Niets", "Nothing", "13:30", 90, null, null, 0);

        var talk = program.day(
                "Opbouwen met gesprek",
                "Building with a talk",
                Arc.BUILD,
                DaySpan.days(4, 4),
                DaySpan.days(7, 7),
                DaySpan.days(10, 10));
        frame(talk);
        talk.shared(TRAINING, "Krachttraining", "Strength", "09:30", 60, "Kracht", RoomKind.TRAINING, 2);
        talk.each(COACHING, "Gesprek", "Talk", "11:15", 45, "Coaching", RoomKind.TALK, 0);
        talk.each(REST, "Niets", "Nothing", "13:30", 90, null, null, 0);

        var build = program.day(
                "Opbouwen", "Building", Arc.BUILD, DaySpan.days(5, 6), DaySpan.days(8, 9), DaySpan.days(11, 12));
        frame(build);
        build.shared(TRAINING, "Krachttraining", "Strength", "09:30", 60, "Kracht", RoomKind.TRAINING, 2);
        build.shared(GROUP, "Ademwerk", "Breathing", "11:15", 45, "Ademwerk", RoomKind.TALK, 0);
        build.each(COACHING, "Even bijpraten", "Catching up", "16:45", 30, "Coaching", RoomKind.TALK, 0);
        build.each(REST, "Niets", "Nothing", "13:30", 90, null, null, 0);

        var home = program.day("Naar huis toe", "Towards home", Arc.GO_HOME, DaySpan.days(13, 13));
        frame(home);
        home.each(COACHING, "Plan voor thuis", "Plan for home", "11:15", 60, "Coaching", RoomKind.TALK, 0);
        home.each(REST, "Niets", "Nothing", "13:30", 90, null, null, 0);

        var leave = program.day("Vertrek", "Leaving", Arc.GO_HOME, DaySpan.days(-1, -1));
        leave.shared(MEAL, "Ontbijt", "Breakfast", "08:00", 45, null, RoomKind.GROUP, 0);
        leave.each(FREE, "Inpakken en afscheid", "Packing and goodbye", "10:00", 60, null, null, 0);
        return program.publish();
    }

    /** Three weeks together, from the first day to the last. */
    ProgramVersionId soberAndStrong() {
        var program = new Writing(
                ProgramKind.RESIDENTIAL,
                data(
                        LocalizedText.of("Nuchter sterk", "Sober and strong"),
                        LocalizedText.of(
                                "Drie weken met een vaste groep: zonder drank, met je lijf aan het werk.",
                                "Three weeks with one group: without drink, with your body at work."),
                        LocalizedText.of(
                                "Sterker in je lijf, en mensen om te bellen.",
                                "Stronger in your body, and people to call."),
                        21,
                        "4200",
                        8,
                        6));
        program.muscles = Set.of(MuscleGroup.values());
        var arrive = program.day("Aankomen", "Arriving", Arc.SETTLE, DaySpan.days(1, 1));
        arrive.shared(
                GROUP, "Welkom bij het vuur", "Welcome by the fire", "17:00", 45, "Verslaving", RoomKind.OUTDOOR, 0);
        arrive.shared(MEAL, "Avondeten", "Dinner", "19:00", 60, null, null, 0);

        var group = program.day(
                "Groepsdag",
                "Group day",
                Arc.BUILD,
                span(2, 19, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
        shortFrame(group);
        group.shared(GROUP, "Groepsgesprek", "Group talk", "10:30", 75, "Verslaving", RoomKind.TALK, 0);
        group.shared(TRAINING, "Krachttraining", "Strength", "14:30", 60, "Kracht", RoomKind.TRAINING, 2);
        group.each(REST, "Niets", "Nothing", "16:00", 60, null, null, 0);

        var outside = program.day(
                "Buitendag",
                "Day outside",
                Arc.BUILD,
                span(2, 19, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));
        shortFrame(outside);
        outside.shared(NATURE, "Lange wandeling", "Long walk", "10:30", 120, "Buiten", RoomKind.OUTDOOR, 1);
        outside.shared(GROUP, "Kring", "Circle", "17:15", 45, "Coaching", RoomKind.TALK, 0);
        outside.shared(REST, "Sauna aan het water", "Sauna by the water", "16:00", 60, "Sauna", RoomKind.REST, 0);

        var sunday = program.day("Zondag", "Sunday", Arc.BUILD, span(2, 19, DayOfWeek.SUNDAY));
        shortFrame(sunday);
        sunday.each(REST, "Niets", "Nothing", "10:30", 120, null, null, 0);

        var home = program.day("Naar huis toe", "Towards home", Arc.GO_HOME, DaySpan.days(20, 20));
        shortFrame(home);
        home.shared(GROUP, "Plan voor thuis", "Plan for home", "10:30", 90, "Verslaving", RoomKind.TALK, 0);

        var leave = program.day("Vertrek", "Leaving", Arc.GO_HOME, DaySpan.days(-1, -1));
        leave.shared(MEAL, "Ontbijt", "Breakfast", "07:15", 40, null, null, 0);
        return program.publish();
    }

    /** One week in autumn. */
    ProgramVersionId quietWeek() {
        var program = new Writing(
                ProgramKind.RESIDENTIAL,
                data(
                        LocalizedText.of("Stille week", "Quiet week"),
                        LocalizedText.of(
                                "Zeven dagen met weinig woorden: lopen, rusten, eten, slapen.",
                                "Seven days with few words: walking, resting, eating, sleeping."),
                        LocalizedText.of("Uitgerust naar huis.", "Home rested."),
                        7,
                        "1450",
                        4,
                        4));
        var day = program.day("Stille dag", "Quiet day", Arc.BUILD, DaySpan.days(1, 6));
        shortFrame(day);
        day.shared(NATURE, "Bos in", "Into the woods", "10:30", 120, "Buiten", RoomKind.OUTDOOR, 1);
        day.each(REST, "Niets", "Nothing", "14:00", 120, null, null, 0);
        var leave = program.day("Vertrek", "Leaving", Arc.GO_HOME, DaySpan.days(-1, -1));
        leave.shared(MEAL, "Ontbijt", "Breakfast", "07:15", 40, null, null, 0);
        return program.publish();
    }

    /** A clinic's series: twice a week for six weeks. */
    ProgramVersionId strongBack() {
        var program = new Writing(
                ProgramKind.DAY,
                data(
                        LocalizedText.of("Sterke rug", "Strong back"),
                        LocalizedText.of(
                                "Zes weken, twee keer per week oefenen in een kleine groep.",
                                "Six weeks, exercising twice a week in a small group."),
                        LocalizedText.of(
                                "Weer tillen, zitten en slapen zonder na te denken.",
                                "Lifting, sitting and sleeping without a thought."),
                        42,
                        "540",
                        8,
                        null));
        var exercise =
                program.day("Oefendag", "Exercise day", Arc.BUILD, span(1, 42, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        exercise.shared(
                TRAINING,
                "Oefenen in groep",
                "Exercising together",
                "10:00",
                60,
                "Kinesitherapie",
                RoomKind.TRAINING,
                2);
        exercise.each(REST, "Uitblazen", "A breather", "11:00", 15, null, null, 0);
        program.day(
                "Thuis",
                "At home",
                Arc.BUILD,
                span(
                        1,
                        42,
                        DayOfWeek.MONDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.FRIDAY,
                        DayOfWeek.SATURDAY,
                        DayOfWeek.SUNDAY));
        return program.publish();
    }

    private static void frame(Day day) {
        day.shared(NATURE, "Wandeling naar het meer", "Walk to the lake", "07:15", 35, "Buiten", RoomKind.OUTDOOR, 0);
        day.shared(MEAL, "Ontbijt", "Breakfast", "08:00", 45, null, RoomKind.GROUP, 0);
        day.shared(MEAL, "Lunch", "Lunch", "12:30", 60, null, RoomKind.GROUP, 0);
        day.shared(NATURE, "Bos in", "Into the woods", "15:15", 75, "Buiten", RoomKind.OUTDOOR, 1);
        day.shared(MEAL, "Avondeten", "Dinner", "18:00", 60, null, RoomKind.GROUP, 0);
    }

    private static void shortFrame(Day day) {
        day.shared(MEAL, "Ontbijt", "Breakfast", "07:15", 40, null, null, 0);
        day.shared(MEAL, "Lunch", "Lunch", "13:00", 45, null, null, 0);
        day.shared(MEAL, "Avondeten", "Dinner", "19:00", 60, null, null, 0);
    }

    /** Where it goes when it rains: a walk becomes moving in the hall. */
    private static RoomKind inside(BlockKind kind) {
        return kind == NATURE ? RoomKind.TRAINING : RoomKind.GROUP;
    }

    /** A circle of one is none. */
    private static int least(BlockKind kind) {
        return kind == GROUP ? 2 : 1;
    }

    private static DaySpan span(int from, int to, DayOfWeek first, DayOfWeek... others) {
        return new DaySpan(from, to, EnumSet.of(first, others));
    }

    private static ProgramData data(
            LocalizedText name,
            LocalizedText summary,
            LocalizedText outcomes,
            int days,
            String price,
            int persons,
            @Nullable Integer rooms) {
        Money money = Money.of(new BigDecimal(price), Currency.getInstance("EUR"));
        return new ProgramData(name, summary, outcomes, days, money, persons, rooms);
    }

    /** A draft that is written day by day; a block of the same name at the same hour is one group over all days. */
    private final class Writing {

        private final ProgramId id;
        private final Map<String, BlockId> groups = new HashMap<>();
        private final Map<String, SkillId> known =
                skills.skills().stream().collect(Collectors.toMap(SkillRow::name, SkillRow::id));

        /** Who trains hard has one of their own. */
        private final Optional<EquipmentNeed> weights = equipment.equipment().stream()
                .filter(row -> row.name().equals(Demo.WEIGHTS))
                .findFirst()
                .map(row -> new EquipmentNeed(row.id(), 1, true));

        /** What a hard training trains, where it is always the same. */
        private Set<MuscleGroup> muscles = Set.of();

        Writing(ProgramKind kind, ProgramData data) {
            id = programs.add(kind, data);
        }

        Day day(String dutch, String english, Arc arc, DaySpan... spans) {
            List<DaySpan> when = Arrays.asList(spans);
            return new Day(
                    this, drafts.addDay(id, new DayData(LocalizedText.of(dutch, english), arc, when), version()));
        }

        BlockId add(DayTemplateId day, BlockData block) {
            return drafts.addBlock(day, block, version());
        }

        ProgramVersionId publish() {
            return drafts.publish(id, version());
        }

        private long version() {
            return drafts.draft(id).version();
        }
    }

    private record Day(Writing program, DayTemplateId id) {

        void shared(
                BlockKind kind,
                String dutch,
                String english,
                String at,
                int minutes,
                @Nullable String skill,
                @Nullable RoomKind room,
                int intensity) {
            String name = dutch + at;
            BlockId block =
                    add(kind, dutch, english, at, minutes, skill, room, intensity, true, program.groups.get(name));
            program.groups.putIfAbsent(name, block);
        }

        void each(
                BlockKind kind,
                String dutch,
                String english,
                String at,
                int minutes,
                @Nullable String skill,
                @Nullable RoomKind room,
                int intensity) {
            add(kind, dutch, english, at, minutes, skill, room, intensity, false, null);
        }

        private BlockId add(
                BlockKind kind,
                String dutch,
                String english,
                String at,
                int minutes,
                @Nullable String skill,
                @Nullable RoomKind room,
                int intensity,
                boolean together,
                @Nullable BlockId group) {
            return program.add(
                    id,
                    new BlockData(
                            kind,
                            LocalizedText.of(dutch, english),
                            LocalTime.parse(at),
                            minutes,
                            skill == null ? null : program.known.get(skill),
                            room,
                            together,
                            group,
                            together ? least(kind) : 0,
                            together ? 8 : 0,
                            room == RoomKind.OUTDOOR ? inside(kind) : null,
                            intensity,
                            kind == TRAINING && intensity > 1 ? program.weights.orElse(null) : null,
                            kind == TRAINING && intensity > 1 ? program.muscles : Set.of()));
        }
    }
}
