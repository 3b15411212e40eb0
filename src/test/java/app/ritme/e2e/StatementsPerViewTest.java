package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.enquiry.EnquiryFixtures;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.journal.Beside;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.journal.note.GroupNoteService;
import app.ritme.offline.FloorService;
import app.ritme.offline.OfflineFixtures;
import app.ritme.organisation.Demand;
import app.ritme.outcome.GuestQuestionnaireService;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.compass.AftercareFixtures;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.measure.Measure;
import app.ritme.people.InvitationService;
import app.ritme.people.PeopleFixtures;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.program.ProgramFixtures;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.Scope;
import app.ritme.schedule.SeriesService;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService.Wanted;
import app.ritme.schedule.plan.PlanService;
import app.ritme.schedule.planner.CheckService;
import app.ritme.schedule.series.Repetition;
import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.Role;
import app.ritme.training.ChangeKind;
import app.ritme.training.DoneChange;
import app.ritme.training.DoneSet;
import app.ritme.training.GuestDoneSetsService;
import app.ritme.training.PlaceId;
import app.ritme.training.TrainingFixtures;
import app.ritme.training.WorkoutId;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** How much opening a view asks of the database: little, and no more when there is more to show. */
class StatementsPerViewTest extends KaribuTest {

    /** The next page of a tab may ask six: over HTTP the check for a sign-out elsewhere is one of them. */
    private static final int MOST_NEXT = 5;

    /** The first page of a tab also finds the house, how it looks, the account, its other houses and alerts that wait. */
    private static final int MOST_FIRST = MOST_NEXT + 5;

    /** Of a page in a new tab, with the frame around it, and of the next page in the same tab. */
    private record Asked(List<String> first, List<String> next) {

        /** What no other view asks too: not which house this is, who reads and how it looks. */
        long own(Set<String> everywhere) {
            return next.stream()
                    .filter(statement -> !everywhere.contains(statement))
                    .count();
        }
    }

    /** The three figures of a line in the table. */
    private record Count(int first, int next, long own) {}

    @Autowired
    private StatementCounter counter;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SeriesService series;

    @Autowired
    private HistoryService histories;

    @Autowired
    private PlanService plans;

    @Autowired
    private CheckService checks;

    @Autowired
    private MyIntakeService intakes;

    @Autowired
    private EnquiryFixtures enquiries;

    @Autowired
    private PeopleFixtures carers;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private OfflineFixtures phone;

    @Autowired
    private FloorService floor;

    @Autowired
    private GuestDoneSetsService floorTraining;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private AftercareFixtures aftercare;

    @Autowired
    private GuestQuestionnaireService guestQuestionnaires;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private MyCheckInService checkIns;

    @Autowired
    private GroupNoteService groups;

    @TestConfiguration
    static class Counting {

        @Bean
        static StatementCounter statementCounter() {
            return new StatementCounter();
        }
    }

    @Test
    void opensEveryViewWithFewStatementsHoweverMuchThereIsToShow() throws Exception {
        House house = houses.aFullHouse("Statements");
        Map<Role, House.Person> people = Map.of(
                Role.GUEST, houses.aGuest(house, "Gus"),
                Role.STAFF, houses.aStaffMember(house, "Stan"),
                Role.MANAGER, house.manager());
        fill(house, 2, "a");
        Map<String, Count> few = countAll(people);
        fill(house, 20, "b");
        Map<String, Count> many = countAll(people);

        System.out.println(table(few));
        assertThat(many).as("with ten times the rows").isEqualTo(few);
        assertThat(few).allSatisfy((view, count) -> {
            assertThat(count.next()).as(view).isLessThanOrEqualTo(MOST_NEXT);
            assertThat(count.first()).as(view).isLessThanOrEqualTo(MOST_FIRST);
        });
    }

