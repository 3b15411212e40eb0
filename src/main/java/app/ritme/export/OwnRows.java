package app.ritme.export;

import app.ritme.people.PersonId;
import app.ritme.shared.OwnSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * All rows that are about one person, found by the column that says so in whatever tables there are: a table of tomorrow is
 * not forgotten. Read in one statement, so that all of it is of one moment; row security decides what is seen.
 */
@Component
class OwnRows {

    /** Of no use to anybody but the database. */
    private static final Set<String> LEFT_OUT = Set.of("person_key");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final ObjectProvider<OwnSource> beside;

    OwnRows(JdbcClient jdbc, ObjectProvider<OwnSource> beside) {
        this.jdbc = jdbc;
        this.beside = beside;
    }

    /** By table, then in the order they were made. */
    Map<String, List<Map<String, Object>>> of(PersonId person) {
        var rows = new TreeMap<String, List<Map<String, Object>>>();
        jdbc.sql(everything()).param("me", person.value()).query(row -> {
            rows.computeIfAbsent(row.getString("name"), none -> new ArrayList<>())
                    .add(columns(row.getString("row")));
        });
        return rows;
    }

    @SuppressWarnings("unchecked") // a row of a table is an object
    private static Map<String, Object> columns(String json) {
        return JSON.readValue(json, Map.class);
    }

    private String everything() {
        var parts = new TreeMap<String, String>();
        aboutPeople().forEach(table -> parts.put(table, "select * from app." + table + " where person_id = :me"));
        beside.stream().forEach(source -> parts.put(source.name(), source.query()));
        return parts.entrySet().stream()
                .map(part ->
                        "select '" + part.getKey() + "' as name, x.id, (to_jsonb(x) - 'tenant_id' - 'version')::text"
                                + " as row from (" + part.getValue() + ") x")
                .collect(Collectors.joining(" union all ", "", " order by name, id"));
    }

    private List<String> aboutPeople() {
        return jdbc
                .sql("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')"
                        + " and a.attname = 'person_id' and not a.attisdropped order by c.relname")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .filter(table -> !LEFT_OUT.contains(table))
                .toList();
    }
}
