package app.ritme.people.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.account.AccountId;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.MyEntriesService;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys are renewed while everybody goes on, broken off and taken up again; nothing is lost and no old key opens anything. */
@SuppressWarnings("NullAway.Init")
class KeyRenewalTest extends RitmeTest {

    private static final String WORDS = "Vannacht drie uur wakker gelegen.";

    @Autowired
    private KeyRenewalService service;

    @Autowired
    private KeyRenewals renewals;

    @Autowired
    private HouseKeyRenewal houseKey;

    @Autowired
    private PersonKeyRenewal personKey;

    @Autowired
    private SealedTables tables;

    @Autowired
    private Seals seals;

    @Autowired
    private MyEntriesService entries;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    @Qualifier("master")
    private Aead master;

    @Test
    void everyKeyIsANewOneAndEveryTextIsUnderIt() {
        House house = houses.aFullHouse("Renewed");
        Vault before = vault(house);
        assertThat(before.texts().keySet().stream()
                        .map(text -> text.table() + "." + text.column())
                        .distinct())
                .as("every sealed column has a text")
                .hasSameSizeAs(tables.all().stream()
                        .flatMap(table -> table.columns().stream())
                        .toList());

        UUID renewal = renewedAndWaiting(house);
        assertThat(vault(house).read(house, before.texts()))
                .as("while they wait, old texts open")
                .isNotEmpty();
        assertThat(notesChangedBy(house.manager()))
                .as("who sees a note changes none")
                .isZero();
        hoursPass(house);
        renew(house, renewal);

        Vault after = vault(house);
        assertThat(after.read(house, after.texts()))
                .isEqualTo(before.read(house, before.texts()))
                .hasSameSizeAs(before.texts());
        assertThat(before.read(house, after.texts())).as("new texts, old keys").isEmpty();
        assertThat(after.read(house, before.texts())).as("old texts, new keys").isEmpty();
        assertThat(after.house().has(before.house().newest())).isFalse();
        assertThatThrownBy(() -> wrappedUnder(house, before.house())).isInstanceOf(IllegalStateException.class);
        assertThat(latest(house)).satisfies(row -> {
            assertThat(row.isOver()).isTrue();
            assertThat(row.done())
                    .isEqualTo(row.persons())
                    .isEqualTo(before.persons().size());
            // a row with several texts is sealed anew at once
            assertThat(row.texts()).isPositive();
        });
    }

    @Test
    void theKeyOfAHouseAloneLeavesTextsAsTheyAre() {
        House house = houses.aHouse("Rewrapped");
        House.Person guest = houses.aGuest(house, "Loes");
        journals.anEntry(guest, WORDS);
        Vault before = vault(house);
        UUID renewal = Ids.next();

        job(house, () -> {
            houseKey.begin(renewal);
            houseKey.begin(renewal);
            assertThat(houseKey.finish()).as("a key is still under the old one").isFalse();
            assertThat(houseKey.rewrap()).isEqualTo(1);
            assertThat(houseKey.rewrap()).isZero();
            assertThat(houseKey.finish()).isTrue();
        });

        Vault after = vault(house);
        assertThat(after.texts().values())
                .containsExactlyElementsOf(before.texts().values());
        assertThat(after.read(house, after.texts()))
                .isEqualTo(before.read(house, before.texts()))
                .isNotEmpty();
        assertThat(after.house().has(before.house().newest())).isFalse();
    }

    @Test
    void goesOnAfterItBrokeOff() {
        House house = houses.aHouse("Broken off");
        House.Person guest = houses.aGuest(house, "Loes");
        int many = PersonKeyRenewal.BATCH * 2 + 20;
        fill(guest, many);
        Vault before = vault(house);
        UUID renewal = asked(house);

        breakOffAt(guest, PersonKeyRenewal.BATCH + 10);
        assertThatThrownBy(() -> renew(house, renewal)).hasMessageContaining("power cut");
        assertThat(underNewKey(house))
                .as("the first batch stays, the second is undone")
                .isEqualTo(PersonKeyRenewal.BATCH);
        assertThat(texts(guest)).as("all can be read").hasSize(many);
        assertThatThrownBy(() -> renew(house, renewal)).as("and again").hasMessageContaining("power cut");

        goOn();
        renew(house, renewal);
        hoursPass(house);
        renew(house, renewal);

        assertThat(underNewKey(house)).isEqualTo(many);
        Vault after = vault(house);
        assertThat(after.read(house, after.texts()))
                .isEqualTo(before.read(house, before.texts()))
                .hasSize(many);
        assertThat(before.read(house, after.texts())).isEmpty();
        assertThat(latest(house).texts()).isGreaterThanOrEqualTo(many - PersonKeyRenewal.BATCH);
    }