    /** The days of published versions never change and are read once; with them known, six are asked, and who asks. */
    @Test
    void proposesAPlanWithTheSameFewStatementsHoweverManyVersionsAndGuests() throws Exception {
        House house = houses.aHouse("Plan statements");
        LocalDate arrival = EnrolmentFixtures.today().plusDays(10);
        var first = programs.aPublishedProgram(house, "First");
        var edition = enrolments.anEdition(house, first, "Edition", arrival, 200, null);
        enrolments.aBedroom(house, "Dormitory", 200);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "One"));
        List<String> few = proposing(house, edition, arrival);
        for (int guest = 0; guest < 10; guest++) {
            enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Guest " + guest));
        }

        List<String> many = proposing(house, edition, arrival);

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(7);
    }

    /** Six, and who asks: all one may want to know while a session is held, with what does not suit whom. */
    @Test
    void liftsASessionWithTheSameFewStatementsHoweverManyGuestsAreThere() throws Exception {
        House house = houses.aHouse("Lift statements");
        House.Person coach = houses.aStaffMember(house, "Stan");
        LocalDate day = EnrolmentFixtures.today().plusDays(10);
        var program = programs.aPublishedProgram(house, "Rhythm");
        var edition = enrolments.anEdition(house, program, "Edition", day, 200, null);
        enrolments.aBedroom(house, "Dormitory", 200);
        guestsWithNeeds(house, edition, day, 1);
        lifting(coach, day); // the days of a published program are read once and kept
        int few = lifting(coach, day);
        guestsWithNeeds(house, edition, day, 10);

        assertThat(lifting(coach, day)).isEqualTo(few).isLessThanOrEqualTo(MOST_NEXT + 2);
    }

    private int lifting(House.Person coach, LocalDate day) throws Exception {
        return counter.duringClick(() -> as(coach, () -> checks.trial(day, day)))
                .size();
    }

    private void guestsWithNeeds(House house, EditionId edition, LocalDate day, int guests) {
        for (int guest = 0; guest < guests; guest++) {
            House.Person who = houses.aGuest(house, "Gus " + guest);
            enrolments.enrol(house, edition, Beginning.CONFIRMATION, who.personId());
            doAs(
                    who,
                    () -> intakes.save(
                            EnrolmentFixtures.anIntake().planned(Set.of(Demand.HEAT), WishedHours.ANY),
                            IntakeForm.NOT_YET));
            schedule.add(house, schedule.alone(house, day, who.personId()));
        }
    }

    @Test
    void putsOnMovesCancelsAndTakesBackASeriesWithTheSameStatementsHoweverLongItIs() throws Exception {
        assertThat(ofSeries(20)).isEqualTo(ofSeries(2));
    }

    /** How many are said for each step, in a house of its own: who was told nothing yet is told alike. */
    private List<Integer> ofSeries(int times) throws Exception {
        House house = houses.aHouse("Series statements");
        House.Person coach = houses.aStaffMember(house, "Stan");
        PersonId guest = houses.aVisitor(house, "Gus");
        LocalTime at = LocalTime.of(14, 0);
        LocalDate day = LocalDate.of(2031, 5, 6);
        SessionData talk = schedule.talk(house, day, at, coach.personId(), guest);
        var done = new ArrayList<List<Change>>();
        int add = counter.during(() -> done.add(as(
                        coach, () -> series.add(talk, Repetition.times(Rhythm.daily(), day, times), Set.of()))))
                .size();
        SessionId first = done.getFirst().getFirst().session();
        int change = counter.during(() -> done.add(as(
                        coach,
                        () -> series.change(
                                new Wanted(first, talk.movedTo(day, at.plusHours(1)), 0), Scope.ALL, Set.of()))))
                .size();
        int cancel = counter.during(() ->
                        done.add(as(coach, () -> series.cancel(first, CancelReason.WEATHER, Scope.ALL))))
                .size();
        int back = counter.during(() -> as(coach, () -> histories.takeBack(done.getLast())))
                .size();
        return List.of(add, change, cancel, back);
    }

    @Test
    void opensAQuestionnaireWithFewStatementsHoweverManyThereAre() throws Exception {
        House house = houses.aHouse("Questionnaires");
        House.Person guest = houses.aGuest(house, "Gus");
        House.Person coach = houses.aStaffMember(house, "Stan");
        carers.aCare(house, guest, coach);
        Map<String, Integer> few = countQuestionnaires(guest, coach);
        for (int row = 0; row < 10; row++) {
            outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 0, 1, 0);
        }

        Map<String, Integer> many = countQuestionnaires(guest, coach);

        assertThat(many).as("with ten times the rows").isEqualTo(few);
        // Of the last, two write down that two were opened.
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_NEXT + 1));
    }

    /** Five of its own, of which one writes down that it was opened. */
    @Test
    void opensResultsOfAGuestWithFewStatementsHoweverManyThereAre() throws Exception {
        House house = houses.aHouse("Results");
        House.Person guest = houses.aGuest(house, "Gus");
        House.Person coach = houses.aStaffMember(house, "Stan");
        carers.aCare(house, guest, coach);
        measure(guest, coach, 2);
        Map<String, Integer> few = countResults(guest, coach);
        measure(guest, coach, 20);

        assertThat(countResults(guest, coach)).as("with ten times the rows").isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_NEXT + 1));
    }

    private void measure(House.Person guest, House.Person coach, int times) {
        for (int day = 0; day < times; day++) {
            outcomes.aMeasured(guest, coach, Measure.GRIP, "24", day);
            outcomes.aMeasured(guest, coach, Measure.WEIGHT, "70", day);
            outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 0, 1, 0);
        }
    }

    private Map<String, Integer> countResults(House.Person guest, House.Person coach) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("in short", next(coach, "guests/" + guest.person() + "/brief"));
        counts.put("measures", next(coach, "guests/" + guest.person() + "/measures"));
        counts.put("my measures", next(guest, "measures"));
        System.out.println(counts);
        return counts;
    }

    /**
     * Six, and who asks; the first also begins the workout. A set after ten is kept as one after two. A change is kept like a
     * set, with the changes before it and the exercise it is of.
     */
    @Test
    void keepsWhatATelephoneSendsWithFewStatementsHoweverMuchWasSent() throws Exception {
        House house = houses.aHouse("Telephone");
        House.Person guest = houses.aGuest(house, "Gus");
        House.Person coach = houses.aStaffMember(house, "Stan");
        carers.aCare(house, guest, coach);
        training.aPlan(guest, coach);
        WorkoutId workout = OfflineFixtures.aWorkout();
        int first = sending(guest, workout);
        int few = sending(guest, workout);
        int change = changing(guest, workout);
        for (int set = 0; set < 10; set++) {
            sending(guest, workout);
            changing(guest, workout);
        }

        assertThat(first).isLessThanOrEqualTo(MOST_NEXT + 3);
        assertThat(sending(guest, workout)).isEqualTo(few).isLessThanOrEqualTo(MOST_NEXT + 2);
        assertThat(changing(guest, workout)).isEqualTo(change).isLessThanOrEqualTo(MOST_NEXT + 4);
    }

    /**
     * As many guests as stand side by side are asked about one by one, each with as few: six for the training, with who asks
     * and, of a guest who is at home, the house, and one for what can be done instead; for a set one more than a telephone, which proves the care.
     */
    @Test
    void keepsTheFloorOfACoachInFewStatementsHoweverManyGuestsAndSets() throws Exception {
        House house = houses.aHouse("Floor");
        House.Person coach = houses.aStaffMember(house, "Stan");
        House.Person guest = houses.aGuest(house, "Gus");
        carers.aCare(house, guest, coach);
        training.aPlan(guest, coach);
        houses.weights(house, enrolments.location(house), Houses.kettlebells(8, 12, 16));
        WorkoutId workout = OfflineFixtures.aWorkout();
        logging(coach, guest, workout);
        Map<String, Integer> few = countFloor(coach, guest, workout);
        for (int more = 0; more < 10; more++) {
            logging(coach, guest, workout);
            carers.aCare(house, houses.aGuest(house, "More " + more), coach);
        }

        assertThat(countFloor(coach, guest, workout))
                .as("with ten times the rows")
                .isEqualTo(few);
        assertThat(few.get("whom")).isLessThanOrEqualTo(MOST_NEXT + 1);
        assertThat(few.get("training")).isLessThanOrEqualTo(MOST_NEXT + 4);
        assertThat(few.get("set")).isLessThanOrEqualTo(MOST_NEXT + 3);
    }

    private Map<String, Integer> countFloor(House.Person coach, House.Person guest, WorkoutId workout)
            throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(
                "whom",
                counter.duringClick(() -> as(coach, () -> floor.floor(Houses.ZONE)))
                        .size());
        counts.put(
                "training",
                counter.duringClick(() -> as(coach, () -> floorTraining.take(guest.personId())))
                        .size());
        counts.put("set", logging(coach, guest, workout));
        System.out.println(counts);
        return counts;
    }

    private int logging(House.Person coach, House.Person guest, WorkoutId workout) throws Exception {
        DoneSet set = phone.aSet(guest, workout, 8);
        return counter.duringClick(() -> {
                    phone.log(coach, guest, OfflineFixtures.anId(), set);
                    return true;
                })
                .size();
    }

    /** One more exercise, at the end. */
    private int changing(House.Person guest, WorkoutId workout) throws Exception {
        PlaceId last =
                PlaceId.of(phone.taken(guest).workouts().getFirst().getLast().id());
        DoneChange add = OfflineFixtures.aChange(
                ChangeKind.ADD, last, workout, Instant.now(), Optional.of(training.exercise(guest.house(), "Push-up")));
        return counter.duringClick(() -> {
                    phone.send(guest, OfflineFixtures.anId(), add);
                    return true;
                })
                .size();
    }

    private int sending(House.Person guest, WorkoutId workout) throws Exception {
        DoneSet set = phone.aSet(guest, workout, 8);
        return counter.duringClick(() -> {
                    phone.send(guest, OfflineFixtures.anId(), set);
                    return true;
                })
                .size();
    }

    /** What is opened with a guest's key brings that key along. */
    @Test
    void opensHabitsAndSealedWordsWithFewStatementsHoweverManyThereAre() throws Exception {
        House house = houses.aHouse("Habits");
        House.Person guest = houses.aGuest(house, "Gus");
        House.Person coach = houses.aStaffMember(house, "Stan");
        carers.aCare(house, guest, coach);
        tell(guest, 0);
        Map<String, Integer> few = countTold(guest, coach);
        for (int more = 1; more <= 3; more++) {
            tell(guest, more);
        }

        assertThat(countTold(guest, coach)).as("with four times the rows").isEqualTo(few);
        // Of the last, one writes down that they were opened.
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_NEXT + 1));
        assertThat(few.get("check-in")).isLessThanOrEqualTo(MOST_NEXT);
    }

    private void tell(House.Person guest, int daysAgo) {
        journals.aHabit(guest, "Outside before breakfast " + daysAgo);
        LocalDate day = EnrolmentFixtures.today().minusDays(daysAgo);
        doAs(
                guest,
                () -> checkIns.save(
                        day, Map.of(Scale.MOOD, 4), Optional.empty(), new Beside(2, List.of("word " + daysAgo))));
    }

    private Map<String, Integer> countTold(House.Person guest, House.Person coach) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String page : List.of("check-in", "habits", "progress")) {
            counts.put(page, next(guest, page));
        }
        counts.put("their journal", next(coach, "guests/" + guest.person() + "/journal"));
        counts.put("their habits", next(coach, "guests/" + guest.person() + "/habits"));
        System.out.println(counts);
        return counts;
    }

    /** What a coach noted, and once for a whole group. */
    @Test
    void opensAndKeepsNotesWithFewStatementsHoweverManyThereAre() throws Exception {
        House house = houses.aHouse("Notes");
        House.Person guest = houses.aGuest(house, "Gus");
        House.Person coach = houses.aStaffMember(house, "Stan");
        House.Person colleague = houses.aStaffMember(house, "Ann");
        carers.aCare(house, guest, coach);
        carers.aCare(house, guest, colleague);
        String page = "guests/" + guest.person() + "/notes";
        journals.aNote(colleague, guest, "One");
        journals.aNoteDraft(coach, guest, Optional.empty(), "Two");
        int few = next(coach, page);
        for (int more = 0; more < 10; more++) {
            journals.aNote(colleague, guest, "More " + more);
        }

        // one of them writes down that they were opened
        assertThat(next(coach, page)).isEqualTo(few).isLessThanOrEqualTo(MOST_NEXT + 1);
        // the first of a coach also makes the coach's own key
        noting(house, coach, 2);
        List<Integer> one = noting(house, coach, 1);
        assertThat(noting(house, coach, 10)).isEqualTo(one);
        // only the first about these guests makes keys for all of them, in four more
        assertThat(one.get(1)).isLessThanOrEqualTo(MOST_NEXT + 5);
        assertThat(one.subList(2, 5)).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_NEXT + 1));
    }

    /** Saves and keeps a first note about a session, saves more and amends it, and opens its page. */
    private List<Integer> noting(House house, House.Person coach, int guests) throws Exception {
        var group = new HashSet<House.Person>();
        for (int guest = 0; guest < guests; guest++) {
            group.add(houses.aGuest(house, "Guest " + guest));
        }
        SessionId session =
                journals.aSession(coach, group, EnrolmentFixtures.today().minusDays(1), LocalTime.of(6 + guests, 0));
        journals.came(coach, session, group.toArray(House.Person[]::new));
        var open = new ArrayList<Integer>();
        for (String text : List.of("First", "Second")) {
            String stamp = as(coach, () -> groups.open(session)).writing().stamp();
            var saved = new ArrayList<String>();
            open.add(counter.duringClick(() -> as(
                            coach,
                            () -> saved.add(groups.save(session, text, stamp).stamp())))
                    .size());
            open.add(counter.duringClick(() -> as(coach, () -> groups.keep(session, text, saved.getFirst())))
                    .size());
        }
        open.add(next(coach, "schedule/" + session.value() + "/note"));
        System.out.println("group note " + guests + " " + open);
        return open;
    }

    @Test
    void opensThePagesForEverybodyWithFewStatementsHoweverMuchThereIs() throws Exception {
        House house = houses.aHouse("Everybody");
        House.Person coach = houses.aStaffMember(house, "Stan");
        schedule.alwaysThere(house, coach.personId());
        enquiries.openPage(house, coach.personId());
        LocalDate today = EnrolmentFixtures.today();
        var edition = enrolments.aRollingEdition(house, "Rolling", today, 4, null, Set.of());
        String talk = "talk/"
                + enquiries
                        .anEnquiry(house, edition, "Ella", Houses.anAddress("ella"))
                        .value();
        List<String> page = visiting("o/" + house.slug());
        List<String> link = visiting(house.path(talk));
        String compass =
                "compass/" + aftercare.aLink(aGuestWhoStays(house, "Loes")).value();
        List<String> asked = visiting(house.path(compass));
        for (int row = 1; row <= 10; row++) {
            enrolments.anEdition(house, "Edition " + row, today.plusDays(10L * row), 12, 8);
            schedule.aTalk(
                    house,
                    today.plusDays(row),
                    LocalTime.of(10, 0),
                    coach.personId(),
                    houses.aVisitor(house, "Visitor " + row));
            aftercare.aLink(aGuestWhoStays(house, "Guest " + row));
        }

        assertThat(visiting(house.path(compass))).hasSameSizeAs(asked).hasSizeLessThanOrEqualTo(MOST_NEXT + 1);
        assertThat(visiting("o/" + house.slug())).hasSameSizeAs(page).hasSizeLessThanOrEqualTo(MOST_NEXT + 1);
        assertThat(visiting(house.path(talk))).hasSameSizeAs(link).hasSizeLessThanOrEqualTo(MOST_NEXT + 1);
    }

    /** One who said where they are, so that they are asked again at home. */
    private House.Person aGuestWhoStays(House house, String name) {
        House.Person guest = houses.aGuest(house, name);
        EditionId edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().minusDays(3), 2, null);
        enrolments.aBedroom(house, "Room of " + name, 2);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        outcomes.aCompass(guest, 2);
        return guest;
    }

    /** What a visitor who is not signed in asks. */
    private List<String> visiting(String path) throws Exception {
        newBrowser();
        return counter.duringClick(() -> {
            open(path);
            MockVaadin.clientRoundtrip(true);
            return true;
        });
    }

    /** Also where something needs a clinician and something may be hidden. */
    @Test
    void opensResultsOfAnEditionWithTheSameStatementsHoweverManyAnswered() throws Exception {
        House house = houses.aHouse("Result statements");
        EditionId edition = enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today(), 20, null);
        figures(house, edition, 5);
        int few = next(house.manager(), "results");
        figures(house, edition, 50);

        assertThat(next(house.manager(), "results")).isEqualTo(few).isLessThanOrEqualTo(MOST_NEXT);
    }

    private void figures(House house, EditionId edition, int guests) {
        for (String subject : List.of("'QUESTIONNAIRE', 'PHQ_9'", "'MEASURE', 'WEIGHT'")) {
            superuser()
                    .sql("insert into app.result_figure (tenant_id, id, edition_id, trail_id, kind, subject,"
                            + " definition_version, moment, value) select :tenant, gen_random_uuid(), :edition,"
                            + " gen_random_uuid(), " + subject + ", 1, 'START', 12 from generate_series(1, :guests)")
                    .param("tenant", house.tenant())
                    .param("edition", edition.value())
                    .param("guests", guests)
                    .update();
        }
    }

    /** With one before it, whose score it is held against. */
    private Map<String, Integer> countQuestionnaires(House.Person guest, House.Person coach) throws Exception {
        outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 1, 0, 0);
        var filled = outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 2, 0, 0);
        var waiting = outcomes.aQuestionnaire(guest, coach, Instrument.PHQ_4);
        String results = "guests/" + guest.person() + "/outcomes/";
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("to fill in", next(guest, "outcomes/" + waiting.value()));
        counts.put("filled", next(guest, "outcomes/" + filled.value()));
        counts.put("together", next(coach, results + waiting.value() + "/together"));
        counts.put("read", next(coach, results + filled.value()));
        doAs(coach, () -> guestQuestionnaires.withdraw(waiting));
        return counts;
    }

    private int next(House.Person who, String view) throws Exception {
        return asking(who, view).next().size();
    }

    private List<String> proposing(House house, EditionId edition, LocalDate from) throws Exception {
        Callable<?> propose = () -> as(house.manager(), () -> plans.preview(edition, from, from.plusDays(6)));
        propose.call();
        return counter.duringClick(propose);
    }

    private Map<String, Count> countAll(Map<Role, House.Person> people) throws Exception {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (var role : List.of(Role.GUEST, Role.STAFF, Role.MANAGER)) {
            for (var view : Pages.of(role)) {
                asked.put(role + " " + view, ask(Objects.requireNonNull(people.get(role)), view));
            }
        }
        Set<String> everywhere = new HashSet<>(asked.values().iterator().next().next());
        asked.values().forEach(one -> everywhere.retainAll(one.next()));
        Map<String, Count> counts = new LinkedHashMap<>();
        asked.forEach((view, one) ->
                counts.put(view, new Count(one.first().size(), one.next().size(), one.own(everywhere))));
        return counts;
    }

    private Asked ask(House.Person who, String page) throws Exception {
        return asking(who, Pages.in(who.house(), houses, page));
    }

    private Asked asking(House.Person who, String view) throws Exception {
        newBrowser();
        signInAs(who);
        List<String> first = opening(who, view);
        opening(who, view.equals("account") ? "today" : "account");
        return new Asked(first, opening(who, view));
    }

    /** As far as the browser would be served in one go. */
    private List<String> opening(House.Person who, String view) throws Exception {
        return counter.duringClick(() -> {
            open(who.house().path(view));
            MockVaadin.clientRoundtrip(true);
            return true;
        });
    }

    private void fill(House house, int rows, String mark) {
        var location = houses.aLocation(house, "Location " + mark);
        houses.weights(house, location, Houses.kettlebells(8, 12, 16));
        var sold = programs.aPublishedProgram(house, "Program " + mark);
        for (int row = 0; row < rows; row++) {
            String name = mark + row;
            SkillId skill = houses.aSkill(house, "Skill " + name);
            var visitor = houses.aVisitor(house, "Visitor " + name);
            var edition = enrolments.anEdition(
                    house, sold, "Edition " + name, EnrolmentFixtures.today().plusDays(10), 12, 8);
            enrolments.enrol(house, edition, Beginning.INTRODUCTION, visitor);
            schedule.add(house, schedule.alone(house, EnrolmentFixtures.today(), visitor));
            houses.aRoom(house, location, "Room " + name);
            programs.aPublishedProgram(house, "Program " + name);
            var colleague = Houses.person("Colleague " + name, Optional.of(Houses.anAddress(name)));
            as(house.manager(), () -> invitations.inviteToTeam(colleague, Role.STAFF, Set.of(skill)));
        }
    }

    private static String table(Map<String, Count> counts) {
        var table = new StringBuilder(
                String.format("%n%-32s %12s %12s %12s%n", "statements", "first page", "next page", "of its own"));
        counts.forEach((view, count) ->
                table.append(String.format("%-32s %12d %12d %12d%n", view, count.first(), count.next(), count.own())));
        return table.toString();
    }
}
