package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.note.NoteWritingService;
import app.ritme.people.PeopleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-49: a coach notes what was seen; a colleague reads it before a talk, and the guest sees that. */
@DisplayName("UC-49 Keep notes about a guest")
@SuppressWarnings("NullAway.Init")
class UC49NotesIT extends BrowserTest {

    private static final String SEEN = "Stond op toen het stil werd.";

    @Autowired
    private NoteWritingService writings;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    private House house;
    private Someone guest;
    private Someone coach;
    private Someone colleague;

    @BeforeEach
    void aGuestWithTwoCoaches() {
        house = houses.aHouse("Notes");
        guest = someone(house, "Loes", Role.GUEST);
        coach = someone(house, "Marieke", Role.STAFF);
        colleague = someone(house, "Tom", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
        people.aCare(house, guest.person(), colleague.person());
    }

    @Test
    void whatACoachKeepsIsReadByAColleagueAndSeenByTheGuest() {
        prefers(coach, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab desk = today(coach, Device.DESKTOP, Language.NL).go(coach.page(notes()));
        desk.sees("Nog geen aantekeningen over Loes Test").write("note-paper", SEEN);
        desk.page().getByLabel("vlucht").check();
        assertThat(desk.id("note-saved")).containsText("Alleen jij leest het nog");
        desk.axe();
        await("a second after the last letter")
                .atMost(20, SECONDS)
                .until(() -> as(
                                coach.person(),
                                () -> writings.writing(guest.person().personId()))
                        .words()
                        .text()
                        .equals(SEEN));
        desk.settled().reload();
        assertThat(desk.field("note-paper")).hasValue(SEEN);
        desk.click("keep-note").sees("Vastgelegd.").axe();
        assertThat(desk.id("note")).containsText(SEEN);

        prefers(colleague, Language.EN, ColorSchemeChoice.DARK);
        Tab phone = today(colleague, Device.PHONE, Language.EN)
                .go(colleague.page("guests/" + guest.person().person() + "/brief"));
        phone.seesNot(SEEN).click("open-notes").sees(SEEN).sees("flees").axe();
        phone.go(colleague.page(notes())).sees("Marieke Test").axe();
        assertThat(phone.id("change-note")).hasCount(0);

        Tab theirs = today(guest, Device.PHONE, Language.EN).go(guest.page("my-care"));
        theirs.sees("Notes about you").seesNot(SEEN).axe();
        assertThat(theirs.id("my-notes")).containsText("Tom Test");
    }

    @Test
    void aNoteIsChangedAndRemovedByItsWriter() {
        Tab desk = today(coach, Device.PHONE, Language.EN).go(coach.page(notes()));
        desk.type("note-paper", "First.").click("keep-note").sees("The note is kept.");
        desk.click("change-note");
        assertThat(desk.field("note-paper")).hasValue("First.");
        desk.type("note-paper", "Second.").click("keep-note");
        assertThat(desk.id("note")).containsText("Second.");
        desk.click("remove-note").settled().axe();
        desk.click("confirm-go").sees("No notes about Loes Test yet");
    }

    @Test
    void oneNoteAboutAGroupStandsWithEachWhoCame() {
        SessionId session = journals.aSessionYesterday(coach.person(), Set.of(guest.person()));
        journals.came(coach.person(), session, guest.person());
        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("daylist?day="
                        + LocalDate.now(clock.withZone(Houses.ZONE)).minusDays(1)));
        desk.axe().click("note-Breathing").arrived(coach.page("schedule/" + session.value() + "/note"));
        desk.sees("Loes Test").type("note-paper", SEEN).click("keep-note").sees("Kept with 1 guest.");
        desk.settled().axe();

        desk.go(coach.page(notes())).sees(SEEN).axe();
        assertThat(desk.id("change-note")).hasCount(0);
    }

    private String notes() {
        return "guests/" + guest.person().person() + "/notes";
    }
}
