package app.ritme.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Row security binds neither superusers nor owners: with such a role the second wall would be paper, in every mode.
 * Asked after the migration, when there are tables to own, and before the first request or task.
 */
@Component
@DependsOnDatabaseInitialization
class RuntimeRoleCheck implements SmartInitializingSingleton {

    private static final String QUESTION = """
            select session_user as role,
              exists (select from pg_roles r where r.rolsuper and pg_has_role(session_user, r.oid, 'member')) as superuser,
              exists (select from pg_roles r where r.rolbypassrls and pg_has_role(session_user, r.oid, 'member')) as bypasses,
              exists (select from pg_roles r where r.rolname = 'app_owner'
                and pg_has_role(session_user, r.oid, 'member')) as owner_member,
              exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('app', 'platform', 'app_private', 'app_meta')
                and pg_has_role(session_user, c.relowner, 'member')) as owns
            """;

    private final DataSource application;
    private final DataSource platform;

    RuntimeRoleCheck(DataSource application, @Qualifier("platform") DataSource platform) {
        this.application = application;
        this.platform = platform;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> problems = new ArrayList<>();
        problems.addAll(problems(application, "SPRING_DATASOURCE_USERNAME", "app_rw"));
        problems.addAll(problems(platform, "RITME_PLATFORM_DB_USERNAME", "app_platform"));
        if (!problems.isEmpty()) {
            throw new StartupRefusal(problems);
        }
    }

    /** What is wrong with the role behind this data source: nothing, or its strongest offence in a sentence. */
    static List<String> problems(DataSource source, String setting, String better) {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUESTION)) {
            answer.next();
            String offence = offence(answer);
            return offence.isEmpty()
                    ? List.of()
                    : List.of("The database role " + answer.getString("role") + " (" + setting + ") " + offence
                            + ", so row security does not bind it; use a role like " + better + ".");
        } catch (SQLException problem) {
            throw new IllegalStateException("The role of " + setting + " could not be checked", problem);
        }
    }

    private static String offence(ResultSet answer) throws SQLException {
        if (answer.getBoolean("superuser")) {
            return "is a superuser";
        }
        if (answer.getBoolean("bypasses")) {
            return "bypasses row security";
        }
        if (answer.getBoolean("owner_member")) {
            return "is a member of app_owner";
        }
        return answer.getBoolean("owns") ? "owns tables" : "";
    }
}
