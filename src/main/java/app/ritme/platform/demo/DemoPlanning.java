package app.ritme.platform.demo;

import static app.ritme.program.BlockKind.ASSESSMENT;
import static app.ritme.program.BlockKind.COACHING;
import static app.ritme.program.BlockKind.GROUP;
import static app.ritme.program.BlockKind.NATURE;
import static app.ritme.program.BlockKind.TRAINING;

import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.people.SkillService;
import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.therapy.TherapyLineData;
import app.ritme.schedule.therapy.TherapyPlanData;
import app.ritme.schedule.therapy.TherapyPlanService;
import app.ritme.schedule.waiting.WaitingService;
import app.ritme.shared.LocalizedText;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What somebody planned by hand: a group that more would like to join than there is place for, and a standard plan. */
@Component
@Profile("demo")
class DemoPlanning {

    private static final String PHYSIO = "Kinesitherapie";

    private final SessionService sessions;
    private final WaitingService waiting;
    private final TherapyPlanService plans;
    private final SkillService skills;
    private final LocationService locations;

    DemoPlanning(
            SessionService sessions,
            WaitingService waiting,
            TherapyPlanService plans,
            SkillService skills,
            LocationService locations) {
        this.sessions = sessions;
        this.waiting = waiting;
        this.plans = plans;
        this.skills = skills;
        this.locations = locations;
    }

    void bosrust(DemoHouse house) {
        house.manager(0, 8, () -> {
            full(
                    house,
                    NATURE,
                    LocalizedText.of("Sterren kijken", "Watching the stars"),
                    LocalTime.of(19, 15),
                    "Annelies",
                    List.of("Loes", "Saskia", "Gerard", "Bram"),
                    List.of("Nadia", "Rob"));
            plans.add(new TherapyPlanData(
                    LocalizedText.of("Ademen en praten", "Breathing and talking"),
                    List.of(
                            line(GROUP, "Ademwerk", "Breathing", "Ademwerk", RoomKind.TALK, 4, 45, 2, false),
                            line(COACHING, "Terugkijken", "Looking back", "Coaching", RoomKind.TALK, 1, 45, 1, true))));
        });
    }

    void clinic(DemoHouse house) {
        house.manager(0, 8, () -> {
            full(
                    house,
                    GROUP,
                    LocalizedText.of("Rugklas", "Back class"),
                    LocalTime.of(17, 0),
                    "Elke",
                    List.of("Jef", "Greet", "Marc"),
                    List.of("An", "Luc"));
            plans.add(new TherapyPlanData(
                    LocalizedText.of("Sterke rug, negen keer", "Strong back, nine times"),
                    List.of(
                            line(ASSESSMENT, "Intake", "Intake", PHYSIO, RoomKind.TREATMENT, 1, 45, 1, false),
                            line(
                                    TRAINING,
                                    "Oefentherapie",
                                    "Exercise therapy",
                                    PHYSIO,
                                    RoomKind.TREATMENT,
                                    9,
                                    30,
                                    2,
                                    true),
                            line(
                                    ASSESSMENT,
                                    "Eindmeting",
                                    "Final measuring",
                                    PHYSIO,
                                    RoomKind.TREATMENT,
                                    1,
                                    30,
                                    1,
                                    true))));
        });
    }

    /** Tomorrow, with a place for each who comes, and others in line. */
    private void full(
            DemoHouse house,
            BlockKind kind,
            LocalizedText title,
            LocalTime at,
            String coach,
            List<String> come,
            List<String> wait) {
        SessionId session = sessions.add(new SessionData(
                        kind,
                        title,
                        house.today().plusDays(1),
                        at,
                        30,
                        locations.locations().getFirst().id(),
                        Optional.empty(),
                        Set.of(house.coach(coach)),
                        guests(house, come.stream())))
                .session();
        waiting.limit(session, OptionalInt.of(come.size()));
        wait.forEach(guest -> waiting.join(session, house.guest(guest)));
    }

    private TherapyLineData line(
            BlockKind kind,
            String dutch,
            String english,
            String skill,
            RoomKind room,
            int number,
            int minutes,
            int perWeek,
            boolean afterwards) {
        return new TherapyLineData(
                kind,
                LocalizedText.of(dutch, english),
                skills.skills().stream()
                        .filter(row -> row.name().equals(skill))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                room,
                null,
                number,
                minutes,
                perWeek,
                2,
                afterwards);
    }

    private static Set<PersonId> guests(DemoHouse house, Stream<String> names) {
        return names.map(house::guest).collect(Collectors.toSet());
    }
}
