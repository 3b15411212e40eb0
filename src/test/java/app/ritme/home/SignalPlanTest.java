package app.ritme.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Refusal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalPlanTest {

    @Test
    void pointsAreLinesWithWords() {
        assertThat(Lines.of("  one \n\n two\n   \n")).containsExactly("one", "two");
        assertThat(Lines.of(Lines.text(List.of("one", "two")))).containsExactly("one", "two");
    }

    @Test
    void aCardStaysReadable() {
        SignalWords full = SignalWords.EMPTY.with(
                Signal.RED, new SignalCard(Collections.nCopies(Lines.MOST, "x".repeat(Lines.LONGEST)), List.of()));

        assertThat(full.card(Signal.RED).signs()).hasSize(Lines.MOST);
        assertThatThrownBy(() ->
                        full.with(Signal.RED, new SignalCard(List.of(), Collections.nCopies(Lines.MOST + 1, "x"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        full.with(Signal.RED, new SignalCard(List.of("x".repeat(Lines.LONGEST + 1)), List.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        SignalWords words = SignalWords.EMPTY
                .with(Signal.ORANGE, SignalCard.of("Ik lees 's nachts\nSchouders hoog", "Naar buiten"))
                .with(List.of(new PersonToCall("Sanne", "+31 6 12345678", "mijn zus")));

        assertThat(SignalWords.read(words.written())).isEqualTo(words);
        assertThat(SignalWords.read(SignalWords.EMPTY.written()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12345678", "+31 6 12345678", "(010) 123 45 67", "112", "06-12345678"})
    void aPhoneDialsThese(String number) {
        SignalWords words = SignalWords.EMPTY.with(List.of(new PersonToCall("Sanne", number, "")));

        assertThat(words.people().getFirst().dialled()).matches("\\+?[0-9]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my sister", "0", "javascript:alert(1)", "06 12345678;x"})
    void aPhoneDialsNoneOfThese(String number) {
        assertThatThrownBy(() -> SignalWords.EMPTY.with(List.of(new PersonToCall("Sanne", number, ""))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.home.call.number");
    }

    @Test
    void nobodyIsCalledWithoutAName() {
        assertThatThrownBy(() -> SignalWords.EMPTY.with(List.of(new PersonToCall(" ", "112", ""))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.home.call.name");
    }
}
