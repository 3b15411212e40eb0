package app.ritme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a screen exists in both languages and stands in the language files, not in the code. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path CODE = Path.of("src/main/java/app/ritme");

    /** Calls that show their text to a person; an address, an empty text and a glyph between two words are nobody's language. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?:new Anchor\\([^,\\n]*,|(?:new (?:Button|NativeButton|Span|Paragraph|H1|H2|H3|TextField|EmailField|PasswordField|Checkbox|Details|Tab"
                    + "|ListItem|Text|PageHeader|RouterLink)|setText|setLabel|setPlaceholder|setHelperText|setAriaLabel"
                    + "|setErrorMessage|setTitle|setHeader|setHeaderTitle|setEmptyStateText)\\()\\s*\"([^\"/]*\\p{L}[^\"/]*)\"");

    /** Names that are the same in every language. */
    private static final Set<String> PROPER_NAMES = Set.of("Ritme");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+");

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9-]+)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(english().stringPropertyNames()).isEqualTo(dutch().stringPropertyNames());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Properties english = english();
        Properties dutch = dutch();
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(dutch.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (Properties language : List.of(english(), dutch())) {
            language.forEach((key, text) ->
                    assertThat(text.toString()).as(key.toString()).isNotBlank());
        }
    }

    @Test
    void noTextShouts() throws IOException {
        for (Properties language : List.of(english(), dutch())) {
            language.forEach((key, text) ->
                    assertThat(text.toString()).as(key.toString()).doesNotContain("!"));
        }
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Set<String> known = english().stringPropertyNames();
        Set<String> families = new TreeSet<>();
        known.forEach(key -> families.add(key.substring(0, key.indexOf('.'))));
        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            Matcher found = KEY.matcher(Files.readString(file));
            while (found.find()) {
                String key = found.group(1);
                boolean isAText = families.contains(key.substring(0, key.indexOf('.')));
                if (isAText && !known.contains(key) && !isPrefix(key, known) && !NO_TEXTS.contains(key)) {
                    missing.add(file.getFileName() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noScreenHasAWordOfItsOwn() throws IOException {
        List<String> literals = new ArrayList<>();
        for (Path file : sources()) {
            Matcher found = LITERAL.matcher(Files.readString(file));
            while (found.find()) {
                if (!PROPER_NAMES.contains(found.group(1))) {
                    literals.add(file.getFileName() + ": " + found.group(1));
                }
            }
        }
        assertThat(literals).isEmpty();
    }

    /** Dotted names that are no texts: kinds of tasks, files and properties that share a first word with a text. */
    private static final Set<String> NO_TEXTS =
            Set.of("mail.login-link", "mail.invitation", "people.directory", "paper.css", "pocket.html");

    private static boolean isPrefix(String key, Set<String> known) {
        return known.stream().anyMatch(longer -> longer.startsWith(key + "."));
    }

    /** Numbered ones of our own texts and named ones of Vaadin's components. */
    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties english() throws IOException {
        return read("translations.properties");
    }

    private static Properties dutch() throws IOException {
        return read("translations_nl.properties");
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
