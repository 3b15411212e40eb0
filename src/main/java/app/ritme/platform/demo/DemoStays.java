package app.ritme.platform.demo;

import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionData;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EndReason;
import app.ritme.enrolment.EnrolmentData;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.enrolment.intake.Agreed;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.IntakeService;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.Demand;
import app.ritme.organisation.LocationService;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.program.ProgramVersionId;
import app.ritme.schedule.SeriesService;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.schedule.plan.PlanService;
import app.ritme.schedule.series.Repetition;
import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who comes when: editions, enrolments on every step of their way, and the days planned for them. */
@Component
@Profile("demo")
class DemoStays {

    /** Three weeks of days are told, the first of them this many days ago. */
    static final int BEGAN = -14;

    /** Of a week that is over. */
    static final int EARLIER = -35;

    /** Who was in it; each comes again. */
    static final List<String> EARLIER_GUESTS = List.of("Lotte", "Pieter", "Mila", "Youssef", "Koen", "Nadia");

    private static final int PLANNED_UNTIL = 10;

    private final DemoPrograms programs;
    private final EditionService editions;
    private final EnrolmentService enrolments;
    private final EnrolmentStepService steps;
    private final LocationService locations;
    private final TeamTimesService times;
    private final PlanService plans;
    private final SeriesService series;
    private final MyIntakeService intakes;
    private final IntakeService opened;

    DemoStays(
            DemoPrograms programs,
            EditionService editions,
            EnrolmentService enrolments,
            EnrolmentStepService steps,
            LocationService locations,
            TeamTimesService times,
            PlanService plans,
            SeriesService series,
            MyIntakeService intakes,
            IntakeService opened) {
        this.programs = programs;
        this.editions = editions;
        this.enrolments = enrolments;
        this.steps = steps;
        this.locations = locations;
        this.times = times;
        this.plans = plans;
        this.series = series;
        this.intakes = intakes;
        this.opened = opened;
    }

    void bosrust(DemoHouse house) {
        var arrivals = EnumSet.allOf(DayOfWeek.class);
        ProgramVersionId quietWeek = earlier(house);
        house.manager(BEGAN, 8, () -> {
            workWeeks(house, LocalTime.of(7, 0), LocalTime.of(20, 0));
            EditionId rhythm =
                    open(house, "Terug in ritme", programs.backInRhythm(), true, BEGAN, null, arrivals, 8, 6);
            EditionId strong =
                    open(house, "Nuchter sterk, najaar", programs.soberAndStrong(), false, -9, 11, Set.of(), 8, 6);
            EditionId quiet = open(house, "Stille week, december", quietWeek, false, 14, 20, Set.of(), 4, 4);

            stay(house, rhythm, -13, "Marieke", "Gerard");
            stay(house, rhythm, -8, "Annelies", "Bram");
            stay(house, rhythm, -3, "Marieke", "Loes");
            stay(house, rhythm, -1, "Marieke", "Saskia");
            stay(house, rhythm, 0, "Marieke", "Nadia");
            stay(house, rhythm, 2, "Marieke", "Koen");
            stay(house, strong, -9, "Annelies", "Thijs");
            stay(house, strong, -9, "Annelies", "Noor");
            stay(house, strong, -9, "Marieke", "Rob");
            stay(house, strong, -9, "Annelies", "Ahmed");
            stay(house, strong, -9, "Marieke", "Eva", "Daan");
            stay(house, quiet, 14, "Annelies", "Lotte", "Pieter");
            stay(house, quiet, 14, "Annelies", "Mila");
            stay(house, quiet, 14, "Marieke", "Youssef");
        });
        sparesTheHeat(house, "Thijs");
        agrees(house, "Marieke", "Rob", "Annelies");
        house.manager(BEGAN, 9, () -> {
            plan(edition("Terug in ritme"), house.today());
            plan(edition("Nuchter sterk, najaar"), house.today());
            meet(house, "Marieke", "Annelies");
        });
        arrivals(house);
        house.manager(0, 7, () -> {
            EditionId rhythm = edition("Terug in ritme");
            EditionId quiet = edition("Stille week, december");
            enrol(house, quiet, 14, Optional.empty(), Beginning.WAITING_LIST, "Carolien");
            enrol(house, quiet, 14, Optional.empty(), Beginning.WAITING_LIST, "Stefan", "Julia");
            enrol(house, rhythm, 9, Optional.empty(), Beginning.INTRODUCTION, "Ruben");
            EnrolmentId talk = enrol(house, rhythm, 12, Optional.of("Marieke"), Beginning.INTRODUCTION, "Femke");
            steps.planIntroduction(talk, house.today().plusDays(1).atTime(16, 0));
            EnrolmentId intake = enrol(house, rhythm, 7, Optional.of("Marieke"), Beginning.INTRODUCTION, "Anton");
            steps.beginIntake(intake);
            enrol(house, rhythm, 12, Optional.of("Annelies"), Beginning.OFFER, "Yara");
            EnrolmentId other = enrol(house, rhythm, 5, Optional.empty(), Beginning.INTRODUCTION, "Wilhelmina");
            steps.cancel(other, EndReason.OTHER_PLANS);
        });
    }

    /** A quiet week that is over, so that there are results to read. */
    private ProgramVersionId earlier(DemoHouse house) {
        var version = new AtomicReference<ProgramVersionId>();
        var stays = new ArrayList<EnrolmentId>();
        house.manager(EARLIER - 7, 9, () -> {
            version.set(programs.quietWeek());
            EditionId quiet =
                    open(house, "Stille week, najaar", version.get(), false, EARLIER, EARLIER + 6, Set.of(), 6, null);
            EARLIER_GUESTS.forEach(guest -> stays.add(
                    enrol(house, quiet, EARLIER, Optional.of(earlierCoach(guest)), Beginning.CONFIRMATION, guest)));
        });
        house.manager(EARLIER, 15, () -> stays.forEach(steps::arrive));
        house.manager(EARLIER + 6, 11, () -> stays.forEach(steps::complete));
        return version.get();
    }

