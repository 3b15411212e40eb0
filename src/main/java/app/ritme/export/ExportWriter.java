package app.ritme.export;

import app.ritme.notice.MailTexts;
import app.ritme.shared.ExportSource;
import app.ritme.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes all tables of the bound organisation into one zip: each as JSON and as CSV, with a text that says what it is.
 * Row security decides what is seen; rows are read and written one after the other.
 */
@Component
class ExportWriter {

    private static final int FETCHED = 200;

    private final JdbcClient jdbc;
    private final ObjectProvider<ExportSource> sources;

    ExportWriter(JdbcClient jdbc, ObjectProvider<ExportSource> sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** All that is written, by name. */
    Set<String> tables() {
        return sources.stream()
                .flatMap(source -> source.tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that is left out, each with the key of the reason, by name. */
    Map<String, String> leftOut() {
        return sources.stream()
                .flatMap(source -> source.leftOut().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** Within one transaction that sees one moment of the database. */
    void write(OutputStream out, Language language, Instant moment) {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var counted = new TreeMap<String, Long>();
            for (String table : tables()) {
                List<String> columns = columns(table);
                counted.put(table, json(zip, table, columns));
                csv(zip, table, columns);
            }
            zip.putNextEntry(new ZipEntry(language == Language.NL ? "LEESMIJ.txt" : "README.txt"));
            put(zip, readme(new MailTexts(language), counted, moment));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long json(ZipOutputStream zip, String table, List<String> columns) throws IOException {
        zip.putNextEntry(new ZipEntry("json/" + table + ".json"));
        put(zip, "[");
        var count = new long[1];
        jdbc.sql("select to_json(r)::text from (" + select(table, columns) + ") r")
                .withFetchSize(FETCHED)
                .query(row -> {
                    put(zip, (count[0]++ == 0 ? "\n" : ",\n") + row.getString(1));
                });
        put(zip, "\n]\n");
        return count[0];
    }

    private void csv(ZipOutputStream zip, String table, List<String> columns) throws IOException {
        zip.putNextEntry(new ZipEntry("csv/" + table + ".csv"));
        put(zip, Csv.line(columns));
        jdbc.sql(select(table, columns)).withFetchSize(FETCHED).query(row -> {
            List<@Nullable String> cells = new ArrayList<>();
            for (int column = 1; column <= columns.size(); column++) {
                cells.add(row.getString(column));
            }
            put(zip, Csv.line(cells));
        });
    }

    /** All but whose house it is, which is always this one, and bytes: what is sealed, hashes, pictures. */
    private List<String> columns(String table) {
        return jdbc
                .sql("select attname from pg_attribute where attrelid = cast(:name as regclass) and attnum > 0"
                        + " and not attisdropped and atttypid <> 'bytea'::regtype and attname <> 'tenant_id'"
                        + " order by attnum")
                .param("name", "app." + table)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static String select(String table, List<String> columns) {
        return "select " + String.join(", ", columns) + " from app." + table + " order by id";
    }

    private String readme(MailTexts texts, Map<String, Long> counted, Instant moment) {
        var lines = new StringBuilder(texts.text("export.readme", moment.toString()));
        lines.append("\r\n\r\n").append(texts.text("export.readme.in")).append("\r\n");
        counted.forEach((table, rows) ->
                lines.append("  ").append(table).append(": ").append(rows).append("\r\n"));
        lines.append("\r\n").append(texts.text("export.readme.out")).append("\r\n");
        leftOut()
                .forEach((table, reason) -> lines.append("  ")
                        .append(table)
                        .append(": ")
                        .append(texts.text(reason))
                        .append("\r\n"));
        return lines.toString();
    }

    private static void put(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
