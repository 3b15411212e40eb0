package app.ritme.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.GuestService;
import app.ritme.people.PersonData;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init")
class ExportTest extends RitmeTest {

    @Autowired
    private ExportService exports;

    @Autowired
    private ExportWriter writer;

    @Autowired
    private ExportFixtures fixtures;

    @Autowired
    private GuestService guests;

    @Autowired
    @Qualifier("clearExport")
    private Tasks.Kind clear;

    @Test
    void everyTableOfAHouseIsExportedOrLeftOutForAReason() {
        List<String> all = superuser()
                .sql("select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')")
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();

        assertThat(Stream.concat(writer.tables().stream(), writer.leftOut().keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void nothingAboutSomebodysHealthIsExported() {
        List<String> health = superuser()
                .sql("select relname from pg_class where relnamespace = 'app'::regnamespace"
                        + " and obj_description(oid, 'pg_class') like 'health:%'")
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();

        assertThat(health).contains("journal_entry", "check_in", "intake");
        assertThat(writer.leftOut()).containsKeys(health.toArray(String[]::new));
    }

    @Test
    void holdsThisHouseWholeAndNoOther() throws IOException {
        House house = houses.aFullHouse("Larch");
        House other = houses.aFullHouse("Maple");
        doAs(
                house.manager(),
                () -> guests.add(
                        new PersonData("=cmd()", "\"Q\", née O'Neil", Optional.empty(), "+46 70", Language.EN)));

        Map<String, String> files = fetched(house, fixtures.anExport(house));

        assertThat(files.get("json/person.json")).contains("\"given_name\":\"=cmd()\"", "née O'Neil");
        assertThat(files.get("csv/person.csv"))
                .contains("\"'=cmd()\",\"\"\"Q\"\", née O'Neil\"", "\"'+46 70\"")
                .doesNotContain("tenant_id");
        assertThat(files).containsKeys("json/session.json", "csv/enrolment.csv");
        assertThat(files.get("json/session.json")).contains("\"id\"");
        assertThat(files.get("csv/invitation.csv")).doesNotContain("token_hash");
        assertThat(files.keySet()).noneMatch(name -> name.contains("journal") || name.contains("check_in"));
        assertThat(files.get("README.txt"))
                .contains("person: ", "journal_entry: somebody's health", "organisation_key: of use inside Ritme only");
        assertThat(String.join("", files.values()))
                .contains(house.managerPerson().toString())
                .doesNotContain(other.managerPerson().toString());
    }

    @Test
    void isFetchedByWhoAskedAndByNobodyElseAndOnlyForItsTime() {
        House house = houses.aHouse("Mine");
        House.Person second = houses.aManager(house, "Mo");
        ExportId id = fixtures.anExport(house);
        assertThat(as(house.manager(), () -> exports.parts(id))).isPositive();
        assertThatThrownBy(() -> as(second, () -> exports.parts(id))).isInstanceOf(NotFoundException.class);
        assertThat(as(second, exports::exports)).singleElement().satisfies(row -> {
            assertThat(row.requestedBy()).isEqualTo("Hanna Manager");
            assertThat(row.mine()).isFalse();
        });
        assertThatThrownBy(() -> as(houses.aStaffMember(house, "Siem"), exports::exports))
                .isInstanceOf(AccessDeniedException.class);

        superuser()
                .sql("update app.export set until = now() - interval '1 minute' where id = :id")
                .param("id", id.value())
                .update();
        assertThatThrownBy(() -> as(house.manager(), () -> exports.part(id, 0))).isInstanceOf(NotFoundException.class);

        doIn(Context.job(house.tenant()), () -> clear.work().on(id.value()));
        assertThat(as(house.manager(), exports::exports))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ExportState.GONE));
        assertThat(superuser()
                        .sql("select count(*) from app.export_part where export_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void oneIsPreparedAtATime() {
        House house = houses.aHouse("Twice");
        superuser()
                .sql("insert into app.export (tenant_id, id, requested_by, requested_at, language, state)"
                        + " values (:house, gen_random_uuid(), :who, now(), 'en', 'PREPARING')")
                .param("house", house.tenant())
                .param("who", house.managerPerson())
                .update();

        assertThatThrownBy(() -> as(house.manager(), () -> exports.ask(Language.EN)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.export.running");
    }

    private Map<String, String> fetched(House house, ExportId id) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int parts = as(house.manager(), () -> exports.parts(id));
        for (int number = 0; number < parts; number++) {
            int next = number;
            bytes.write(as(house.manager(), () -> exports.part(id, next)));
        }
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
