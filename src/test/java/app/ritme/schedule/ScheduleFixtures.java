package app.ritme.schedule;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.enrolment.EditionData;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.people.SkillService;
import app.ritme.program.BlockKind;
import app.ritme.program.ProgramFixtures;
import app.ritme.program.PublishedProgram;
import app.ritme.schedule.changes.QuietDelayService;
import app.ritme.schedule.duty.DutyMailService;
import app.ritme.schedule.feed.HouseCalendarService;
import app.ritme.schedule.feed.MyCalendarService;
import app.ritme.schedule.hall.HallLinkService;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.hours.TeamTimesService;
import app.ritme.schedule.planner.PlanRequest;
import app.ritme.schedule.planner.PlanningService;
import app.ritme.schedule.planner.Rule;
import app.ritme.schedule.planner.RuleService;
import app.ritme.schedule.planner.RuleSetting;
import app.ritme.schedule.planner.Weight;
import app.ritme.schedule.series.Repetition;
import app.ritme.schedule.series.Rhythm;
import app.ritme.schedule.therapy.TherapyLineData;
import app.ritme.schedule.therapy.TherapyPlanData;
import app.ritme.schedule.therapy.TherapyPlanService;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions, working hours and leave for tests. */
@TestComponent
@Order(40)
public class ScheduleFixtures implements Houses.Furnishing {

    /** A Tuesday, long ago enough to say who came. */
    public static final LocalDate PAST_DAY = LocalDate.of(2026, 3, 3);

    private final SessionService service;
    private final SeriesService series;
    private final SessionRepository sessions;
    private final LocationService locations;
    private final EquipmentService equipment;
    private final TeamTimesService times;
    private final RuleService rules;
    private final PlanningService planning;
    private final MyCalendarService calendars;
    private final HouseCalendarService calendarsOfHouse;
    private final HallLinkService hall;
    private final DutyMailService duty;
    private final QuietDelayService delays;
    private final TherapyPlanService therapies;
    private final SkillService skills;
    private final EditionService editions;
    private final ProgramFixtures programs;
    private final TransactionTemplate transactions;
    private final Map<UUID, UUID> repeated = new ConcurrentHashMap<>();
    private final Clock clock;

