package app.ritme.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;

/** What a person sees who starts Ritme where it cannot start. */
class StartFailureTest {

    @TempDir
    Path temporary;

    @Test
    void saysOneSentenceAndEndsWithOneWhenTheDataFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(temporary.resolve("data"), "a file");
        Ended ended = start("--ritme.data=" + file);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors())
                .containsExactly("Ritme does not start: The data folder " + file
                        + " cannot be written; make it writable or choose another with RITME_DATA.");
    }

    @Test
    void namesEverySettingThatProductionMisses() throws Exception {
        Ended ended = start("--spring.profiles.active=production,demo");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors())
                .hasSize(13)
                .allMatch(line -> line.startsWith("Ritme does not start: Production "))
                .anyMatch(line -> line.contains("demo data"))
                .anyMatch(line -> line.contains("RITME_CONTEXT_KEY"))
                .anyMatch(line -> line.contains("RITME_MASTER_KEY"));
    }

    @Test
    void saysOneSentenceWhenTheRealServerDoesNotAnswer() throws Exception {
        Ended ended = start("--spring.datasource.url=jdbc:postgresql://localhost:1/ritme");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.errors())
                .containsExactly(
                        "Ritme does not start: The PostgreSQL server localhost:1/ritme does not answer; check that"
                                + " it runs and that SPRING_DATASOURCE_URL is right.");
    }

    @Test
    void namesThePortThatIsTakenAndTheWayOut() {
        FailureAnalysis analysis = new PortTakenAnalyzer().analyze(new RuntimeException(new PortInUseException(8080)));
        assertThat(Objects.requireNonNull(analysis).getDescription())
                .isEqualTo("Port 8080 is taken by another program; stop that one or choose another port with"
                        + " SERVER_PORT=8090 (or --server.port=8090).");
    }

    @Test
    void namesTheServerThatDoesNotAnswerWithoutItsPassword() {
        var environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db:5432/ritme?password=secret");
        var analyzer = new ServerUnreachableAnalyzer(environment);
        assertThat(Objects.requireNonNull(
                                analyzer.analyze(new PSQLException("refused", PSQLState.CONNECTION_UNABLE_TO_CONNECT)))
                        .getDescription())
                .startsWith("The PostgreSQL server db:5432/ritme does not answer")
                .doesNotContain("secret");
        assertThat(Objects.requireNonNull(analyzer.analyze(new PSQLException("no role x", PSQLState.INVALID_PASSWORD)))
                        .getDescription())
                .contains("refuses a sign-in (no role x)");
        assertThat(analyzer.analyze(new PSQLException("no such table", PSQLState.UNDEFINED_TABLE)))
                .isNull();
    }

    private static Ended start(String argument) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Tiny.class.getName(),
                argument,
                "--spring.config.location=optional:file:/nowhere/",
                "--logging.level.root=off"));
        Process process = new ProcessBuilder(command).start();
        List<String> errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), errors);
    }

    private record Ended(int code, List<String> errors) {}

    @Import({DatabaseConfiguration.class, RuntimeRoleCheck.class})
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class Everything {}

    /** The smallest application with a database. */
    static final class Tiny {

        private Tiny() {}

        public static void main(String[] arguments) {
            var application = new SpringApplication(Everything.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.run(arguments);
        }
    }
}
