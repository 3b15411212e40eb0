package app.ritme.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL that Ritme unpacks and starts itself, so that a machine with only a JDK can run it.
 * The durable one keeps its data through a stop, a kill and a power cut; the temporary one is for tests.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The database inside the built-in server. */
    public static final String DATABASE = "ritme";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long LARGE_LOG = 10_000_000;

    private final DataFolder folder;
    private final DatabasePasswords passwords;
    private final boolean durable;
    private final EmbeddedPostgres server;
    private @Nullable Thread lastResort;

    private EmbeddedDatabase(DataFolder folder, boolean durable) throws IOException, SQLException {
        this.folder = folder;
        this.durable = durable;
        this.passwords = folder.passwords();
        this.server = start();
        try {
            DatabaseBootstrap.roles(administrator("postgres"), passwords);
            prepare(DATABASE);
            folder.markFinished();
        } catch (IOException | SQLException | RuntimeException problem) {
            server.close();
            throw problem;
        }
    }

    /** Starts the server on this folder, making it on the first start. */
    public static EmbeddedDatabase durable(Path folder) {
        return open(folder, true);
    }

    /** A fresh server that forgets: fast, in a folder of its own that goes with it. */
    public static EmbeddedDatabase temporary() {
        try {
            EmbeddedDatabase database = open(Files.createTempDirectory("ritme-"), false);
            database.lastResort = new Thread(database::stop, "temporary-database-closer");
            Runtime.getRuntime().addShutdownHook(database.lastResort);
            return database;
        } catch (IOException problem) {
            throw new StartupRefusal("The folder for temporary files cannot be written.", problem);
        }
    }

    private static EmbeddedDatabase open(Path path, boolean durable) {
        DataFolder folder = DataFolder.claim(path);
        try {
            return new EmbeddedDatabase(folder, durable);
        } catch (StartupRefusal refusal) {
            folder.close();
            throw refusal;
        } catch (IOException | SQLException | RuntimeException problem) {
            folder.close();
            throw refused(folder, problem);
        }
    }

    /** Connection for everything an organisation owns: app_rw. */
    public JdbcConnectionDetails application() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "app_rw";
            }

            @Override
            public String getPassword() {
                return password("app_rw");
            }

            @Override
            public String getJdbcUrl() {
                return url(DATABASE);
            }
        };
    }

    /** Connection for migrations: app_migrate. */
    public LiquibaseConnectionDetails migration() {
        return new LiquibaseConnectionDetails() {
            @Override
            public String getUsername() {
                return "app_migrate";
            }

            @Override
            public String getPassword() {
                return password("app_migrate");
            }

            @Override
            public String getJdbcUrl() {
                return url(DATABASE);
            }
        };
    }

    /** Connection for what exists before an organisation is known: app_platform. */
    public PlatformConnectionDetails platform() {
        return new PlatformConnectionDetails(url(DATABASE), "app_platform", password("app_platform"));
    }

    /** Where a database of this server is; also for clones made by tests. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** The password of one of the roles. */
    public String password(String role) {
        return passwords.of(role);
    }

    /** The superuser's way into a database; for the bootstrap and for tests. */
    public DataSource administrator(String database) {
        return server.getDatabase(DatabasePasswords.SUPERUSER, database);
    }

    /** Makes the database if needed and gives it schemas and grants; a clone needs this too, grants are not copied. */
    public void prepare(String database) throws SQLException {
        DatabaseBootstrap.create(administrator("postgres"), database);
        DatabaseBootstrap.schemas(administrator(database));
    }

    @Override
    public void close() {
        if (lastResort != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(lastResort);
            } catch (IllegalStateException alreadyShuttingDown) {
                return;
            }
        }
        stop();
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException problem) {
            log.warn("The built-in database did not stop cleanly", problem);
        }
        folder.close();
        if (!durable) {
            try {
                FileSystemUtils.deleteRecursively(folder.root());
            } catch (IOException problem) {
                log.warn("The temporary folder {} could not be removed", folder.root(), problem);
            }
        }
    }

    private EmbeddedPostgres start() throws IOException {
        String kept = durable ? "on" : "off";
        Path firstPassword = passwords.superuserFile(folder.root());
        try {
            forgetLargeLog();
            // The builder itself asks for fsync=off, synchronous_commit=off, trust and a shared binaries folder: each
            // is answered.
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.server())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setServerConfig("fsync", kept)
                    .setServerConfig("synchronous_commit", kept)
                    .setServerConfig("full_page_writes", kept)
                    .setServerConfig("max_connections", durable ? "50" : "200")
                    .setServerConfig("unix_socket_directories", "''")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", firstPassword.toString())
                    .setConnectConfig("password", password(DatabasePasswords.SUPERUSER))
                    .start();
        } finally {
            Files.deleteIfExists(firstPassword);
        }
    }

    private void forgetLargeLog() throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LARGE_LOG) {
            Files.delete(folder.log());
        }
    }

    private static StartupRefusal refused(DataFolder folder, Exception problem) {
        String message = String.valueOf(problem.getMessage());
        if (message.contains("Missing embedded postgres binaries")) {
            return new StartupRefusal(
                    "The built-in PostgreSQL is there for Linux and macOS only; on this machine point SPRING_DATASOURCE_URL"
                            + " at a PostgreSQL server, as docs/operations.md says.",
                    problem);
        }
        return new StartupRefusal(
                "The built-in PostgreSQL on the data folder " + folder.root() + " did not start; " + folder.log()
                        + " says why.",
                problem);
    }
}
