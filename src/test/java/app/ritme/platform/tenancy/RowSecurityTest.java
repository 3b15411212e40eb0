package app.ritme.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.platform.database.EmbeddedDatabase;
import app.ritme.platform.tenancy.Catalogue.Table;
import app.ritme.shared.Ids;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.Tenancy.Purpose;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** Tenancy, layer 2 alone: plain SQL of the running application's role, with nothing of Java in between. */
@SuppressWarnings("NullAway.Init")
class RowSecurityTest extends RitmeTest {

    /** What a guest may see of themselves and not change. */
    private static final Set<String> WRITTEN_BY_CARERS = Set.of("care_note", "guest_figure_choice");

    private static final String DENIED = "42501";
    private static final String DUPLICATE = "23505";
    private static final String REFERENCED = "23503";

    private static House a;
    private static House b;

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private ContextSigner signer;

    private Catalogue catalogue;
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        catalogue = new Catalogue(superuser());
        if (a == null) {
            a = houses.aFullHouse("Alder");
            b = houses.aFullHouse("Birch");
        }
        connection = connection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void everyTableHasRowsOfBothHouses() {
        assertThat(catalogue.tables()).isNotEmpty().allSatisfy(table -> {
            assertThat(catalogue.count(table, a.tenant())).as(table.name()).isPositive();
            assertThat(catalogue.count(table, b.tenant())).as(table.name()).isPositive();
        });
    }

    @Test
    void showsRowsOfTheOwnHouseOnly() throws SQLException {
        for (Table table : catalogue.tables()) {
            speak(a, table);
            assertThat(count(table, b)).as(table.name()).isZero();
            assertThat(countAll(table)).as(table.name()).isEqualTo(catalogue.count(table, a.tenant()));
            speak(b, table);
            assertThat(count(table, b)).as(table.name()).isEqualTo(catalogue.count(table, b.tenant()));
        }
    }

    @Test
    void refusesRowsForAnotherHouse() throws SQLException {
        for (Table table : catalogue.tables()) {
            String row = catalogue.aRow(table, b.tenant());
            speak(a, table);
            assertThat(failure(() -> insert(table, row))).as(table.name()).isEqualTo(DENIED);
            // The house itself may write it, only not twice.
            speak(b, table);
            assertThat(failure(() -> insert(table, row))).as(table.name()).isEqualTo(DUPLICATE);
        }
    }

    @Test
    void changesRowsOfTheOwnHouseOnly() throws SQLException {
        for (Table table : changeable()) {
            String update = "update app." + table.name() + " set "
                    + table.columns().getLast() + " = " + table.columns().getLast() + " where tenant_id = ?";
            speak(a, table);
            assertThat(update(update, b.tenant())).as(table.name()).isZero();
            speak(b, table);
            assertThat(update(update, b.tenant())).as(table.name()).isPositive();
        }
    }

    @Test
    void refusesToHandARowToAnotherHouse() throws SQLException {
        for (Table table : catalogue.tables()) {
            String owner = table.columns().contains("tenant_id")
                    ? "tenant_id = '" + b.tenant() + "'"
                    : "task_instance = '" + b.tenant() + ":" + Ids.next() + "'";
            speak(a, table);
            assertThat(failure(() -> update(
                            "update app." + table.name() + " set " + owner + " where tenant_id = ?", a.tenant())))
                    .as(table.name())
                    .isEqualTo(DENIED);
        }
    }

    @Test
    void removesRowsOfTheOwnHouseOnly() throws SQLException {
        for (Table table :
                catalogue.tables().stream().filter(table -> !table.kept()).toList()) {
            String delete = "delete from app." + table.name() + " where tenant_id = ?";
            speak(a, table);
            assertThat(update(delete, b.tenant())).as(table.name()).isZero();
            // The house itself may, unless other rows still need them.
            speak(b, table);
            var savepoint = connection.setSavepoint();
            try {
                assertThat(update(delete, b.tenant())).as(table.name()).isPositive();
            } catch (SQLException needed) {
                assertThat(needed.getSQLState()).as(table.name()).isEqualTo(REFERENCED);
            }
            connection.rollback(savepoint);
        }
    }

    @Test
    void whatIsKeptIsNeverRemoved() throws SQLException {
        for (Table table : catalogue.tables().stream().filter(Table::kept).toList()) {
            speak(a, table);
            assertThat(failure(() -> execute("delete from app." + table.name())))
                    .as(table.name())
                    .isEqualTo(DENIED);
        }
    }

