package app.ritme.outcome.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class QuestionnairesViewTest extends KaribuTest {

    private House house;

    @BeforeEach
    void openAsManager() {
        house = houses.aHouse("Questionnaires");
        open(house.manager(), "questionnaires");
    }

    @Test
    void saysWhichAreOfferedAndWhoMadeThem() {
        assertThat(words("gad-7")).contains("Offered", "Spitzer, Kroenke, Williams, Löwe 2006", "Pfizer");
        assertThat(words("phq-9")).contains("Your house has the PHQ-8").doesNotContain("Offered");
        assertThat(words("isi")).contains("No questions yet", "Mapi");
    }

    @Test
    void thePhq9NamesItsReason() {
        choose("more-phq-9", "offer");

        assertThat(words("phq-9")).doesNotContain("Offered");
    }

    @Test
    void oneIsSetAside() {
        choose("more-gad-7", "put-aside");

        assertThat(words("gad-7")).contains("Not offered");
    }

    @Test
    void cutOffsOfCommonUseAreSetAndOthersAreNot() {
        choose("more-phq-4", "cut-offs");
        enter(IntegerField.class, "cut-off-0", 4);
        click("form-save");

        choose("more-phq-4", "cut-offs");
        assertThat(part(IntegerField.class, "cut-off-0").getValue()).isEqualTo(4);
        assertThat(shows("more-gad-7")).isTrue();
    }

    @Test
    void aLicensedOneIsWordedReadAndOffered() {
        choose("more-who-5", "word");
        enter(TextArea.class, "word-questions-en", "one\ntwo\nthree\nfour");
        enter(TextArea.class, "word-answers-en", "a\nb\nc\nd\ne\nf");
        enter(TextField.class, "word-licence", "Licence 12");
        click("form-save");
        assertThat(words("who-5")).contains("No questions yet");

        enter(TextArea.class, "word-questions-en", "one\ntwo\nthree\nfour\nfive");
        click("form-save");
        assertThat(words("who-5")).contains("Not offered", "Licence 12");

        choose("more-who-5", "offer");
        assertThat(words("who-5")).contains("Offered").doesNotContain("Not offered");
    }

    private static String words(String instrument) {
        return part(ListItem.class, "instrument-" + instrument).getElement().getTextRecursively();
    }
}
