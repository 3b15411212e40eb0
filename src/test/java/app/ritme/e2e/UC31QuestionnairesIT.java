package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.ritme.account.ColorSchemeChoice;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-31: a manager chooses what coaches can send, and words what the house has a licence for. */
@DisplayName("UC-31 Choose questionnaires")
class UC31QuestionnairesIT extends BrowserTest {

    @Test
    void aManagerReadsOneSetsItAsideAndWordsAnother() {
        Someone manager = someone(houses.aHouse("Questionnaires"), "Hanneke", Role.MANAGER);
        prefers(manager, Language.NL, ColorSchemeChoice.SYSTEM);
        Tab tab = today(manager, Device.DESKTOP, Language.NL).go(manager.page("questionnaires"));

        assertThat(tab.id("instrument-phq-9")).containsText("Je huis heeft de PHQ-8");
        tab.axe();
        tab.choose("more-gad-7", "read").sees("Niet in staat zijn om te stoppen met piekeren");
        tab.sees("No permission required").axe();
        tab.page().keyboard().press("Escape");
        tab.settled().choose("more-gad-7", "put-aside");
        assertThat(tab.id("instrument-gad-7")).containsText("Niet aangeboden");

        tab.choose("more-who-5", "word").axe();
        tab.fill("word-questions-nl", "een\ntwee\ndrie\nvier\nvijf")
                .fill("word-answers-nl", "a\nb\nc\nd\ne\nf")
                .click("form-save")
                .sees("Schrijf op wie toestaat dat deze vragen gesteld worden.");
        tab.fill("word-licence", "Licentie 12 van de WHO").click("form-save").settled();
        tab.choose("more-who-5", "offer");
        assertThat(tab.id("instrument-who-5")).containsText("Aangeboden");
    }
}
