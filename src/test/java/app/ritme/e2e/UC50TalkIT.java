package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.House;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.MySharingService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-50: a guest and a coach talk about something in the journal, for as long as it is shared. */
@DisplayName("UC-50 Talk about an entry")
@SuppressWarnings("NullAway.Init")
class UC50TalkIT extends BrowserTest {

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private MySharingService sharings;

    @Test
    void theyTalkWhileItIsSharedAndTheGuestKeepsIt() {
        House house = houses.aHouse("Talk");
        Someone guest = someone(house, "Loes", Role.GUEST);
        Someone coach = someone(house, "Annelies", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
        JournalEntryId entry = journals.anEntry(guest.person(), "Het meer was stil.");
        journals.share(guest.person(), entry, coach.person());
        prefers(coach, Language.EN, ColorSchemeChoice.DARK);
        prefers(guest, Language.NL, ColorSchemeChoice.SYSTEM);

        Tab desk = today(coach, Device.DESKTOP, Language.EN)
                .go(coach.page("guests/" + guest.person().person() + "/journal"));
        desk.click("open-entry").sees("Het meer was stil.").type("comment-text", "Hoe was dat?");
        desk.reload().click("open-entry");
        assertThat(desk.field("comment-text")).hasValue("Hoe was dat?");
        desk.page().keyboard().press("Escape");
        desk.click("say");
        assertThat(desk.id("comment")).containsText("Hoe was dat?");
        desk.settled().axe();

        Tab phone = today(guest, Device.PHONE, Language.NL).go(guest.page("journal/" + entry.value()));
        phone.sees("Hoe was dat?").type("comment-text", "Alsof niemand").reload();
        assertThat(phone.field("comment-text")).hasValue("Alsof niemand");
        phone.type("comment-text", "Alsof niemand wachtte.").click("say");
        assertThat(phone.id("comment")).hasCount(2);
        assertThat(phone.reload().field("comment-text")).hasValue("");
        phone.settled().axe();

        desk.reload().click("open-entry").sees("Alsof niemand wachtte.");
        doAs(guest.person(), () -> sharings.keepPrivate(entry));
        desk.reload().sees("Nothing shared with you").seesNot("Alsof niemand wachtte.");
        phone.reload().sees("Alsof niemand wachtte.").axe();
        assertThat(phone.id("comment-text")).hasCount(0);
    }
}
