package app.ritme.journal;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.shared.Language;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromptsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    private final Prompts prompts = new Prompts();

    @Test
    void asksAfterEachPatternEquallyInBothLanguages() {
        assertThat(prompts.all().stream().collect(groupingBy(Prompt::pattern)).values())
                .hasSize(Pattern.values().length)
                .allSatisfy(ofOne -> assertThat(ofOne).hasSize(5));
        for (Language language : Language.values()) {
            assertThat(prompts.all())
                    .allSatisfy(prompt -> assertThat(prompt.question().exactly(language))
                            .endsWith("?")
                            .doesNotContain("!"));
        }
    }

    @Test
    void keysAreUniqueAndFindTheirQuestion() {
        Set<String> keys = prompts.all().stream().map(Prompt::key).collect(Collectors.toSet());

        assertThat(keys).hasSameSizeAs(prompts.all());
        assertThat(prompts.all())
                .allSatisfy(prompt -> assertThat(prompts.find(prompt.key())).contains(prompt));
        assertThat(prompts.find("")).isEmpty();
    }

    @Test
    void tomorrowAsksAfterAnotherPattern() {
        assertThat(Stream.iterate(DAY, day -> day.plusDays(1))
                        .limit(4)
                        .map(prompts::ofTheDay)
                        .map(Prompt::pattern))
                .containsExactlyInAnyOrder(Pattern.values());
        assertThat(prompts.ofTheDay(DAY)).isEqualTo(prompts.ofTheDay(DAY));
    }

    @Test
    void askingForOthersComesByAllOfThem() {
        Prompt first = prompts.ofTheDay(DAY);

        assertThat(Stream.iterate(first, prompts::after).limit(prompts.all().size()))
                .containsExactlyInAnyOrderElementsOf(prompts.all());
    }
}
