package app.ritme.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "bosrust", "huis-2", "a-b-c", "1234567890123456789012345678901234567890"})
    void acceptsWhatStandsWellInAnAddress(String value) {
        assertThat(new Slug(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "-abc",
                "abc-",
                "a--b",
                "Bosrust",
                "bos rust",
                "bos_rust",
                "bos/rust",
                "..%2f",
                "één",
                "12345678901234567890123456789012345678901"
            })
    void refusesWhatDoesNot(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(Refusal.class).hasMessage("error.slug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "api", "login", "www", "operator", "ritme"})
    void refusesNamesOfOurOwn(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(Refusal.class);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(Slug.of(" BosRust ")).isEqualTo(new Slug("bosrust"));
    }

    @ParameterizedTest
    @CsvSource({
        "Bosrust, bosrust",
        "Huis & Hof, huis-hof",
        "Crème Brûlée, creme-brulee",
        "'  Åkern  ', akern",
        "--Rust--, rust",
        "A, a"
    })
    void suggestsAnAddressForAName(String name, String suggested) {
        assertThat(Slug.suggest(name)).isEqualTo(suggested);
    }

    @Test
    void suggestsSomethingThatFitsForALongName() {
        String suggested = Slug.suggest("Het grote huis aan het water - met een tuin en een sauna");
        assertThat(suggested).hasSizeLessThanOrEqualTo(40);
        assertThat(new Slug(suggested).value()).isEqualTo(suggested);
    }
}
