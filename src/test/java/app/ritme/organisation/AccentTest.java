package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.ritme.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {

    @Test
    void measuresTheDefaultAsTheDesignDid() {
        assertThat(Accent.DEFAULT.onWhite()).isCloseTo(6.0, within(0.05));
        assertThat(Accent.DEFAULT.onTint()).isCloseTo(5.0, within(0.05));
        assertThat(Accent.DEFAULT.readable()).isTrue();
    }

    @Test
    void measuresTheEndsOfTheScale() {
        assertThat(new Accent("#000000").onWhite()).isCloseTo(21, within(0.01));
        assertThat(new Accent("#ffffff").ratio()).isCloseTo(1, within(0.01));
    }

    @Test
    void judgesTheTintTooAndNotOnlyWhite() {
        var justOnWhite = new Accent("#767676");

        assertThat(justOnWhite.onWhite()).isGreaterThan(Accent.NEEDED);
        assertThat(justOnWhite.onTint()).isLessThan(Accent.NEEDED);
        assertThat(justOnWhite.readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#ff8800", "#767676", "#ffffff", "#00ffff"})
    void darkensJustEnough(String hex) {
        var readable = new Accent(hex).darkenedToReadable();

        assertThat(readable.ratio()).isBetween(Accent.NEEDED, Accent.NEEDED * 1.1);
    }

    @Test
    void keepsWhatIsReadable() {
        assertThat(Accent.DEFAULT.darkenedToReadable()).isEqualTo(Accent.DEFAULT);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(Accent.of(" #2F6F4F ")).isEqualTo(Accent.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green", "#fff", "#12345", "#1234567", "2f6f4f", "#2f6f4g", "#2f6f4f;}"})
    void refusesWhatIsNoColour(String typed) {
        assertThatThrownBy(() -> Accent.of(typed)).isInstanceOf(Refusal.class).hasMessage("error.accent");
    }
}
