package app.ritme.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.platform.database.EmbeddedDatabase;
import app.ritme.platform.tenancy.Catalogue.ForeignKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tenancy, layer 4 alone: even the superuser, whom no policy binds, cannot point a row at another house. */
class CompositeKeyTest extends RitmeTest {

    private static final String NO_SUCH_ROW = "23503";

    @Autowired
    private EmbeddedDatabase database;

    @Test
    void noRowPointsAtAnotherHouse() throws SQLException {
        House a = houses.aFullHouse("Ash");
        House b = houses.aFullHouse("Beech");
        var keys = new Catalogue(superuser()).foreignKeys();
        assertThat(keys).isNotEmpty();
        for (ForeignKey key : keys) {
            assertThat(pointing(key, a, b, false)).as(key.name()).isEqualTo(NO_SUCH_ROW);
            // It is this key that refuses: without it, and those that hold the row itself, the same change goes
            // through.
            assertThat(pointing(key, a, b, true)).as(key.name()).isEqualTo("1");
        }
    }

    private String pointing(ForeignKey key, House from, House at, boolean withoutKey) throws SQLException {
        try (Connection connection =
                        database.administrator(EmbeddedDatabase.DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set local lock_timeout = '10s'; set constraints all immediate");
                if (withoutKey) {
                    statement.execute("alter table app." + key.table() + " drop constraint " + key.name());
                    letGo(statement, key.table());
                }
                return String.valueOf(statement.executeUpdate(("update app.%s set %s = (select %s from app.%s"
                                + " where tenant_id = '%s' limit 1) where ctid = (select ctid from app.%s"
                                + " where tenant_id = '%s' and %s is not null limit 1)")
                        .formatted(
                                key.table(),
                                key.column(),
                                key.targetColumn(),
                                key.target(),
                                at.tenant(),
                                key.table(),
                                from.tenant(),
                                key.column())));
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                connection.rollback();
            }
        }
    }

    /** Drops the keys of other tables that point at this one. */
    private static void letGo(Statement statement, String table) throws SQLException {
        statement.execute("""
                do $$ declare pointing record; begin
                  for pointing in select conrelid::regclass as at, conname from pg_constraint
                    where contype = 'f' and confrelid = 'app.%s'::regclass
                  loop
                    execute format('alter table %%s drop constraint %%I', pointing.at, pointing.conname);
                  end loop;
                end $$""".formatted(table));
    }
}