    @Test
    void whatIsAppendedStaysAsItIs() throws SQLException {
        for (Table table : catalogue.tables().stream().filter(Table::appendOnly).toList()) {
            speak(a, table);
            assertThat(failure(() -> execute("update app." + table.name() + " set id = id")))
                    .as(table.name())
                    .isEqualTo(DENIED);
        }
    }

    /** What is about somebody's health needs more than the right house: a manager whom nobody trusted sees no row. */
    @Test
    void showsNoHealthToAManagerWithoutCare() throws SQLException {
        House.Person stranger = houses.aManager(a, "Mo");
        for (Table table : catalogue.tables().stream().filter(Table::health).toList()) {
            speak(signer.sign(Context.account(a.tenant(), stranger.account()), backend(connection)));
            assertThat(countAll(table)).as(table.name()).isZero();
            if (!table.kept()) {
                assertThat(update("delete from app." + table.name() + " where tenant_id = ?", a.tenant()))
                        .as(table.name())
                        .isZero();
            }
            assertThat(failure(() -> insert(table, catalogue.aRow(table, a.tenant()))))
                    .as(table.name())
                    .isEqualTo(DENIED);
        }
    }

    @Test
    void showsNothingToNobody() throws SQLException {
        for (Table table : catalogue.tables()) {
            assertThat(countAll(table)).as(table.name()).isZero();
            if (!table.kept()) {
                assertThat(update("delete from app." + table.name() + " where tenant_id = ?", b.tenant()))
                        .as(table.name())
                        .isZero();
            }
            assertThat(failure(() -> insert(table, catalogue.aRow(table, b.tenant()))))
                    .as(table.name())
                    .isEqualTo(DENIED);
        }
    }

    @Test
    void believesOnlyWhatWasSigned() throws SQLException {
        Context said = Context.account(a.tenant(), a.managerAccount());
        String signed = signer.sign(said, backend(connection));
        String hmac = signed.substring(signed.lastIndexOf(':') + 1);
        String forged = "0".repeat(hmac.length());

        speak(signed);
        assertThat(countPersons()).isPositive();
        assertThat(refusal(said, forged)).isEqualTo(DENIED);
        assertThat(refusal(new Context(b.tenant(), said.actor(), said.purpose()), hmac))
                .isEqualTo(DENIED);
        assertThat(refusal(new Context(said.tenant(), b.managerAccount(), said.purpose()), hmac))
                .isEqualTo(DENIED);
        assertThat(refusal(new Context(said.tenant(), said.actor(), Purpose.JOB), hmac))
                .isEqualTo(DENIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ":", ":::", "00000000-0000-0000-0000-000000000000", "'; select 1; --"})
    void refusesWhatIsNoContext(String text) throws SQLException {
        speak(text);
        assertThat(failure(this::countPersons)).isEqualTo(DENIED);
    }

    @Test
    void refusesTheContextOfAnotherBackend() throws SQLException {
        try (Connection other = connection()) {
            String theirs = signer.sign(Context.job(b.tenant()), backend(other));

            speak(theirs);

            assertThat(failure(this::countPersons)).isEqualTo(DENIED);
        }
    }

    @Test
    void tellsTheActorOfTheContext() throws SQLException {
        speak(signer.sign(Context.account(a.tenant(), a.managerAccount()), backend(connection)));

        assertThat(text("select app.current_actor()"))
                .isEqualTo(a.managerAccount().toString());
        assertThat(text("select app.current_tenant()")).isEqualTo(a.tenant().toString());
    }

