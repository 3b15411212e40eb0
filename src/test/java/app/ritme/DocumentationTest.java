package app.ritme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written about the code is still there: tables, numbers of use cases and rules, links. */
class DocumentationTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path USE_CASES = DOCS.resolve("use-cases");
    private static final Path DECISIONS = DOCS.resolve("decisions");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path CHANGELOGS = Path.of("src/main/resources/db/changelog");

    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?((?:app|platform|app_private)\\.\\w+)");
    private static final Pattern DESCRIBED = Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\|");
    private static final Pattern USE_CASE_FILE = Pattern.compile("(UC-\\d\\d)-[a-z0-9-]+\\.md");
    private static final Pattern USE_CASE_TEST = Pattern.compile("UC(\\d\\d)\\w+\\.java");
    private static final Pattern DECISION_FILE = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern RULE = Pattern.compile("(?m)^- \\*\\*(BR-\\d{3,4})\\*\\*");
    private static final Pattern RULE_NUMBER = Pattern.compile("\\bBR-\\d+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FOREIGN = Pattern.compile("[a-z]+:.*");

    @Test
    void entityModelDescribesEveryTableAndNoOther() throws IOException {
        Set<String> made = new TreeSet<>();
        for (Path changelog : files(CHANGELOGS, ".yaml")) {
            made.addAll(all(TABLE, read(changelog)));
        }

        assertThat(made).isNotEmpty();
        assertThat(all(DESCRIBED, read(DOCS.resolve("entity-model.md")))).isEqualTo(made);
    }

    @Test
    void everyUseCaseHasItsNumberInItsHeading() throws IOException {
        for (Path file : files(USE_CASES, ".md")) {
            var name = USE_CASE_FILE.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            assertThat(read(file)).as(file.toString()).startsWith("# " + name.group(1) + " ");
        }
    }

    @Test
    void everyTestOfAUseCaseHasItsPage() throws IOException {
        Set<String> pages = files(USE_CASES, ".md").stream()
                .map(file -> file.getFileName().toString().substring(0, 5))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Path test : files(TESTS, ".java")) {
            var name = USE_CASE_TEST.matcher(test.getFileName().toString());
            if (name.matches()) {
                assertThat(pages).as(test.toString()).contains("UC-" + name.group(1));
            }
        }
    }

    @Test
    void everyDecisionHasItsNumberInItsHeadingAndNoNumberIsMissing() throws IOException {
        List<Path> decisions = files(DECISIONS, ".md");
        for (int i = 0; i < decisions.size(); i++) {
            Path file = decisions.get(i);
            var name = DECISION_FILE.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            assertThat(name.group(1)).as(file.toString()).isEqualTo("%04d".formatted(i + 1));
            assertThat(read(file)).as(file.toString()).startsWith("# " + name.group(1) + " ");
        }
    }

    @Test
    void everyRuleOfAUseCaseHasANumberOfItsOwn() throws IOException {
        var seen = new TreeSet<String>();
        for (Path file : files(USE_CASES, ".md")) {
            // BR-801 belongs to UC-08; two more digits follow the number of the use case
            String number = file.getFileName().toString().substring(3, 5).replaceFirst("^0", "");
            String hundreds = "BR-" + number;
            for (MatchResult rule : RULE.matcher(read(file)).results().toList()) {
                assertThat(rule.group(1))
                        .as(file.toString())
                        .startsWith(hundreds)
                        .hasSize(hundreds.length() + 2);
                assertThat(seen.add(rule.group(1))).as(rule.group(1)).isTrue();
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void everyRuleThatIsCitedExists() throws IOException {
        var rules = new TreeSet<String>();
        var cited = new TreeSet<String>();
        for (Path file : files(USE_CASES, ".md")) {
            String text = read(file);
            RULE.matcher(text).results().map(rule -> rule.group(1)).forEach(rules::add);
            RULE_NUMBER.matcher(text).results().map(MatchResult::group).forEach(cited::add);
        }
        for (Path test : files(TESTS, ".java")) {
            RULE_NUMBER.matcher(read(test)).results().map(MatchResult::group).forEach(cited::add);
        }
        assertThat(rules).containsAll(cited);
    }

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<Path> pages = new ArrayList<>(files(DOCS, ".md"));
        pages.add(Path.of("README.md"));
        pages.add(Path.of("CHANGELOG.md"));
        var broken = new ArrayList<String>();
        for (Path page : pages) {
            for (String link : all(LINK, read(page))) {
                String target = link.replaceFirst("#.*", "");
                if (!FOREIGN.matcher(link).matches()
                        && !target.isEmpty()
                        && !Files.exists(page.resolveSibling(target))) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void changelogSaysWhatIsNotReleasedYet() throws IOException {
        assertThat(read(Path.of("CHANGELOG.md"))).contains("## [Unreleased]");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
