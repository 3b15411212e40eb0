package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.ritme.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colour of a house can be read by everyone, or it is refused. */
class AccentTest {

    @Test
    void measuresTheStandardColourAsTheDesignDoes() {
        assertThat(Accent.DEFAULT.onWhite()).isCloseTo(6.0, within(0.05));
        assertThat(Accent.DEFAULT.onTint()).isCloseTo(5.0, within(0.05));
    }

    @Test
    void knowsTheEndsOfTheScale() {
        assertThat(new Accent("#000000").onWhite()).isCloseTo(21, within(0.001));
        assertThat(new Accent("#ffffff").ratio()).isCloseTo(1, within(0.001));
    }

    @Test
    void countsTheLowestOfItsUses() {
        assertThat(Accent.DEFAULT.ratio()).isEqualTo(Accent.DEFAULT.onTint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#2f6f4f", "#1f6a7a", "#3d5a9e", "#7a4a86", "#7a5a1e"})
    void acceptsTheColoursOnOffer(String offered) {
        assertThat(new Accent(offered).readable()).isTrue();
    }

    @Test
    void refusesAColourThatOnlyWhiteTextCanStand() {
        var onlyOnWhite = new Accent("#3f7f5f");
        assertThat(onlyOnWhite.onWhite()).isGreaterThan(Accent.NEEDED);
        assertThat(onlyOnWhite.readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff", "#ffee00", "#8fd0b0", "#ff7f50", "#a1b2ff"})
    void darkensJustEnough(String light) {
        Accent darkened = new Accent(light).darkenedToReadable();
        assertThat(darkened.ratio()).isBetween(Accent.NEEDED, Accent.NEEDED + 0.4);
    }

    @Test
    void leavesAReadableColourAlone() {
        assertThat(Accent.DEFAULT.darkenedToReadable()).isEqualTo(Accent.DEFAULT);
    }

    @Test
    void takesCapitalsAndSpaces() {
        assertThat(Accent.of(" #2F6F4F ")).isEqualTo(Accent.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green", "#2f6f4", "#2f6f4f0", "2f6f4f", "#2f6f4g", "#2f6f4f;color:red"})
    void refusesWhatIsNoColour(String typed) {
        assertThatThrownBy(() -> Accent.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.accent"));
    }
}
