package app.ritme.platform.demo;

import app.ritme.organisation.LocationService;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
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

/** What somebody planned by hand: a group that more would like to join than there is place for. */
@Component
@Profile("demo")
class DemoPlanning {

    private final SessionService sessions;
    private final WaitingService waiting;
    private final LocationService locations;

    DemoPlanning(SessionService sessions, WaitingService waiting, LocationService locations) {
        this.sessions = sessions;
        this.waiting = waiting;
        this.locations = locations;
    }

    void bosrust(DemoHouse house) {
        house.manager(
                0,
                8,
                () -> full(
                        house,
                        BlockKind.NATURE,
                        LocalizedText.of("Sterren kijken", "Watching the stars"),
                        LocalTime.of(20, 30),
                        List.of("Loes", "Saskia", "Thijs", "Noor"),
                        List.of("Nadia", "Rob")));
    }

    void clinic(DemoHouse house) {
        house.manager(
                0,
                8,
                () -> full(
                        house,
                        BlockKind.GROUP,
                        LocalizedText.of("Rugklas", "Back class"),
                        LocalTime.of(17, 0),
                        List.of("Jef", "Greet", "Marc"),
                        List.of("An", "Luc")));
    }

    /** Tomorrow, with a place for each who comes, and others in line. */
    private void full(
            DemoHouse house, BlockKind kind, LocalizedText title, LocalTime at, List<String> come, List<String> wait) {
        SessionId session = sessions.add(new SessionData(
                        kind,
                        title,
                        house.today().plusDays(1),
                        at,
                        30,
                        locations.locations().getFirst().id(),
                        Optional.empty(),
                        Set.of(),
                        guests(house, come.stream())))
                .session();
        waiting.limit(session, OptionalInt.of(come.size()));
        wait.forEach(guest -> waiting.join(session, house.guest(guest)));
    }

    private static Set<PersonId> guests(DemoHouse house, Stream<String> names) {
        return names.map(house::guest).collect(Collectors.toSet());
    }
}
