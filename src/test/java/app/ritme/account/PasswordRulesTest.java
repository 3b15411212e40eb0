package app.ritme.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> OWN = List.of("Marieke Vos", "marieke@bosrust.example");

    @ParameterizedTest
    @ValueSource(strings = {"rust in het bos", "tangerine kettle 41", "paard batterij nietje"})
    void acceptsAFewWords(String password) {
        assertThatCode(() -> PasswordRules.check(password, OWN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Xq7$kP2!mZ9"})
    void refusesFewerThanTwelveCharacters(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, OWN))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.password.short");
    }

    @Test
    void acceptsTheLongestAndRefusesOneMore() {
        String longest = "tangerine kettle " + "q8z".repeat(37);
        assertThatCode(() -> PasswordRules.check(longest, OWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(longest + "x", OWN)).hasMessage("error.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "123456789012", "qwertyuiop12", "aaaaaaaaaaaaaaaa", "iloveyou1234"})
    void refusesWhatIsGuessedFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, OWN)).hasMessage("error.password.common");
    }

    @Test
    void refusesOnesOwnNameAndAddress() {
        assertThatThrownBy(() -> PasswordRules.check("marieke vos 1", OWN)).hasMessage("error.password.common");
        assertThatThrownBy(() -> PasswordRules.check("marieke@bosrust.example", OWN))
                .hasMessage("error.password.common");
    }
}
