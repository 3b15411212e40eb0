package app.ritme.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.RitmeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Tenancy, layer 1: the catalogue itself shows no hole, and the guard that says so sees each kind of hole. */
class GuardTest extends RitmeTest {

    private static final String GUARD = read();
    private static final Pattern KIND = Pattern.compile("select '([A-Z_]+)'");

    /** A table as every table should be; each offence below breaks one thing of it. */
    private static final String GOOD = """
            create table app.trial (tenant_id uuid not null, id uuid not null, name text, primary key (tenant_id, id));
            alter table app.trial owner to app_owner;
            alter table app.trial enable row level security;
            alter table app.trial force row level security;
            create policy tenant_isolation on app.trial using (tenant_id = (select app.current_tenant()))
              with check (tenant_id = (select app.current_tenant()));
            """;

    private static final Map<String, String> OFFENCES = offences();

    /** What an offence brings along beside its own kind. */
    private static final Map<String, Set<String>> COMPANY = Map.of(
            "KEY_WITHOUT_TENANT", Set.of("INDEX_NOT_TENANT_FIRST"),
            "RUNTIME_ROLE_OWNS", Set.of("RUNTIME_ROLE_TOO_STRONG"));

    @Autowired
    private EmbeddedDatabase database;

    @Test
    void findsNothingInTheProduct() throws SQLException {
        assertThat(kindsAfter("", GUARD)).isEmpty();
    }

    @Test
    void findsNothingInATableAsItShouldBe() throws SQLException {
        assertThat(kindsAfter(GOOD, GUARD)).isEmpty();
    }

    @Test
    void everyKindIsSeenRed() {
        Set<String> kinds = KIND.matcher(GUARD)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(OFFENCES.keySet()).isEqualTo(kinds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void seesTheOffence(String kind) throws SQLException {
        // The list of tables without a tenant is part of the guard; its own offence is a name too many on it.
        String guard = kind.equals("STALE_GLOBAL_LIST")
                ? GUARD.replace("select null::name where false", "select 'nowhere'::name")
                : GUARD;
        var expected = new TreeSet<>(COMPANY.getOrDefault(kind, Set.of()));
        expected.add(kind);

        assertThat(kindsAfter(OFFENCES.getOrDefault(kind, ""), guard)).isEqualTo(expected);
    }

    static Stream<String> kinds() {
        return OFFENCES.keySet().stream().sorted();
    }

    private Set<String> kindsAfter(String change, String guard) throws SQLException {
        try (Connection connection =
                        database.administrator(EmbeddedDatabase.DATABASE).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set local lock_timeout = '10s'");
                if (!change.isEmpty()) {
                    statement.execute(change);
                }
                var kinds = new TreeSet<String>();
                try (var rows = statement.executeQuery(guard)) {
                    while (rows.next()) {
                        kinds.add(rows.getString("kind"));
                    }
                }
                return kinds;
            } finally {
                connection.rollback();
            }
        }
    }

    private static Map<String, String> offences() {
        var offences = new HashMap<String, String>();
        offences.put(
                "NO_TENANT_COLUMN",
                "create table app.trial (id uuid primary key); alter table app.trial owner to app_owner");
        offences.put(
                "TENANT_NULLABLE",
                GOOD + "alter table app.trial drop constraint trial_pkey;"
                        + "alter table app.trial alter tenant_id drop not null");
        offences.put("RLS_OFF", GOOD + "alter table app.trial disable row level security");
        offences.put("RLS_NOT_FORCED", GOOD + "alter table app.trial no force row level security");
        offences.put(
                "POLICY_SHAPE",
                GOOD
                        + "drop policy tenant_isolation on app.trial; create policy tenant_isolation on app.trial using (true)");
        offences.put("EXTRA_PERMISSIVE_POLICY", GOOD + "create policy more on app.trial using (true)");
        offences.put(
                "HEALTH_WITHOUT_ACTOR_POLICY", GOOD + "comment on table app.trial is 'health: how somebody slept'");
        offences.put(
                "SEALED_AGAINST_RENEWAL",
                GOOD + "comment on column app.trial.name is 'sealed';"
                        + "create policy closed on app.trial as restrictive using (name is null)");
        offences.put("KEY_WITHOUT_TENANT", GOOD + "create unique index trial_name on app.trial (name)");
        offences.put(
                "EXCLUDE_WITHOUT_TENANT",
                GOOD + "alter table app.trial add constraint trial_name exclude using gist (name with =)");
        offences.put(
                "FK_WITHOUT_TENANT",
                GOOD + "alter table app.trial add other uuid,"
                        + " add foreign key (other, id) references app.trial (tenant_id, id)");
        offences.put("INDEX_NOT_TENANT_FIRST", GOOD + "create index trial_name on app.trial (name, tenant_id)");
        offences.put(
                "VIEW_NOT_INVOKER",
                "create view app.trial as select given_name from app.person; alter view app.trial owner to app_owner");
        offences.put(
                "MATVIEW_READABLE",
                "create materialized view app.trial as select 1 as one;"
                        + "alter materialized view app.trial owner to app_owner; grant select on app.trial to app_rw");
        offences.put(
                "DEFINER_FUNCTION",
                "create function app.trial() returns int language sql security definer as 'select 1'");
        offences.put("RUNTIME_ROLE_TOO_STRONG", "alter role app_rw bypassrls");
        offences.put("RUNTIME_ROLE_OWNS", "grant app_owner to app_rw");
        offences.put("RUNTIME_ROLE_MAY_TRUNCATE", GOOD + "grant truncate on app.trial to app_rw");
        offences.put("RUNTIME_ROLE_MAY_CREATE", "grant create on schema app to app_platform");
        offences.put("TEMPORARY_TABLES", "grant temporary on database " + EmbeddedDatabase.DATABASE + " to app_rw");
        offences.put("NOT_OWNED_BY_APP_OWNER", GOOD + "alter table app.trial owner to postgres");
        offences.put("OWNER_TOO_STRONG", "alter role app_owner login");
        offences.put("STALE_GLOBAL_LIST", "");
        offences.put("PLATFORM_ROLE_IN_APP", GOOD + "grant select (name) on app.trial to app_platform");
        offences.put("RUNTIME_ROLE_IN_PLATFORM", "grant select (email) on platform.account to app_rw");
        offences.put("CONTEXT_KEY_READABLE", "grant usage on schema app_private to app_backup");
        offences.put("STATEMENTS_VISIBLE", "grant execute on function pg_stat_get_activity(integer) to app_rw");
        return offences;
    }

    private static String read() {
        try {
            return new ClassPathResource("db/guard.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
