package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.shared.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    void wordsAreStrippedAndSaidOnce() {
        assertThat(new Beside(null, List.of(" walked ", "", "walked", "visitors")).tags())
                .containsExactly("walked", "visitors");
        assertThat(new Beside(null, List.of(" ")).isEmpty()).isTrue();
        assertThat(new Beside(0, List.of()).isEmpty()).isFalse();
    }

    @Test
    void painIsFromNoneToTheWorstThereIs() {
        new Beside(0, List.of()).refuseUnfit();
        new Beside(10, List.of()).refuseUnfit();
        refuses("error.check-in.pain", new Beside(-1, List.of()));
        refuses("error.check-in.pain", new Beside(11, List.of()));
    }

    @Test
    void aFewShortWordsAreEnough() {
        new Beside(null, words(Beside.MOST)).refuseUnfit();
        new Beside(null, List.of("a".repeat(Beside.LONGEST))).refuseUnfit();
        refuses("error.check-in.tags", new Beside(null, words(Beside.MOST + 1)));
        refuses("error.check-in.tags", new Beside(null, List.of("a".repeat(Beside.LONGEST + 1))));
        refuses("error.check-in.tags", new Beside(null, List.of("two\nlines")));
    }

    private static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(number -> "word " + number).toList();
    }

    private static void refuses(String key, Beside beside) {
        assertThatThrownBy(beside::refuseUnfit)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