    ScheduleFixtures(
            SessionService service,
            SeriesService series,
            SessionRepository sessions,
            LocationService locations,
            EquipmentService equipment,
            TeamTimesService times,
            RuleService rules,
            PlanningService planning,
            MyCalendarService calendars,
            HouseCalendarService calendarsOfHouse,
            HallLinkService hall,
            DutyMailService duty,
            QuietDelayService delays,
            TherapyPlanService therapies,
            SkillService skills,
            EditionService editions,
            ProgramFixtures programs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.service = service;
        this.series = series;
        this.sessions = sessions;
        this.locations = locations;
        this.equipment = equipment;
        this.times = times;
        this.rules = rules;
        this.planning = planning;
        this.calendars = calendars;
        this.calendarsOfHouse = calendarsOfHouse;
        this.hall = hall;
        this.duty = duty;
        this.delays = delays;
        this.therapies = therapies;
        this.skills = skills;
        this.editions = editions;
        this.programs = programs;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void fill(House house, House.Person guest) {
        var manager = house.manager();
        doAs(manager, () -> {
            times.setWeek(manager.personId(), everyDay());
            times.addLeave(manager.personId(), LocalDate.of(2040, 8, 1), LocalDate.of(2040, 8, 14));
            rules.change(new RuleSetting(Rule.REST, true, 45, Weight.NORMAL));
            calendarsOfHouse.sayFirstNames(true);
            hall.make();
            duty.mailTo(Houses.anAddress("duty"));
            delays.change(5);
        });
        as(guest, () -> calendars.make(Language.EN));
        generated(house, guest.personId(), PAST_DAY, LocalTime.of(9, 0));
        aTalk(house, LocalDate.of(2040, 9, 1), LocalTime.of(9, 0), manager.personId(), guest.personId());
        RoomId room = aRoom(house, "Hall", RoomKind.TRAINING, 6, 10);
        aPlan(house, room);
        add(
                house,
                new SessionData(
                        BlockKind.TRAINING,
                        LocalizedText.of("Kracht", "Strength"),
                        PAST_DAY,
                        LocalTime.of(14, 0),
                        60,
                        location(house),
                        Optional.of(room),
                        Set.of(manager.personId()),
                        Set.of(guest.personId())));
        add(house, cycling(house, guest.personId(), someEquipment(house, "Bike", 2)));
        List<SessionId> series = addSeries(
                house,
                talk(house, PAST_DAY, LocalTime.of(16, 0), manager.personId(), guest.personId()),
                Repetition.times(Rhythm.daily(), PAST_DAY, 2));
        repeated.put(house.tenant(), series.getLast().value());
    }

    /** Three times, led by whoever has a skill of the house. */
    private void aPlan(House house, RoomId room) {
        doAs(
                house.manager(),
                () -> therapies.add(new TherapyPlanData(
                        LocalizedText.of("Rug", "Back"),
                        List.of(new TherapyLineData(
                                BlockKind.TRAINING,
                                LocalizedText.of("Rugtraining", "Back training"),
                                skills.skills().getFirst().id(),
                                null,
                                room,
                                3,
                                45,
                                2,
                                2,
                                false)))));
    }

    /** A run of the planner is in memory only; of the sessions, one that repeats. */
    @Override
    public Map<String, UUID> ids(House house) {
        var request = PlanRequest.gaps(PAST_DAY, PAST_DAY);
        return Map.of(
                "RunId",
                as(house.manager(), () -> planning.start(request)).value(),
                "SessionId",
                Objects.requireNonNull(repeated.get(house.tenant())));
    }

    public SessionId add(House house, SessionData data) {
        return as(house.manager(), () -> service.add(data)).session();
    }

    /** In the order of their days. */
    public List<SessionId> addSeries(House house, SessionData data, Repetition repetition) {
        return as(house.manager(), () -> series.add(data, repetition, Set.of())).stream()
                .map(Change::session)
                .toList();
    }

    /** Free time with a bike, which holds nobody and nothing. */
    private SessionData cycling(House house, PersonId guest, EquipmentId bikes) {
        return new SessionData(
                BlockKind.FREE,
                LocalizedText.of("Fietsen", "Cycling"),
                PAST_DAY,
                LocalTime.of(18, 0),
                60,
                location(house),
                Optional.empty(),
                Set.of(),
                Set.of(guest),
                Optional.of(new EquipmentNeed(bikes, 1, true)));
    }

    /** A talk of 45 minutes without a room. */
    public SessionId aTalk(House house, LocalDate day, LocalTime at, PersonId coach, PersonId guest) {
        return add(house, talk(house, day, at, coach, guest));
    }

    public SessionData talk(House house, LocalDate day, LocalTime at, PersonId coach, PersonId guest) {
        return new SessionData(
                BlockKind.COACHING,
                LocalizedText.of("Gesprek", "Talk"),
                day,
                at,
                45,
                location(house),
                Optional.empty(),
                Set.of(coach),
                Set.of(guest));
    }

    /** An hour of rest that nobody leads. */
    public SessionData alone(House house, LocalDate day, PersonId guest) {
        return new SessionData(
                BlockKind.REST,
                LocalizedText.EMPTY,
                day,
                LocalTime.of(13, 0),
                60,
                location(house),
                Optional.empty(),
                Set.of(),
                Set.of(guest));
    }

    /** The same with a need of its own, or none. */
    public static SessionData needing(SessionData data, @Nullable EquipmentNeed need) {
        return new SessionData(
                data.kind(),
                data.title(),
                data.day(),
                data.at(),
                data.minutes(),
                data.location(),
                data.room(),
                data.staff(),
                data.guests(),
                Optional.ofNullable(need));
    }

    /** The first location of the house. */
    public LocationId location(House house) {
        return as(house.manager(), locations::locations).getFirst().id();
    }

    /** So many of a kind, at the first location of the house. */
    public EquipmentId someEquipment(House house, String name, int number) {
        LocationId location = location(house);
        return as(house.manager(), () -> equipment.add(new EquipmentData(name, Map.of(location, number))));
    }

    public RoomId aRoom(House house, String name, RoomKind kind, int capacity, int turnaround) {
        LocationId location = location(house);
        return as(house.manager(), () -> locations.addRoom(location, new RoomData(name, kind, capacity, turnaround)));
    }

    /** Every day from eight to six. */
    public void alwaysThere(House house, PersonId staff) {
        doAs(house.manager(), () -> times.setWeek(staff, everyDay()));
    }

    private static List<DayHours> everyDay() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new DayHours(day, LocalTime.of(8, 0), LocalTime.of(18, 0)))
                .toList();
    }

    /** Of a program of a week, from that day on. */
    public EditionId anEdition(House house, LocalDate startsOn) {
        PublishedProgram program = programs.aPublishedProgram(house, "Week " + Ids.next());
        LocationId location = location(house);
        return as(
                house.manager(),
                () -> editions.open(new EditionData(
                        "Edition",
                        program.version(),
                        location,
                        false,
                        startsOn,
                        startsOn.plusDays(program.lengthDays() - 1L),
                        Set.of(),
                        12,
                        null)));
    }

    private void generated(House house, PersonId guest, LocalDate day, LocalTime at) {
        UUID location = location(house).value();
        var values = new SessionValues(
                BlockKind.COACHING,
                LocalizedText.of("Gesprek", "Talk"),
                day,
                at,
                45,
                location,
                null,
                Set.of(),
                Set.of(guest.value()));
        var origin = new Origin(anEdition(house, day).value(), day, Ids.next(), at, guest.value(), 1);
        doAs(
                house.manager(),
                () -> transactions.executeWithoutResult(status ->
                        sessions.save(Session.generated(origin, values, Houses.ZONE, Duration.ZERO, clock.instant()))));
    }
}