    /** The same as when they come again. */
    static String earlierCoach(String guest) {
        return Set.of("Lotte", "Pieter", "Mila").contains(guest) ? "Annelies" : "Marieke";
    }

    /** Whoever plans reads that the sauna does not suit this guest, and nothing else of it. */
    private void sparesTheHeat(DemoHouse house, String guest) {
        house.guest(guest, BEGAN, 8, () -> {
            IntakeForm form = intakes.mine(Language.NL).form();
            var mornings = new WishedHours(LocalTime.of(9, 0), null);
            intakes.save(form.data().planned(Set.of(Demand.HEAT), mornings), form.version());
        });
    }

    /** A doctor said yes a week before the stay, and they would rather not be led by somebody they know from home. */
    private void agrees(DemoHouse house, String coach, String guest, String apart) {
        house.coach(coach, BEGAN, 8, () -> {
            IntakeForm form = opened.open(house.guest(guest));
            var agreed = new Agreed(house.today().plusDays(BEGAN - 7L), Set.of(house.coach(apart)));
            opened.save(
                    house.guest(guest),
                    form.data().planned(Set.of(Demand.HEAVY_EFFORT), WishedHours.ANY),
                    agreed,
                    form.version());
        });
    }

    void clinic(DemoHouse house) {
        house.manager(BEGAN, 8, () -> {
            workWeeks(house, LocalTime.of(8, 0), LocalTime.of(18, 0));
            LocalDate monday = house.today().plusDays(BEGAN).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            int first = (int) ChronoUnit.DAYS.between(house.today(), monday) + 7;
            EditionId back = open(
                    house,
                    "Sterke rug",
                    programs.strongBack(),
                    true,
                    first,
                    null,
                    EnumSet.of(DayOfWeek.MONDAY),
                    8,
                    null);
            stay(house, back, first, "Wout", "Jef");
            stay(house, back, first, "Elke", "Greet");
            stay(house, back, first, "Wout", "Marc");
            stay(house, back, first, "Elke", "An");
            plan(back, house.today());
        });
        arrivals(house);
    }

    /** Everybody with a place comes on their day. */
    private void arrivals(DemoHouse house) {
        for (int day = BEGAN; day < 0; day++) {
            LocalDate then = house.today().plusDays(day);
            house.manager(
                    day,
                    15,
                    () -> enrolments.onTheWay().stream()
                            .filter(row -> row.state() == EnrolmentState.CONFIRMED
                                    && row.arrival().equals(then))
                            .forEach(row -> steps.arrive(row.id())));
        }
    }

    private void workWeeks(DemoHouse house, LocalTime from, LocalTime until) {
        List<DayHours> week = Arrays.stream(DayOfWeek.values())
                .map(day -> new DayHours(day, from, until))
                .toList();
        house.staff().values().forEach(colleague -> times.setWeek(colleague.person(), week));
    }

    private EditionId open(
            DemoHouse house,
            String name,
            ProgramVersionId version,
            boolean rolling,
            int first,
            @Nullable Integer last,
            Set<DayOfWeek> arrivalDays,
            int persons,
            @Nullable Integer rooms) {
        LocalDate startsOn = house.today().plusDays(first);
        LocalDate endsOn = last == null ? null : house.today().plusDays(last);
        return editions.open(new EditionData(
                name,
                version,
                locations.locations().stream()
                        .filter(location -> !location.rooms().isEmpty())
                        .max((one, other) -> one.rooms().size() - other.rooms().size())
                        .orElseThrow()
                        .id(),
                rolling,
                startsOn,
                endsOn,
                arrivalDays,
                persons,
                rooms));
    }

    /** A party that has its place. */
    private void stay(DemoHouse house, EditionId edition, int arrival, String coach, String... guests) {
        enrol(house, edition, arrival, Optional.of(coach), Beginning.CONFIRMATION, guests);
    }

    private EnrolmentId enrol(
            DemoHouse house,
            EditionId edition,
            int arrival,
            Optional<String> coach,
            Beginning beginning,
            String... guests) {
        List<PersonId> party = Stream.of(guests).map(house::guest).toList();
        return enrolments.enrol(
                new EnrolmentData(
                        edition,
                        party,
                        List.of(),
                        house.today().plusDays(arrival),
                        party.size() > 1,
                        coach.map(house::coach)),
                beginning,
                "");
    }

    private void plan(EditionId edition, LocalDate today) {
        LocalDate from = today.plusDays(BEGAN);
        LocalDate until = today.plusDays(PLANNED_UNTIL);
        plans.apply(edition, from, until, plans.preview(edition, from, until).mark());
    }

    /** Twice a week before the day begins, for eight weeks. */
    private void meet(DemoHouse house, String... colleagues) {
        LocalDate tomorrow = house.today().plusDays(1);
        series.add(
                new SessionData(
                        BlockKind.GROUP,
                        LocalizedText.of("Teamoverleg", "Team meeting"),
                        tomorrow,
                        LocalTime.of(7, 15),
                        30,
                        locations.locations().getFirst().id(),
                        Optional.empty(),
                        Stream.of(colleagues).map(house::coach).collect(Collectors.toSet()),
                        Set.of()),
                Repetition.times(Rhythm.weekly(1, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)), tomorrow, 16),
                Set.of());
    }

    private EditionId edition(String name) {
        return editions.editions(false).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
