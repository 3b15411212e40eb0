package app.ritme.journal.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.MySharingService;
import app.ritme.journal.Scale;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.GentleText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class GuestJournalViewTest extends KaribuTest {

    @Autowired
    private MySharingService sharings;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Shared");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void openingAnEntryShowsItAndLeavesATrace() {
        journals.aPhoto(guest, Optional.empty());
        JournalEntryId entry = journals.anEntry(guest, "The lake was still.");
        journals.share(guest, entry, coach);
        open(coach, page());
        assertThat(words()).contains("Loes Test sees that you open something").doesNotContain("lake");

        click("open-entry");

        assertThat(part(GentleText.class, "shared-text").getElement().getTextRecursively())
                .isEqualTo("The lake was still.");
        assertThat(shows("photo")).isTrue();
        assertThat(as(guest, () -> sharings.sharing(entry)).readings()).hasSize(1);
    }

    @Test
    void ofWhatIsPrivateNotEvenANumberIsShown() {
        journals.anEntry(guest, "Private.");
        open(coach, page());

        assertThat(words()).contains("Nothing shared with you").doesNotContain("1");
    }

    @Test
    void theLastDaysAreThere() {
        journals.aCheckIn(
                guest, LocalDate.ofInstant(clock.instant(), Houses.ZONE), Map.of(Scale.SLEEP, 2, Scale.MOOD, 3));
        open(coach, page());

        assertThat(shows("chart-sleep")).isTrue();
        assertThat(shows("chart-stress")).isFalse();
    }

    @Test
    void aManagerWhoDoesNotLookAfterTheGuestSeesNothing() {
        journals.share(guest, journals.anEntry(guest, "For Annelies."), coach);
        open(house.manager(), page());

        assertThat(shows("shared-entries")).isFalse();
        assertThat(shows("open-entry")).isFalse();
    }

    private String page() {
        return "guests/" + guest.person() + "/journal";
    }

    private static String words() {
        return part(CardBox.class, "shared-entries").getElement().getTextRecursively();
    }
}
