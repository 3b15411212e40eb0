package app.ritme.today.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.journal.ui.JournalNavigation;
import app.ritme.program.BlockKind;
import app.ritme.schedule.MySession;
import app.ritme.schedule.SessionId;
import app.ritme.shared.LocalizedText;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The day of a guest as a list. */
class DayListTest extends KaribuTest {

    private static final Instant NOW = Instant.parse("2026-10-08T09:00:00Z");

    @Test
    void whatHasBegunCanBeWrittenAboutAndWhatIsToComeOrWasCancelledCannot() {
        House house = houses.aHouse("Day");
        open(houses.aGuest(house, "Loes"), "journal");
        MySession gone = session(-2, false);
        MySession running = session(0, false);

        var list = new DayList(List.of(gone, session(-1, true), running, session(1, false)), NOW);

        assertThat(_find(list, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(JournalNavigation.about(gone.id()), JournalNavigation.about(running.id()));
    }

    private static MySession session(int hours, boolean cancelled) {
        Instant begins = NOW.plus(Duration.ofHours(hours));
        return new MySession(
                new SessionId(UUID.randomUUID()),
                BlockKind.NATURE,
                LocalizedText.of("Boswandeling", "Forest walk"),
                begins,
                begins.plus(Duration.ofMinutes(45)),
                Houses.ZONE,
                "",
                "Forest",
                List.of(),
                4,
                cancelled);
    }
}
