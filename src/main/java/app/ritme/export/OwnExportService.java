package app.ritme.export;

import app.ritme.notice.MailTexts;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.OwnFiles;
import app.ritme.shared.OwnPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything of mine to take along, at once: as JSON, as tables for a spreadsheet, as paper, and photos as files. */
@Service
@Guests
@Transactional(readOnly = true)
public class OwnExportService {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final OwnRows rows;
    private final ObjectProvider<OwnPaper> papers;
    private final ObjectProvider<OwnFiles> files;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    OwnExportService(
            OwnRows rows,
            ObjectProvider<OwnPaper> papers,
            ObjectProvider<OwnFiles> files,
            Seals seals,
            Self self,
            Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.files = files;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * The file, a zip.
     *
     * @param language of the text that explains it, and of what is on paper
     * @param house its name
     * @param zone of the house
     */
    public byte[] everything(Language language, String house, ZoneId zone) {
        PersonId me = self.person();
        var open = new Opened(seals.find(me));
        var mine = new TreeMap<String, List<Map<String, Object>>>();
        rows.of(me)
                .forEach((table, found) -> mine.put(
                        table, found.stream().map(row -> open.row(table, row)).toList()));
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written, StandardCharsets.UTF_8)) {
            put(zip, language == Language.NL ? "LEESMIJ.txt" : "README.txt", readme(language, house, mine));
            for (var table : mine.entrySet()) {
                put(zip, "json/" + table.getKey() + ".json", json(table.getValue()));
                put(zip, "csv/" + table.getKey() + ".csv", csv(table.getValue()));
            }
            for (OwnPaper paper : papers.orderedStream().toList()) {
                byte[] pdf = paper.pdf(language, house, zone).orElse(null);
                if (pdf != null) {
                    put(zip, paper.name(language) + ".pdf", pdf);
                }
            }
            for (OwnFiles more : files.orderedStream().toList()) {
                for (var file : more.files(zone).entrySet()) {
                    put(zip, file.getKey(), file.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }

    private String readme(Language language, String house, Map<String, List<Map<String, Object>>> mine) {
        var texts = new MailTexts(language);
        Instant now = clock.instant();
        var lines = new StringBuilder(texts.text("own.readme", house, now.toString())).append("\r\n\r\n");
        mine.forEach((table, found) -> lines.append("  ")
                .append(table)
                .append(": ")
                .append(found.size())
                .append("\r\n"));
        return lines.append("\r\n")
                .append(texts.text("own.readme.out"))
                .append("\r\n")
                .toString();
    }

    private static String json(List<Map<String, Object>> found) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(found);
    }

    private static String csv(List<Map<String, Object>> found) {
        var columns = new LinkedHashSet<String>();
        found.forEach(row -> columns.addAll(row.keySet()));
        var lines = new StringBuilder(Csv.line(List.copyOf(columns)));
        found.forEach(row -> lines.append(Csv.line(
                columns.stream().map(row::get).map(OwnExportService::cell).toList())));
        return lines.toString();
    }

    private static @Nullable String cell(@Nullable Object value) {
        return value == null || value instanceof String ? (String) value : JSON.writeValueAsString(value);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
