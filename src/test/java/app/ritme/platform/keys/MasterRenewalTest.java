package app.ritme.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.Screen;
import app.ritme.journal.JournalFixtures;
import app.ritme.journal.MyEntriesService;
import app.ritme.people.keys.Keyset;
import app.ritme.people.keys.Place;
import app.ritme.platform.database.StartupRefusal;
import com.google.crypto.tink.Aead;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A new master key takes over while everybody goes on; afterwards the former one opens nothing and starts nothing. */
@TestPropertySource(properties = "ritme.next-master-key=" + MasterRenewalTest.NEXT)
@SuppressWarnings("NullAway.Init")
class MasterRenewalTest extends KaribuTest {

    static final String NEXT = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private static final String WORDS = "Vannacht drie uur wakker gelegen.";

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private MyEntriesService entries;

    @Autowired
    private MasterKey former;

    @Autowired
    @Qualifier("platform")
    private JdbcClient platform;

    @Autowired
    private Clock clock;

    @Test
    void theNewMasterKeyTakesOver() {
        Aead next = MasterKey.ofHex(NEXT).cipher();
        House house = houses.aHouse("Mastered");
        House.Person guest = houses.aGuest(house, "Loes");
        journals.anEntry(guest, WORDS);
        opens(house, former.cipher());
        assertThatThrownBy(() -> opens(house, next)).isInstanceOf(IllegalStateException.class);

        signInAs(houses.anOperator().value());
        open("operator/keys");
        Screen.click("renew-master");
        Screen.click("confirm-go");

        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> count("waits_until is null and ended_at is null") == 0);
        opens(house, next);
        assertThatThrownBy(() -> opens(house, former.cipher())).isInstanceOf(IllegalStateException.class);
        assertThat(texts(guest)).containsExactly(WORDS);
        House later = houses.aHouse("Later");
        journals.anEntry(houses.aGuest(later, "Bram"), WORDS);
        opens(later, next);
        assertThatThrownBy(() -> KeyConfiguration.refuseForeign(List.of(former.fingerprint()), platform, clock))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("RITME_NEXT_MASTER_KEY");

        hoursPass();
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> count("ended_at is null") == 0);
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> !isNeeded(former));

        KeyConfiguration.refuseForeign(List.of(MasterKey.ofHex(NEXT).fingerprint()), platform, clock);
        assertThatThrownBy(() -> KeyConfiguration.refuseForeign(List.of(former.fingerprint()), platform, clock))
                .isInstanceOf(StartupRefusal.class)
                .hasMessageContaining("not the one of this database");
        assertThat(texts(guest)).containsExactly(WORDS);
    }

    private List<String> texts(House.Person guest) {
        return as(
                guest,
                () -> entries.entries(0, 10).stream().map(row -> row.excerpt()).toList());
    }

    private void opens(House house, Aead master) {
        byte[] wrapped = superuser()
                .sql("select wrapped from app.organisation_key where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(Keyset.open(wrapped, master, Place.ofHouse(house.tenant())).newest())
                .isNotZero();
    }

    private int count(String which) {
        return superuser()
                .sql("select count(*) from platform.key_renewal where kind = 'MASTER' and " + which)
                .query(Integer.class)
                .single();
    }

    private boolean isNeeded(MasterKey key) {
        return superuser()
                .sql("select retired_at is null from platform.master_key where fingerprint = :fingerprint")
                .param("fingerprint", key.fingerprint())
                .query(Boolean.class)
                .single();
    }

    private void hoursPass() {
        superuser()
                .sql(
                        "update platform.key_renewal set waits_until = waits_until - interval '2 hours' where kind = 'MASTER'")
                .update();
        superuser()
                .sql("update app.scheduled_task set execution_time = now() where task_name = 'keys.rewrap'")
                .update();
    }
}
