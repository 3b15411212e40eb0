package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Tenancy.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain SQL of the running application's role, with none of our services in between: who sees what of a journal. */
@SuppressWarnings("NullAway.Init")
class JournalWallsTest extends RitmeTest {

    private static final String WRITTEN = "Zwanenmeer-geheim: mijn armen waren allang klaar";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private CareService care;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    private House house;
    private House.Person guest;
    private House.Person coach;
    private JournalEntryId entry;

    @BeforeEach
    void aSharedEntryAndADraft() {
        house = houses.aHouse("Walls");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
        entry = journals.anEntry(guest, WRITTEN);
        journals.aDraft(guest, entry, WRITTEN + ", en nog iets");
        journals.share(guest, entry, coach);
        journals.aCheckIn(guest, LocalDate.of(2026, 10, 8), Map.of(Scale.SLEEP, 1));
    }

    @Test
    void itsWriterSeesEntryShareDraftAndCheckIn() {
        assertThat(seen(guest)).containsExactly(1, 1, 1, 1);
    }

    @Test
    void whomItIsSharedWithSeesEntryShareAndCheckInButNoDraft() {
        assertThat(seen(coach)).containsExactly(1, 1, 0, 1);
    }

    @Test
    void anExpiredShareShowsNothing() {
        superuser()
                .sql("update app.journal_share set ends_at = now() - interval '1 second' where entry_id = ?")
                .param(entry.value())
                .update();

        assertThat(seen(coach)).containsExactly(0, 1, 0, 1);
    }

    @Test
    void aShareThatWasTakenBackShowsNothing() {
        superuser()
                .sql("delete from app.journal_share where entry_id = ?")
                .param(entry.value())
                .update();

        assertThat(seen(coach)).containsExactly(0, 0, 0, 1);
    }

    @Test
    void aRemovedEntryShowsNothingToItsReaders() {
        superuser()
                .sql("update app.journal_entry set removed_at = now() where id = ?")
                .param(entry.value())
                .update();

        assertThat(seen(coach)).containsExactly(0, 1, 0, 1);
    }

    @Test
    void aShareWithoutCareShowsNothing() {
        doAs(house.manager(), () -> care.endCare(journals.careOf(guest, coach)));

        assertThat(seen(coach)).containsExactly(0, 1, 0, 0);
    }

    @Test
    void careWithoutAShareShowsOnlyTheCheckIn() {
        House.Person other = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, other);

        assertThat(seen(other)).containsExactly(0, 0, 0, 1);
    }

    @Test
    void aManagerAnotherGuestAJobAndALinkSeeNothing() {
        House.Person neighbour = houses.aGuest(house, "Bram");

        assertThat(seen(house.manager())).containsOnly(0);
        assertThat(seen(neighbour)).containsOnly(0);
        assertThat(seen(Context.job(house.tenant()))).containsOnly(0);
        assertThat(seen(Context.link(house.tenant()))).containsOnly(0);
    }

    @Test
    void aReaderChangesAndRemovesNothing() {
        for (String table : List.of("journal_entry", "journal_share", "journal_draft", "check_in")) {
            assertThat(changed(coach, "update app." + table + " set version = version"))
                    .as(table)
                    .isZero();
            assertThat(changed(coach, "delete from app." + table)).as(table).isZero();
        }
        assertThat(changed(guest, "update app.journal_entry set version = version"))
                .isOne();
    }

    /** Else somebody who cares for two guests could be shown what the one wrote by a share of the other. */
    @Test
    void nobodySharesWhatSomebodyElseWrote() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        House.Person reader = houses.aStaffMember(house, "Tom");
        String forged =
                "insert into app.journal_share (tenant_id, id, entry_id, person_id, reader_id, shared_at, ends_at)"
                        + " values (app.current_tenant(), gen_random_uuid(), '%s', '%s', '%s', now(), now() + interval '1 day')"
                                .formatted(entry.value(), neighbour.person(), reader.person());

        assertThat(catchThrowable(() -> changed(neighbour, forged))).hasMessageContaining("journal_share_entry");
    }

    @Test
    void whatIsWrittenStandsNowhereInTheDatabase() {
        byte[] words = "Zwanenmeer-geheim".getBytes(StandardCharsets.UTF_8);
        List<String> tables = superuser()
                .sql(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname in ('app', 'platform', 'app_meta', 'app_private') and c.relkind = 'r'")
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
        assertThat(tables).contains("app.journal_entry", "app.journal_draft", "app.access_log");
        for (String table : tables) {
            assertThat(rowsWith(table, words)).as(table).isZero();
        }
        // the same search finds what is not sealed
        assertThat(rowsWith("app.person", "Annelies".getBytes(StandardCharsets.UTF_8)))
                .isPositive();
        superuser()
                .sql("update app.journal_draft set content = ? where entry_id = ?")
                .params(words, entry.value())
                .update();
        assertThat(rowsWith("app.journal_draft", words)).isPositive();
    }

    /** As text and as the hexadecimal of bytes. */
    private int rowsWith(String table, byte[] words) {
        return superuser()
                .sql("select count(*) from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0")
                .params(
                        new String(words, StandardCharsets.UTF_8),
                        HexFormat.of().formatHex(words))
                .query(Integer.class)
                .single();
    }

    private List<Integer> seen(House.Person who) {
        return as(who, () -> seenNow());
    }

    private List<Integer> seen(Context context) {
        return in(context, () -> seenNow());
    }

    /** How many entries, shares, drafts and check-ins. */
    private List<Integer> seenNow() {
        return new TransactionTemplate(transactionManager)
                .execute(status -> Stream.of("journal_entry", "journal_share", "journal_draft", "check_in")
                        .map(table -> jdbc.sql("select count(*) from app." + table)
                                .query(Integer.class)
                                .single())
                        .toList());
    }

    private int changed(House.Person who, String statement) {
        return as(
                who,
                () -> new TransactionTemplate(transactionManager).execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql(statement).update();
                }));
    }
}
