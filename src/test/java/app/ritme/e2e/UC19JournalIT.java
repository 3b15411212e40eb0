package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.JournalFixtures;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-19: a guest writes on a phone; no word is lost, and nobody reads it whom the guest did not choose. */
@DisplayName("UC-19 Write and share")
@SuppressWarnings("NullAway.Init")
class UC19JournalIT extends BrowserTest {

    private static final String SESSION = "ritme-session";
    private static final String TYPED = "Bij het houthakken. Mijn armen waren allang klaar.";

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private Someone guest;
    private Someone coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Journal");
        guest = someone(house, "Loes", Role.GUEST);
        coach = someone(house, "Annelies", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
    }

    @Test
    void anEntryIsSharedOpenedByTheCoachAndSeenByTheGuest() {
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        prefers(coach, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab tab = today(guest, Device.PHONE, Language.NL).go(guest.page("journal"));
        tab.type("paper", TYPED).axe();
        assertThat(tab.id("saved")).containsText("Bewaard om");
        tab.click("done").sees("Het staat in je dagboek.");
        choose(tab.settled(), "Ook Annelies");
        tab.sees("Annelies Test leest mee tot en met")
                .sees("Nog niemand las dit.")
                .axe();

        Tab desk = today(coach, Device.DESKTOP, Language.NL)
                .go(coach.page("guests") + "/" + guest.person().person() + "/journal");
        desk.sees("Loes Test ziet dat je een stuk opent").seesNot("houthakken").axe();
        desk.click("open-entry").sees(TYPED).axe();

        tab.reload();
        assertThat(tab.id("last-reading")).containsText("Annelies Test");
        choose(tab, "Alleen ik");
        tab.sees("Alleen jij leest dit nog.");
        desk.reload().sees("Niets met jou gedeeld").seesNot("houthakken").axe();
    }

    @Test
    void whatIsTypedWithoutAConnectionIsKeptOnThePhoneAndSentLater() {
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);
        var visitor = visitor(Device.PHONE, Language.NL).expecting("ERR_INTERNET_DISCONNECTED");
        Tab tab = signIn(visitor.open("/login"), guest, guest.page("today")).go(guest.page("journal"));
        tab.type("paper", "Eerst met verbinding.");
        assertThat(tab.id("saved")).containsText("Bewaard om");

        tab.page().context().setOffline(true);
        tab.type("paper", TYPED);
        assertThat(tab.page().locator(".state-device")).isVisible();
        assertThat(tab.page().locator(".state-saved")).isHidden();

        tab.page().context().setOffline(false);
        assertThat(tab.page().locator(".state-saved")).isVisible();
        tab.settled().reload();
        assertThat(tab.field("paper")).hasValue(TYPED);
    }

    @Test
    void whatIsTypedWhenTheSessionWasLostIsThereAgainAndSaved() {
        var visitor = visitor(Device.PHONE, Language.EN);
        Tab tab = signIn(visitor.open("/login").tick("remember"), guest, guest.page("today"))
                .go(guest.page("journal"));
        visitor.expire(SESSION);

        tab.page().evaluate("window.stale = true");
        tab.type("paper", TYPED);
        tab.page().waitForFunction("() => !window.stale");

        assertThat(tab.settled().field("paper")).hasValue(TYPED);
        assertThat(tab.id("saved")).containsText("Saved at");
        assertThat(visitor.open(guest.page("journal")).field("paper")).hasValue(TYPED);
    }

    @Test
    void twoTabsDoNotGoOverEachOther() {
        var visitor = visitor(Device.PHONE, Language.EN);
        Tab one = signIn(visitor.open("/login"), guest, guest.page("today")).go(guest.page("journal"));
        Tab two = visitor.open(guest.page("journal"));
        one.type("paper", "Written in the first tab.");
        assertThat(one.id("saved")).containsText("Saved at");

        two.type("paper", "Written in the second tab.").sees("You wrote this on another screen too");
        two.sees("There it says: \"Written in the first tab.\"").axe();
        two.click("conflict-mine");
        assertThat(two.id("saved")).containsText("Saved at");
        assertThat(two.reload().field("paper")).hasValue("Written in the second tab.");

        one.type("paper", "Still in the first tab.").sees("You wrote this on another screen too");
        one.click("conflict-theirs");
        assertThat(one.field("paper")).hasValue("Written in the second tab.");
    }

    @Test
    void ownWordsAreFoundAgainAndARemovedEntryComesBack() {
        JournalEntryId entry = journals.anEntry(guest.person(), "The lake was still.");
        journals.anEntry(guest.person(), "Chopped wood.");
        Tab tab = today(guest, Device.PHONE, Language.EN).go(guest.page("journal/earlier"));
        tab.sees("Chopped wood.").axe();

        tab.type("search-entries", "LAKE").sees("The lake was still.").seesNot("Chopped wood.");
        tab.page().getByText("The lake was still.").click();
        tab.arrived(guest.page("journal/" + entry.value())).axe();
        tab.click("remove-entry").arrived(guest.page("journal/earlier"));
        tab.sees("Removed, also for those who read along.").seesNot("The lake was still.");
        tab.click("undo").arrived(guest.page("journal/" + entry.value()));
        assertThat(tab.field("paper")).hasValue("The lake was still.");
    }

    private static void choose(Tab tab, String half) {
        tab.id("who")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(half))
                .click();
    }
}