    @Test
    void injectedContextInTheSameStatementOpensNothing() throws SQLException {
        String own = text("select count(*) from app.person");
        assertThat(own).isEqualTo("0");
        for (String injected : List.of(
                "with x as materialized (select set_config('app.ctx', ?, true)) select count(*) from x, app.person p where p.tenant_id = '%s'",
                "select count(*) from app.person p where set_config('app.ctx', ?, true) is not null and p.tenant_id = '%s'",
                "select count(*) from (select set_config('app.ctx', ?, true) offset 0) x, app.person p where p.tenant_id = '%s'")) {
            speak(a);
            assertThat(seenOrDenied(injected.formatted(b.tenant())))
                    .as(injected)
                    .isIn("0", DENIED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from pg_stat_activity",
                "select * from pg_stat_get_activity(null)",
                "select pg_stat_get_backend_activity(1)",
                "select * from app_private.ctx_key",
                "select app_private.context_part(1)",
                "select * from app_meta.databasechangelog",
                "select * from platform.account",
                "select * from platform.credential",
                "select created_at from platform.organisation",
                "update platform.organisation set name = 'x'",
                "set role app_owner",
                "set role app_migrate",
                "set session authorization postgres",
                "create temporary table person (id int)",
                "create table app.person2 (id int)",
                "create function app.trick() returns int language sql as 'select 1'",
                "truncate app.person",
                "alter table app.person disable row level security",
                "drop policy tenant_isolation on app.person",
                "copy app.person to program 'true'"
            })
    void deniesWhatIsNotItsBusiness(String statement) throws SQLException {
        speak(a);
        assertThat(failure(() -> execute(statement))).isEqualTo(DENIED);
    }

    @Test
    void canNotSwitchRowSecurityOff() throws SQLException {
        speak(a);
        execute("set local row_security = off");
        assertThat(failure(this::countPersons)).isEqualTo(DENIED);
    }

    @Test
    void platformRoleSeesNothingOfTheHousesButTheirTasks() throws SQLException {
        try (Connection platform = DriverManager.getConnection(
                database.url(EmbeddedDatabase.DATABASE), "app_platform", database.password("app_platform"))) {
            for (Table table : catalogue.tables()) {
                ThrowingCallable look =
                        () -> platform.createStatement().executeQuery("select * from app." + table.name());
                if (table.name().equals("scheduled_task")) {
                    assertThat(failure(look)).isEqualTo("none");
                } else {
                    assertThat(failure(look)).as(table.name()).isEqualTo(DENIED);
                }
            }
        }
    }

    private String refusal(Context context, String hmac) throws SQLException {
        speak(context.tenant() + ":" + context.actor() + ":" + context.purpose() + ":" + hmac);
        return failure(this::countPersons);
    }

    private void speak(House house) throws SQLException {
        speak(signer.sign(Context.account(house.tenant(), house.managerAccount()), backend(connection)));
    }

    private List<Table> changeable() {
        return catalogue.tables().stream().filter(table -> !table.appendOnly()).toList();
    }

    /**
     * As who writes such a row: the manager, who looks after the guest too, or the guest whose health it is about; what is
     * logged the reader writes.
     */
    private void speak(House house, Table table) throws SQLException {
        boolean byGuest = table.health() && !table.appendOnly() && !WRITTEN_BY_CARERS.contains(table.name());
        UUID account = byGuest ? houses.guestOf(house).account() : house.managerAccount();
        speak(signer.sign(Context.account(house.tenant(), account), backend(connection)));
    }

    private void speak(String context) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.ctx', ?, true)")) {
            statement.setString(1, context);
            statement.execute();
        }
    }

    private int count(Table table, House house) throws SQLException {
        return Integer.parseInt(
                text("select count(*) from app." + table.name() + " where tenant_id = '" + house.tenant() + "'"));
    }

    private int countAll(Table table) throws SQLException {
        return Integer.parseInt(text("select count(*) from app." + table.name()));
    }

    private int countPersons() throws SQLException {
        return Integer.parseInt(text("select count(*) from app.person"));
    }

    private String text(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private int update(String update, UUID tenant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, tenant);
            return statement.executeUpdate();
        }
    }

    private void insert(Table table, String row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Catalogue.insert(table))) {
            statement.setString(1, row);
            statement.executeUpdate();
        }
    }

    private String seenOrDenied(String query) throws SQLException {
        var savepoint = connection.setSavepoint();
        String forged = b.tenant() + ":" + b.managerAccount() + ":APP:" + "0".repeat(64);
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, forged);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            connection.rollback(savepoint);
        }
    }

    /** The SQL state of a failing call, "none" when it does not fail; the transaction goes on. */
    private String failure(ThrowingCallable call) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            call.call();
            return "none";
        } catch (SQLException failed) {
            return failed.getSQLState();
        } catch (Throwable other) {
            throw new AssertionError(other);
        } finally {
            connection.rollback(savepoint);
        }
    }

    private static int backend(Connection of) throws SQLException {
        return of.unwrap(PGConnection.class).getBackendPID();
    }

    private Connection connection() throws SQLException {
        Connection made = DriverManager.getConnection(
                database.url(EmbeddedDatabase.DATABASE), "app_rw", database.password("app_rw"));
        made.setAutoCommit(false);
        return made;
    }
}
