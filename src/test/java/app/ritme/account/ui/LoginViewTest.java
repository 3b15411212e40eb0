package app.ritme.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.KaribuTest;
import app.ritme.shared.Language;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;

class LoginViewTest extends KaribuTest {

    @Test
    void offersPasswordAndMailedLink() {
        open("login");

        assertThat(_get(H1.class).getText()).isEqualTo("Come as you are");
        assertThat(_get(EmailField.class).getLabel()).isEqualTo("E-mail address");
        assertThat(_get(PasswordField.class).getLabel()).isEqualTo("Password");
        assertThat(_get(Button.class, button -> button.withId(null).withText("Mail me a sign-in link"))
                        .isEnabled())
                .isTrue();
    }

    @Test
    void speaksDutch() {
        speak(Language.NL);

        open("login");

        assertThat(_get(EmailField.class).getLabel()).isEqualTo("E-mailadres");
    }

    @Test
    void sendsAStrangerAwayFromAHouse() {
        var house = houses.aHouse("Closed");

        open(house.path("today"));

        assertThat(_find(H1.class)).isEmpty();
    }
}
