package app.ritme.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An e-mail address as people type it. */
class EmailAddressTest {

    @Test
    void isOneAddressHoweverItIsTyped() {
        assertThat(EmailAddress.of("  Anna@Example.ORG ")).isEqualTo(new EmailAddress("anna@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.nl", "anna+huis@post.example.org", "o'neill@example.ie", "jürgen@example.de"})
    void takesWhatRealPeopleHave(String typed) {
        assertThat(EmailAddress.of(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.org",
                "anna@example",
                "anna@example.",
                "anna@@example.org",
                "anna example@example.org",
                "anna@example.org, bob@example.org",
                "Anna <anna@example.org>",
                "anna@example.org\nBcc: all@example.org"
            })
    void refusesWhatCannotReceiveMail(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.email"));
    }

    @Test
    void refusesWhatIsTooLongForMail() {
        assertThatThrownBy(() -> EmailAddress.of("a".repeat(250) + "@b.nl")).isInstanceOf(Refusal.class);
    }
}
