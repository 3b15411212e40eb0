package app.ritme.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GentleTextTest {

    @Test
    void weightAndListsAreDrawn() {
        assertThat(drawn("Vandaag *rustig*, dat was **goed**."))
                .isEqualTo("<p>Vandaag <em>rustig</em>, dat was <strong>goed</strong>.</p>");
        assertThat(drawn("- lopen\n- slapen")).isEqualTo("<ul><li><p>lopen</p></li><li><p>slapen</p></li></ul>");
        assertThat(drawn("1. eerst\n2. dan")).isEqualTo("<ol><li><p>eerst</p></li><li><p>dan</p></li></ol>");
    }

    @Test
    void linesAndParagraphsStayAsTheyWereWritten() {
        assertThat(drawn("een\ntwee\n\ndrie")).isEqualTo("<p>een<br>twee</p><p>drie</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<b>niet zo</b>",
                "[hier](https://example.org)",
                "![zo](https://example.org/a.png)",
                "# geen kop",
                "> geen citaat",
                "`geen code`",
                "<https://example.org>",
                "2 * 3 * 4 en snake_case_blijft"
            })
    void allElseStandsThereAsItWasTyped(String written) {
        assertThat(new GentleText(written).getElement().getTextRecursively()).isEqualTo(written);
        assertThat(drawn(written)).doesNotContain("<a", "<img src", "<b>n", "<h1", "<blockquote", "<code");
    }

    @Test
    void whereThereIsNoRoomTheWordsStandAlone() {
        assertThat(GentleText.plain("**Goed** zo\n\n- lopen\n- slapen")).isEqualTo("Goed zo lopen slapen");
    }

    private static String drawn(String written) {
        return inside(new GentleText(written).getElement());
    }

    private static String inside(Element element) {
        return element.getChildren().map(GentleTextTest::outer).collect(Collectors.joining());
    }

    private static String outer(Element element) {
        if (element.isTextNode()) {
            return element.getText().replace("<", "&lt;");
        }
        return element.getTag().equals("br")
                ? "<br>"
                : "<" + element.getTag() + ">" + inside(element) + "</" + element.getTag() + ">";
    }
}
