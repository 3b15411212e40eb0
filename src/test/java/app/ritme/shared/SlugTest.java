package app.ritme.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a house in web addresses. */
class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"bosrust", "huis-7", "a-b-c", "2026"})
    void takesLettersDigitsAndSingleHyphens(String typed) {
        assertThat(Slug.of(typed).value()).isEqualTo(typed);
    }

    @Test
    void takesCapitalsAndSpacesAround() {
        assertThat(Slug.of(" BosRust ")).isEqualTo(new Slug("bosrust"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "bos rust", "-bos", "bos-", "bos--rust", "bos/rust", "..", "böschen", "bos_rust"})
    void refusesWhatCannotStandInAnAddress(String typed) {
        assertRefused(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "api", "login", "operator", "ritme", "Demo"})
    void refusesWordsThatAreOurs(String typed) {
        assertRefused(typed);
    }

    @Test
    void isAtMostFortyLong() {
        assertThat(Slug.of("a".repeat(40)).value()).hasSize(40);
        assertRefused("a".repeat(41));
    }

    @ParameterizedTest
    @CsvSource({
        "Bosrust, bosrust",
        "Huis in het Bos, huis-in-het-bos",
        "'  Café Zëlf & Zó! ', cafe-zelf-zo",
        "Fysio 't Hart, fysio-t-hart",
        "!!!, ''"
    })
    void isSuggestedFromTheNameOfTheHouse(String name, String suggested) {
        assertThat(Slug.suggest(name)).isEqualTo(suggested);
    }

    @Test
    void isSuggestedWithoutALooseHyphenWhereALongNameIsCut() {
        String suggested = Slug.suggest("a".repeat(39) + " house");
        assertThat(suggested).isEqualTo("a".repeat(39));
        assertThat(Slug.of(suggested).value()).isEqualTo(suggested);
    }

    private static void assertRefused(String typed) {
        assertThatThrownBy(() -> Slug.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.slug"));
    }
}
