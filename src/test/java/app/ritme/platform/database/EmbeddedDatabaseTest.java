package app.ritme.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class EmbeddedDatabaseTest {

    @TempDir
    static Path binaries;

    @TempDir
    Path temporary;

    @Test
    void keepsItsDataThroughAStopAndAStart() throws Exception {
        Path data = temporary.resolve("a data folder");
        try (EmbeddedDatabase first = EmbeddedDatabase.durable(data)) {
            write(first, "before the stop");
        }
        assertThat(data.resolve("pg/postmaster.pid")).doesNotExist();
        try (EmbeddedDatabase second = EmbeddedDatabase.durable(data)) {
            assertThat(rows(second)).containsExactly("before the stop");
        }
    }

    @Test
    void writesThroughToTheDiskAndLetsNobodyInWithoutAPassword() throws Exception {
        Path data = folder();
        try (EmbeddedDatabase database = EmbeddedDatabase.durable(data)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "show server_version")).startsWith(DataFolder.POSTGRES_MAJOR + ".");

            String url = database.url(EmbeddedDatabase.DATABASE);
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            try (var connection = DriverManager.getConnection(url, "app_rw", database.password("app_rw"))) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("keys/database.properties"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsItsDataWhenTheProcessIsKilledAndItsServerIsOrphaned() throws Exception {
        Path data = folder();
        killWhenItHasWritten(data);
        ProcessHandle orphan = server(data);
        assertThat(orphan.isAlive()).as("the server outlives its Ritme").isTrue();

        try (EmbeddedDatabase next = EmbeddedDatabase.durable(data)) {
            assertThat(rows(next)).containsExactly("before the kill");
            assertThat(server(data).pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void keepsItsDataWhenTheServerIsKilledTooAndItsPidFileLies() throws Exception {
        Path data = folder();
        killWhenItHasWritten(data);
        ProcessHandle orphan = server(data);
        orphan.destroyForcibly();
        orphan.onExit().get(20, TimeUnit.SECONDS);
        assertThat(data.resolve("pg/postmaster.pid")).exists();

        try (EmbeddedDatabase next = EmbeddedDatabase.durable(data)) {
            assertThat(rows(next)).containsExactly("before the kill");
        }
    }

    @Test
    void leavesAStrangerAloneWhoseNumberStandsInAStalePidFile() throws Exception {
        Path data = folder();
        try (EmbeddedDatabase first = EmbeddedDatabase.durable(data)) {
            write(first, "kept");
        }
        Process stranger = new ProcessBuilder("sleep", "120").start();
        try {
            Files.writeString(
                    data.resolve("pg/postmaster.pid"), stranger.pid() + "\n" + data.resolve("pg") + "\n1700000000\n");
            try (EmbeddedDatabase second = EmbeddedDatabase.durable(data)) {
                assertThat(rows(second)).containsExactly("kept");
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolderAndLeavesTheFirstUnharmed() throws Exception {
        Path data = folder();
        try (EmbeddedDatabase first = EmbeddedDatabase.durable(data)) {
            write(first, "mine");
            assertThatThrownBy(() -> EmbeddedDatabase.durable(data))
                    .isInstanceOf(StartupRefusal.class)
                    .hasMessageContaining(data + " is in use by another Ritme");

            Process rival = child(data);
            assertThat(rival.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(rival.exitValue()).isEqualTo(1);
            assertThat(rows(first)).containsExactly("mine");
        }
    }

    @Test
    void refusesTheDataFormatOfAnotherPostgresByName() throws Exception {
        Path data = folder();
        Files.createDirectories(data.resolve("pg"));
        Files.writeString(data.resolve("pg/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.durable(data))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("an older data format (PostgreSQL 17, this Ritme reads PostgreSQL 18)");
        Files.writeString(data.resolve("pg/PG_VERSION"), "19\n");
        assertThatThrownBy(() -> EmbeddedDatabase.durable(data)).hasMessageContaining("a newer data format");
        assertThat(data.resolve("pg/PG_VERSION")).as("nothing was touched").hasContent("19");
    }

    @Test
    void refusesAFolderItCannotWrite() throws Exception {
        Path file = Files.writeString(temporary.resolve("data"), "a file where the folder should be");
        for (Path folder : List.of(file, file.resolve("below"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.durable(folder))
                    .isInstanceOf(StartupRefusal.class)
                    .hasMessageContaining(folder + " cannot be written");
        }
    }

    @Test
    void refusesDataWhosePasswordsAreLost() throws Exception {
        Path data = folder();
        EmbeddedDatabase.durable(data).close();
        Files.delete(data.resolve("keys/database.properties"));
        assertThatThrownBy(() -> EmbeddedDatabase.durable(data))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("not its passwords");
    }

    @Test
    void beginsAgainAfterAFirstStartThatWasInterrupted() throws Exception {
        Path data = folder();
        Files.createDirectories(data.resolve("pg/base"));
        Files.writeString(data.resolve("pg/PG_VERSION"), "18\n");
        Files.writeString(data.resolve("pg/postgresql.conf"), "");
        try (EmbeddedDatabase database = EmbeddedDatabase.durable(data)) {
            assertThat(rows(database)).isEmpty();
        }
    }

    @Test
    void forgetsTheTemporaryFolder() throws Exception {
        Path folder;
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary()) {
            folder = Path.of(ask(database, "show data_directory")).getParent();
            assertThat(ask(database, "show fsync")).isEqualTo("off");
            assertThat(folder).exists();
        }
        assertThat(folder).doesNotExist();
    }

    /** A new data folder that need not unpack the server again. */
    private Path folder() throws IOException {
        Path data = Files.createDirectory(temporary.resolve("data"));
        Files.createSymbolicLink(data.resolve("bin"), binaries);
        return data;
    }

    private void killWhenItHasWritten(Path data) throws IOException, InterruptedException {
        Process process = child(data);
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.equals("written")) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo("written");
        }
        process.destroyForcibly().waitFor();
    }

    private static Process child(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        data.toString())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private static ProcessHandle server(Path data) throws IOException {
        String pid = Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void write(EmbeddedDatabase database, String text) throws SQLException {
        try (var connection = database.administrator(EmbeddedDatabase.DATABASE).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists app_meta.kept (text text)");
            statement.execute("insert into app_meta.kept values ('" + text + "')");
        }
    }

    private static List<String> rows(EmbeddedDatabase database) throws SQLException {
        boolean written = !ask(database, "select to_regclass('app_meta.kept')").isEmpty();
        return written ? List.of(ask(database, "select string_agg(text, ',') from app_meta.kept")) : List.of();
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection = database.administrator(EmbeddedDatabase.DATABASE).getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            String text = answer.getString(1);
            return text == null ? "" : text;
        }
    }

    /** A Ritme of its own, to be killed. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.durable(Path.of(arguments[0]));
            write(database, "before the kill");
            System.out.println("written");
            var _ = new CountDownLatch(1).await(2, TimeUnit.MINUTES);
        }
    }
}
