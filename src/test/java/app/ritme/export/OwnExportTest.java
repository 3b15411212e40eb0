package app.ritme.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.shared.Language;
import app.ritme.shared.Tenancy.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** All a guest takes along: opened, complete, and of nobody else. */
@SuppressWarnings("NullAway.Init")
class OwnExportTest extends RitmeTest {

    @Autowired
    private OwnExportService mine;

    @Test
    void aGuestTakesEverythingAlongAndReadsIt() throws IOException {
        House house = houses.aFullHouse("Own");
        House.Person guest = houses.guestOf(house);

        Map<String, byte[]> files = files(guest);

        assertThat(text(files, "json/journal_entry.json")).contains("The lake was still this morning.");
        assertThat(text(files, "csv/journal_entry.csv")).contains("The lake was still this morning.");
        assertThat(text(files, "json/intake.json"))
                .as("what planning keeps to as well")
                .contains("A weak knee", "COLD_WATER");
        assertThat(text(files, "json/signal_plan.json")).contains("I read until midnight");
        assertThat(text(files, "json/home_plan.json")).contains("Outside before breakfast");
        assertThat(text(files, "json/home_link.json")).contains("Physio Jan").doesNotContain("token_hash");
        assertThat(text(files, "json/readers.json")).contains("Hanna");
        assertThat(files).containsKeys("README.txt", "json/check_in.json", "json/access_log.json", "json/session.json");
        try (PDDocument pdf = Loader.loadPDF(files.get("plan-for-home.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Outside before breakfast", "06 12345678");
        }
        assertThat(text(files, "json/journal_photo.json")).contains("entry_id").doesNotContain("content");
        assertThat(files.keySet().stream().filter(name -> name.startsWith("photos/")))
                .singleElement()
                .satisfies(name -> assertThat(ImageIO.read(new ByteArrayInputStream(files.get(name))))
                        .isNotNull());
        assertThat(files.values())
                .allSatisfy(file ->
                        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("\\\\x"));
    }

    /** Whatever table is about a person's health is in it, also one that was made after this was written. */
    @Test
    void noTableAboutHealthIsForgotten() throws IOException {
        House house = houses.aFullHouse("Complete");
        Map<String, byte[]> files = files(houses.guestOf(house));
        List<String> health = superuser()
                .sql("select c.relname from pg_class c where c.relnamespace = 'app'::regnamespace"
                        + " and obj_description(c.oid, 'pg_class') like 'health:%'")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();

        assertThat(health).hasSizeGreaterThan(10);
        assertThat(files.keySet())
                .containsAll(
                        health.stream().map(table -> "json/" + table + ".json").toList());
    }

    @Test
    void nothingOfAnybodyElseIsInIt() throws IOException {
        House house = houses.aFullHouse("Neighbours");
        House.Person neighbour = houses.aGuest(house, "Bram");

        Map<String, byte[]> files = files(neighbour);

        assertThat(text(files, "json/person.json"))
                .contains("Bram")
                .doesNotContain(houses.guestOf(house).person().toString());
        assertThat(files).doesNotContainKeys("json/journal_entry.json", "json/check_in.json", "json/signal_plan.json");
        files.forEach((name, file) -> assertThat(new String(file, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain(houses.guestOf(house).person().toString()));
    }

    @Test
    void whoElseWasToComeToASessionIsNotInIt() throws IOException {
        House house = houses.aFullHouse("Group");
        House.Person guest = houses.guestOf(house);
        House.Person other = houses.aGuest(house, "Bram");
        int generated = superuser()
                .sql("update app.session s set edition_id = e.id, origin_day = s.day, origin_key = s.id,"
                        + " origin_time = s.start_time, origin_number = 0, origin_guest = ?,"
                        + " as_generated = jsonb_build_object('guests', jsonb_build_array(cast(? as text)))"
                        + " from (select id from app.edition where tenant_id = ? limit 1) e"
                        + " where s.tenant_id = ? and s.edition_id is null and s.id in"
                        + " (select p.session_id from app.session_part p where p.person_id = ?)")
                .params(other.person(), other.person().toString(), house.tenant(), house.tenant(), guest.person())
                .update();
        assertThat(generated).isPositive();

        Map<String, byte[]> files = files(guest);

        assertThat(text(files, "json/session.json"))
                .contains("start_time", "title")
                .doesNotContain(other.person().toString());
    }

    @Test
    void onlyAGuestTakesItAlong() {
        House house = houses.aHouse("Who");

        assertThatThrownBy(() -> zip(house.manager())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        in(Context.link(house.tenant()), () -> mine.everything(Language.EN, house.name(), Houses.ZONE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private byte[] zip(House.Person who) {
        return as(who, () -> mine.everything(Language.EN, who.house().name(), Houses.ZONE));
    }

    private Map<String, byte[]> files(House.Person who) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(who)), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