    @Test
    void everybodyReadsAndWritesBesideIt() throws Exception {
        House house = houses.aHouse("Beside");
        List<House.Person> guests = new ArrayList<>();
        for (String name : List.of("Loes", "Bram", "Els")) {
            House.Person guest = houses.aGuest(house, name);
            fill(guest, 60);
            guests.add(guest);
        }
        var over = new AtomicBoolean();
        var written = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(5)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (House.Person guest : guests) {
                work.add(() -> {
                    int mine = 0;
                    while (!over.get()) {
                        journals.anEntry(guest, WORDS + " " + ++mine);
                        written.incrementAndGet();
                        assertThat(texts(guest)).hasSize(60 + mine);
                    }
                    return mine;
                });
            }
            UUID renewal = asked(house);
            // two servers take the same task on
            for (int server = 0; server < 2; server++) {
                work.add(() -> {
                    await(written, 3);
                    renew(house, renewal);
                    return 0;
                });
            }
            var running = work.stream().map(threads::submit).toList();
            running.get(3).get(60, TimeUnit.SECONDS);
            running.get(4).get(60, TimeUnit.SECONDS);
            await(written, written.get() + 6);
            over.set(true);
            for (var one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
            Vault waiting = vault(house);
            hoursPass(house);
            renew(house, renewal);
            renew(house, renewal);
            hoursPass(house);
            renew(house, renewal);
            Vault after = vault(house);
            assertThat(after.texts()).hasSize(180 + written.get());
            assertThat(after.read(house, after.texts()))
                    .isEqualTo(waiting.read(house, waiting.texts()))
                    .hasSize(180 + written.get());
            assertThat(latest(house).isOver()).isTrue();
        }
    }

