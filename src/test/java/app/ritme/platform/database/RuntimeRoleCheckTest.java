package app.ritme.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RuntimeRoleCheckTest {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws SQLException {
        database = EmbeddedDatabase.temporary();
        try (var connection = database.administrator(EmbeddedDatabase.DATABASE).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create role deputy login noinherit password 'x' in role app_owner;
                    create role loner login password 'x';
                    create table platform.own (id int);
                    alter table platform.own owner to loner;
                    create role shadow login noinherit password 'x' in role app_backup;
                    """);
        }
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void acceptsTheRolesOfTheBootstrap() {
        assertThat(problems("app_rw", database.password("app_rw"))).isEmpty();
        assertThat(problems("app_platform", database.password("app_platform"))).isEmpty();
    }

    @Test
    void refusesASuperuser() {
        assertThat(RuntimeRoleCheck.problems(
                        database.administrator(EmbeddedDatabase.DATABASE), "SPRING_DATASOURCE_USERNAME", "app_rw"))
                .containsExactly(
                        "The database role postgres (SPRING_DATASOURCE_USERNAME) is a superuser, so row security"
                                + " does not bind it; use a role like app_rw.");
    }

    @Test
    void refusesARoleThatBypassesRowSecurityOrCouldBecomeOne() {
        assertThat(problems("app_backup", database.password("app_backup")))
                .singleElement()
                .asString()
                .contains("app_backup (SETTING) bypasses row security");
        assertThat(problems("app_migrate", database.password("app_migrate"))).hasSize(1);
        assertThat(problems("shadow", "x")).singleElement().asString().contains("bypasses row security");
    }

    @Test
    void refusesAMemberOfTheOwner() {
        assertThat(problems("deputy", "x")).singleElement().asString().contains("is a member of app_owner");
    }

    @Test
    void refusesARoleThatOwnsATable() {
        assertThat(problems("loner", "x")).singleElement().asString().contains("owns tables");
    }

    private static List<String> problems(String role, String password) {
        DataSource source = new DriverManagerDataSource(database.url(EmbeddedDatabase.DATABASE), role, password);
        return RuntimeRoleCheck.problems(source, "SETTING", "app_rw");
    }
}
