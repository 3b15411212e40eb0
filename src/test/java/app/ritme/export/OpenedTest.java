package app.ritme.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenedTest {

    private final Opened opened = new Opened(Optional.empty());

    @Test
    void bytesThatNoKeyOpensAreLeftOut() {
        assertThat(row("\\x00ff")).doesNotContainKey("title");
        assertThat(row("\\x")).doesNotContainKey("title");
    }

    @Test
    void whatSomebodyTypedThatBeginsLikeBytesIsText() {
        assertThat(row("\\xylophone")).containsEntry("title", "\\xylophone");
        assertThat(row("\\x0")).containsEntry("title", "\\x0");
    }

    private Map<String, Object> row(String title) {
        return opened.row("session", Map.of("id", UUID.randomUUID().toString(), "title", title));
    }
}