    @Test
    void theOldKeyWaitsForWhoeverWritesUnderIt() throws Exception {
        House house = houses.aHouse("Late");
        House.Person guest = houses.aGuest(house, "Loes");
        JournalEntry entry =
                new JournalEntry(guest, journals.anEntry(guest, WORDS).value());
        var holding = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var late = threads.submit(() -> as(
                    guest,
                    () -> new TransactionTemplate(manager).execute(status -> {
                        Seal old = seals.of(guest.personId());
                        holding.countDown();
                        pause(begun);
                        entry.write(old, "written late");
                        return true;
                    })));
            assertThat(holding.await(20, TimeUnit.SECONDS)).isTrue();
            var job = threads.submit(() -> renewedAndWaiting(house));
            // it cannot even lay the new key beside the old one while somebody writes
            assertThat(job.isDone()).isFalse();
            begun.countDown();
            assertThat(late.get(20, TimeUnit.SECONDS)).isTrue();
            UUID renewal = job.get(20, TimeUnit.SECONDS);

            // a text that came under the old key after all is found before that key goes
            entry.backdate();
            hoursPass(house);
            renew(house, renewal);
            assertThat(latest(house).isOver()).isFalse();
            hoursPass(house);
            renew(house, renewal);
        }
        assertThat(latest(house).isOver()).isTrue();
        assertThat(texts(guest)).containsExactly("written late");
    }

    @Test
    void aDumpHoldsNoPlainText() {
        House house = houses.aHouse("Dumped");
        House.Person guest = houses.aGuest(house, "Loes");
        journals.anEntry(guest, WORDS);
        UUID renewal = renewedAndWaiting(house);
        assertThat(dump(house)).doesNotContain("wakker").doesNotContain(hex("wakker"));
        hoursPass(house);
        renew(house, renewal);

        assertThat(dump(house)).contains("Loes").doesNotContain("wakker").doesNotContain(hex("wakker"));
        assertThat(texts(guest)).containsExactly(WORDS);
    }

    @Test
    void onlyTheRenewalSeesTextsAndOnlyOfWhomItIsUnderWay() {
        House house = houses.aHouse("Narrow");
        House.Person guest = houses.aGuest(house, "Loes");
        journals.anEntry(guest, WORDS);
        Callable<Integer> seen = () -> new TransactionTemplate(manager)
                .execute(status -> jdbc.sql("select count(*) from app.journal_entry")
                        .query(Integer.class)
                        .single());
        assertThat(in(Context.keys(house.tenant()), () -> call(seen)))
                .as("nothing is under way")
                .isZero();

        UUID renewal = Ids.next();
        job(house, () -> houseKey.begin(renewal));
        doIn(Context.keys(house.tenant()), () -> personKey.begin(guest.person()));

        assertThat(in(Context.keys(house.tenant()), () -> call(seen))).isEqualTo(1);
        assertThat(in(Context.job(house.tenant()), () -> call(seen)))
                .as("a job")
                .isZero();
        assertThat(in(Context.link(house.tenant()), () -> call(seen)))
                .as("a link")
                .isZero();
        assertThat(as(house.manager(), () -> call(seen))).as("a manager").isZero();
    }

    @Test
    void oneRenewalOfAHouseAtATimeAndForTheOperatorOnly() {
        House house = houses.aHouse("Once");
        asked(house);
        assertThatThrownBy(() -> operator(() -> service.renew(new OrganisationId(house.tenant()))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.keys.under-way");
        assertThatThrownBy(() -> as(house.manager(), () -> service.latest(1)))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    @Test
    void aTextThatDoesNotOpenStopsItAndNothingIsDestroyed() {
        House house = houses.aHouse("Broken");
        House.Person guest = houses.aGuest(house, "Loes");
        journals.anEntry(guest, WORDS);
        var broken = journals.anEntry(guest, "moved here from elsewhere");
        superuser()
                .sql("update app.journal_entry set content = (select content from app.journal_entry where id <> :id"
                        + " and person_id = :guest) where id = :id")
                .param("id", broken.value())
                .param("guest", guest.person())
                .update();
        int old = newestOf(guest);

        UUID renewal = asked(house);
        assertThatThrownBy(() -> renew(house, renewal))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("journal_entry")
                .hasMessageNotContaining("wakker");

        Keyset now = Objects.requireNonNull(vault(house).persons().get(guest.person()));
        assertThat(now.has(old)).as("the old key is there still").isTrue();
        assertThat(now.newest()).isNotEqualTo(old);
        assertThat(latest(house).isOver()).isFalse();
    }

    @Test
    void askedOnceMoreAfterItsEndItDoesNothing() {
        House house = houses.aHouse("Stray");
        journals.anEntry(houses.aGuest(house, "Loes"), WORDS);
        UUID renewal = renewedAndWaiting(house);
        hoursPass(house);
        renew(house, renewal);
        UUID next = asked(house);
        job(house, () -> renewals.renew(renewal));
        assertThat(latest(house).persons()).as("the next one has not begun").isZero();
        renew(house, next);
        assertThat(latest(house).waitsUntil()).isNotNull();
    }

    @Test
    void theMasterKeyOfAHouseThatIsDoneIsNotTakenOnAgain() {
        House house = houses.aHouse("Stray master");
        UUID renewal = asked(house);
        superuser()
                .sql("update platform.key_renewal set kind = 'MASTER', ended_at = now() where id = :id")
                .param("id", renewal)
                .update();

        job(house, () -> renewals.rewrap(renewal));
        assertThat(rewrapsWaiting(house)).isZero();

        superuser()
                .sql("update platform.key_renewal set ended_at = null where id = :id")
                .param("id", renewal)
                .update();
        job(house, () -> renewals.rewrap(renewal));
        assertThat(rewrapsWaiting(house)).as("the control").isOne();
        superuser()
                .sql("update platform.key_renewal set ended_at = now() where id = :id")
                .param("id", renewal)
                .update();
    }

    private int rewrapsWaiting(House house) {
        return superuser()
                .sql("select count(*) from app.scheduled_task where task_name = :name and tenant_id = :tenant")
                .param("name", KeyRenewals.OF_MASTER)
                .param("tenant", house.tenant())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoWritesAboutSomebodyNewWhileItBeginsIsNotInItsWay() throws Exception {
        House house = houses.aHouse("Crossing");
        House.Person known = houses.aGuest(house, "Loes");
        House.Person fresh = houses.aGuest(house, "Bram");
        journals.anEntry(known, WORDS);
        UUID renewal = asked(house);
        var holding = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var writer = threads.submit(() -> as(
                    house.manager(),
                    () -> new TransactionTemplate(manager).execute(status -> {
                        seals.of(known.personId());
                        holding.countDown();
                        untilSomebodyWaits();
                        seals.of(fresh.personId());
                        return true;
                    })));
            assertThat(holding.await(20, TimeUnit.SECONDS)).isTrue();
            var job = threads.submit(() -> job(house, () -> houseKey.begin(renewal)));
            assertThat(writer.get(40, TimeUnit.SECONDS)).isTrue();
            job.get(40, TimeUnit.SECONDS);
        }
        renew(house, renewal);
        assertThat(latest(house).waitsUntil()).isNotNull();
        assertThat(texts(known)).containsExactly(WORDS);
    }

    private void untilSomebodyWaits() {
        Awaitility.await()
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> superuser()
                        .sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like '%person_key%')")
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void aHouseWithoutATextIsDoneAtOnce() {
        House house = houses.aHouse("Empty");
        renew(house, asked(house));
        assertThat(latest(house)).satisfies(row -> {
            assertThat(row.isOver()).isTrue();
            assertThat(row.persons()).isZero();
        });
    }

    /** An entry as it stands in its row. */
    private class JournalEntry {

        private final House.Person guest;
        private final UUID id;
        private byte[] old;

        JournalEntry(House.Person guest, UUID id) {
            this.guest = guest;
            this.id = id;
        }

        void write(Seal seal, String text) {
            this.old = seal.seal("journal_entry", id, text).bytes();
            jdbc.sql("update app.journal_entry set content = :content where id = :id")
                    .param("content", old)
                    .param("id", id)
                    .update();
        }

        /** As somebody wrote it whose transaction ends only now. */
        void backdate() {
            assertThat(guest.house()).isNotNull();
            superuser()
                    .sql("update app.journal_entry set content = :content where id = :id")
                    .param("content", old)
                    .param("id", id)
                    .update();
        }
    }

    private UUID renewedAndWaiting(House house) {
        UUID renewal = asked(house);
        renew(house, renewal);
        assertThat(latest(house).waitsUntil()).isNotNull();
        return renewal;
    }

    /** As the service writes it, but with nobody who takes it on: this test does so itself, step by step. */
    private UUID asked(House house) {
        UUID id = Ids.next();
        superuser()
                .sql("insert into platform.key_renewal (id, organisation_id, kind, asked_by, asked_at)"
                        + " values (:id, :tenant, 'HOUSE', :id, now())")
                .param("id", id)
                .param("tenant", house.tenant())
                .update();
        return id;
    }

    /** As the runner does, until it has nothing to do now. */
    private void renew(House house, UUID renewal) {
        do {
            job(house, () -> renewals.renew(renewal));
        } while (superuser()
                        .sql("delete from app.scheduled_task where tenant_id = :tenant and task_name = 'keys.renew'"
                                + " and execution_time <= now()")
                        .param("tenant", house.tenant())
                        .update()
                > 0);
    }

    private void hoursPass(House house) {
        superuser()
                .sql("update app.person_key set emptied_at = emptied_at - interval '2 hours' where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .update();
    }

    private RenewalRow latest(House house) {
        AccountId operator = houses.anOperator();
        return as(operator, Context.account(Tenancy.NONE, operator.value()), () -> latest(house.slug()));
    }

    private RenewalRow latest(String slug) {
        return service.latest(1000).stream()
                .filter(row -> row.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private void operator(Runnable work) {
        AccountId operator = houses.anOperator();
        as(operator, Context.account(Tenancy.NONE, operator.value()), () -> {
            work.run();
            return true;
        });
    }

    private static void job(House house, Runnable work) {
        doIn(Context.job(house.tenant()), work);
    }

    private void fill(House.Person guest, int many) {
        doAs(
                guest,
                () -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    Seal seal = seals.of(guest.personId());
                    for (int i = 0; i < many; i++) {
                        UUID id = Ids.next();
                        jdbc.sql(
                                        "insert into app.journal_entry (tenant_id, id, person_id, prompt, content, written_at, changed_at)"
                                                + " values (:tenant, :id, :person, '', :content, now(), now())")
                                .param("tenant", guest.house().tenant())
                                .param("id", id)
                                .param("person", guest.person())
                                .param(
                                        "content",
                                        seal.seal("journal_entry", id, WORDS + i)
                                                .bytes())
                                .update();
                    }
                }));
    }

    private List<String> texts(House.Person guest) {
        return as(
                guest,
                () -> entries.entries(0, 1000).stream()
                        .map(row -> row.excerpt())
                        .toList());
    }

    private Vault vault(House house) {
        return Vault.of(house, tables, superuser(), master);
    }

    private int notesChangedBy(House.Person who) {
        return as(who, () -> {
            Integer changed = new TransactionTemplate(manager).execute(status -> {
                assertThat(jdbc.sql("select count(*) from app.alert_note")
                                .query(Integer.class)
                                .single())
                        .isPositive();
                return jdbc.sql("update app.alert_note set content = content").update();
            });
            return Objects.requireNonNull(changed);
        });
    }

    private int newestOf(House.Person guest) {
        return Objects.requireNonNull(vault(guest.house()).persons().get(guest.person()))
                .newest();
    }

    private void wrappedUnder(House house, Keyset old) {
        superuser()
                .sql("select person_id, wrapped from app.person_key where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .query(row -> {
                    UUID person = row.getObject(1, UUID.class);
                    Keyset.open(row.getBytes(2), old.cipher(), Place.ofPerson(house.tenant(), person));
                });
    }

    private long underNewKey(House house) {
        Vault now = vault(house);
        return now.texts().entrySet().stream()
                .filter(text -> {
                    Keyset keys = Objects.requireNonNull(
                            now.persons().get(text.getKey().person()));
                    return HexFormat.of()
                            .formatHex(text.getValue())
                            .startsWith(HexFormat.of().formatHex(keys.prefix()));
                })
                .count();
    }

    /** After so many rows of this guest the lights go out. */
    private void breakOffAt(House.Person guest, int rows) {
        superuser()
                .sql("create sequence app.test_cut; grant usage on sequence app.test_cut to app_rw;"
                        + " create function app.test_cut() returns trigger language plpgsql as $$ begin"
                        + " if new.person_id = '" + guest.person() + "' and nextval('app.test_cut') > " + rows
                        + " then raise exception 'power cut'; end if; return new; end $$;"
                        + " create trigger test_cut before update on app.journal_entry for each row"
                        + " execute function app.test_cut()")
                .update();
    }

    private void goOn() {
        superuser()
                .sql(
                        "drop trigger test_cut on app.journal_entry; drop function app.test_cut(); drop sequence app.test_cut")
                .update();
    }

    /** Every row of every table of the house, as a dump writes it. */
    private String dump(House house) {
        var dump = new StringBuilder();
        superuser()
                .sql(
                        "select relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'"
                                + " where relnamespace = 'app'::regnamespace and relkind = 'r'")
                .query(String.class)
                .list()
                .forEach(table -> superuser()
                        .sql("select t::text from app." + table + " t where tenant_id = :tenant")
                        .param("tenant", house.tenant())
                        .query(String.class)
                        .list()
                        .forEach(row -> dump.append(row).append('\n')));
        return dump.toString();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private static void await(AtomicInteger written, int many) {
        org.awaitility.Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> written.get() >= many);
    }

    private static void pause(CountDownLatch until) {
        try {
            assertThat(until.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
