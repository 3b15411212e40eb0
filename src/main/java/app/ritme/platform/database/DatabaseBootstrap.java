package app.ritme.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/** Roles, schemas and grants, from the same SQL files that docker and a real server use; repeatable. */
final class DatabaseBootstrap {

    private DatabaseBootstrap() {}

    /** Once per server. */
    static void roles(DataSource server, DatabasePasswords passwords) throws SQLException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script("roles.sql"));
            for (String role : DatabasePasswords.ROLES) {
                statement.execute("alter role " + role + " password '" + passwords.of(role) + "'");
            }
        }
    }

    /** Makes the database when it is missing. */
    static void create(DataSource server, String database) throws SQLException {
        try (Connection connection = server.getConnection();
                var question = connection.prepareStatement("select from pg_database where datname = ?");
                Statement statement = connection.createStatement()) {
            question.setString(1, database);
            try (var answer = question.executeQuery()) {
                if (!answer.next()) {
                    statement.execute("create database " + statement.enquoteIdentifier(database, true));
                }
            }
        }
    }

    /** Once per database. */
    static void schemas(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script("database.sql"));
        }
    }

    private static String script(String name) {
        try {
            return new ClassPathResource("db/bootstrap/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
