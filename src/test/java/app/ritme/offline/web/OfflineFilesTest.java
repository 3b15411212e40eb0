package app.ritme.offline.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the pages without a network: every word they ask for exists, and every one of them is there without a network. */
class OfflineFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/offline");

    private static final Pattern KEY =
            Pattern.compile("'((?:pocket|floor|workout|check-in|kind|home|help|error|today)\\.[a-z0-9.-]*[a-z0-9])'");

    /** Of which a number makes the last part. */
    private static final Set<String> COUNTED =
            Set.of("pocket.others", "pocket.state.refused", "pocket.state.sign-in", "pocket.state.waiting");

    private static final Pattern LISTED = Pattern.compile("'([a-z-]+\\.(?:js|css))'");

    private static final int LONGEST = 200;

    @Test
    void everyWordIsThereInBothLanguages() throws IOException {
        Map<Language, Map<String, String>> words = new OfflineWords().words().getBody();
        Set<String> asked = new TreeSet<>();
        for (Path file : scripts()) {
            asked.addAll(all(KEY, file));
        }
        asked.removeAll(COUNTED);
        COUNTED.forEach(key ->
                Stream.of("one", "more").map(number -> key + "." + number).forEach(asked::add));

        assertThat(asked).hasSizeGreaterThan(50);
        for (Language language : Language.values()) {
            assertThat(Objects.requireNonNull(words).get(language)).containsKeys(asked.toArray(String[]::new));
        }
    }

    @Test
    void theWorkerKeepsEveryFileOfThePageAndNoOther() throws IOException {
        Set<String> there = files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !Set.of("worker.js", "pocket.html", "floor.html", "sign-out.js")
                        .contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(all(LISTED, FOLDER.resolve("worker.js"))).isEqualTo(there);
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path file : scripts()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(LONGEST);
        }
    }

    private static Set<String> all(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the page: the worker says no word. */
    private static List<Path> scripts() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".js"))
                .filter(file -> !file.endsWith("worker.js"))
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }
}
