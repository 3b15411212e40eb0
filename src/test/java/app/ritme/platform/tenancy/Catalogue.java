package app.ritme.platform.tenancy;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself says it holds; read as superuser, so that no new table is forgotten by a proof. */
record Catalogue(JdbcClient superuser) {

    /**
     * A table of the organisations and the columns that can be written.
     *
     * @param health about somebody's health: shown to that person and whom they trust, not to the whole house
     * @param appendOnly what is written stays as it is
     * @param kept what is written is never removed, though some of it may change
     */
    record Table(String name, List<String> columns, boolean health, boolean appendOnly, boolean kept) {

        String list() {
            return String.join(", ", columns);
        }
    }

    /** A foreign key between two tables of the organisations; the columns beside the tenant's. */
    record ForeignKey(String name, String table, String column, String target, String targetColumn) {}

    List<Table> tables() {
        return superuser
                .sql(
                        "select c.relname, array_agg(a.attname order by a.attnum) filter (where a.attgenerated = '') as columns,"
                                + " coalesce(obj_description(c.oid, 'pg_class'), '') like 'health:%' as health,"
                                + " not has_table_privilege('app_rw', c.oid, 'UPDATE') as append_only,"
                                + " not has_table_privilege('app_rw', c.oid, 'DELETE') as kept"
                                + " from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
                                + " where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')"
                                + " group by c.relname, c.oid order by c.relname")
                .query((row, index) -> new Table(
                        row.getString("relname"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        row.getBoolean("health"),
                        row.getBoolean("append_only"),
                        row.getBoolean("kept")))
                .list();
    }

    List<ForeignKey> foreignKeys() {
        return superuser
                .sql(
                        "select k.conname, c.relname, a.attname, r.relname as target, b.attname as target_column"
                                + " from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid"
                                + " cross join lateral unnest(k.conkey, k.confkey) as u(own, other)"
                                + " join pg_attribute a on a.attrelid = c.oid and a.attnum = u.own"
                                + " join pg_attribute b on b.attrelid = r.oid and b.attnum = u.other"
                                + " where k.contype = 'f' and c.relnamespace = 'app'::regnamespace"
                                + " and r.relnamespace = 'app'::regnamespace and a.attname <> 'tenant_id' and a.atttypid = 'uuid'::regtype order by k.conname")
                .query((row, index) -> new ForeignKey(
                        row.getString("conname"),
                        row.getString("relname"),
                        row.getString("attname"),
                        row.getString("target"),
                        row.getString("target_column")))
                .list();
    }

    int count(Table table, UUID tenant) {
        return superuser
                .sql("select count(*) from app." + table.name() + " where tenant_id = :tenant")
                .param("tenant", tenant)
                .query(Integer.class)
                .single();
    }

    /** One row of this house, as JSON. */
    String aRow(Table table, UUID tenant) {
        return rows(table, tenant).getFirst();
    }

    /** All rows of this house, as JSON. */
    List<String> rows(Table table, UUID tenant) {
        return superuser
                .sql("select to_jsonb(t)::text from app." + table.name() + " t where tenant_id = :tenant order by 1")
                .param("tenant", tenant)
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** Writes a row given as JSON; one parameter. */
    static String insert(Table table) {
        return "insert into app." + table.name() + " (" + table.list() + ") select " + table.list()
                + " from jsonb_populate_record(null::app." + table.name() + ", ?::jsonb)";
    }
}
