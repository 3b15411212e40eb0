package app.ritme.people.keys;

import app.ritme.shared.Tenancy;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives one person another key: it joins the old one, texts are sealed anew a few at a time, and when none is left under
 * the old one and whoever may still hold one is through, the old key is destroyed. Each step is a transaction that may be
 * done again. It reads texts as the renewal of keys, for which the database opens this person's and nobody else's.
 */
@Component
@Transactional
class PersonKeyRenewal {

    /** So many rows in one transaction. */
    static final int BATCH = 50;

    private static final String KEYS = "select k.wrapped as person, o.wrapped as house from app.person_key k"
            + " join app.organisation_key o on o.tenant_id = k.tenant_id where k.person_id = :person";

    private final JdbcClient jdbc;
    private final SealedTables tables;
    private final Aead master;
    private final Clock clock;

    PersonKeyRenewal(JdbcClient jdbc, SealedTables tables, @Qualifier("master") Aead master, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.master = master;
        this.clock = clock;
    }

    /** The two keys of a person, opened. */
    private record Opened(Keyset house, Keyset person) {}

    /** Lays the new key beside the old one; whoever writes from now on writes under the new one. */
    void begin(UUID person) {
        held(person, "ASKED").ifPresent(keys -> {
            keep(person, keys.house(), keys.person().renewed());
            turn(person, "BEGUN");
        });
    }

    /** Seals some texts anew; none were left when it answers 0. */
    int reseal(UUID person) {
        Keyset keys = opened(person).orElseThrow().person();
        int left = BATCH;
        for (SealedTable table : tables.all()) {
            left -= reseal(person, table, keys, left);
            if (left == 0) {
                break;
            }
        }
        return BATCH - left;
    }

    /** Nothing is left under the old key; it stays for a while, for whoever read a row before and the key after. */
    void empty(UUID person) {
        jdbc.sql("update app.person_key set renewal = 'EMPTIED', emptied_at = :now"
                        + " where person_id = :person and renewal = 'BEGUN'")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person)
                .update();
    }

    /** Destroys the old key; first waits for whoever is writing, and goes back to sealing when they left something. */
    void finish(UUID person) {
        held(person, "EMPTIED").ifPresent(keys -> {
            if (isStale(person, keys.person())) {
                turn(person, "BEGUN");
            } else {
                keep(person, keys.house(), keys.person().newestOnly());
                turn(person, null);
            }
        });
    }

    private int reseal(UUID person, SealedTable table, Keyset keys, int most) {
        Aead cipher = keys.cipher();
        var rows = jdbc.sql(table.stale())
                .param("person", person)
                .param("prefix", keys.prefix())
                .param("most", most)
                .query()
                .listOfRows();
        for (Map<String, @Nullable Object> row : rows) {
            UUID id = (UUID) Objects.requireNonNull(row.get("id"));
            byte[] place = Place.ofRow(tenant(), person, table.name(), id);
            for (String column : table.columns()) {
                if (row.get(column) instanceof byte[] before) {
                    jdbc.sql(table.exchange(column))
                            .param("now", anew(before, cipher, place, table))
                            .param("id", id)
                            .param("before", before)
                            .update();
                }
            }
        }
        return rows.size();
    }

    private static byte[] anew(byte[] before, Aead cipher, byte[] place, SealedTable table) {
        try {
            return cipher.encrypt(cipher.decrypt(before, place), place);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "a sealed text of table " + table.name() + " does not open and cannot be sealed anew", foreign);
        }
    }

    private boolean isStale(UUID person, Keyset keys) {
        return tables.all().stream()
                .anyMatch(table -> !jdbc.sql(table.stale())
                        .param("person", person)
                        .param("prefix", keys.prefix())
                        .param("most", 1)
                        .query()
                        .listOfRows()
                        .isEmpty());
    }

    /** The keys of somebody who is that far, with nobody else renewing them and nobody writing under them. */
    private Optional<Opened> held(UUID person, String renewal) {
        boolean isThatFar = jdbc.sql(
                        "select 1 from app.person_key where person_id = :person and renewal = :renewal for update")
                .param("person", person)
                .param("renewal", renewal)
                .query(Integer.class)
                .optional()
                .isPresent();
        return isThatFar ? opened(person) : Optional.empty();
    }

    private Optional<Opened> opened(UUID person) {
        return jdbc.sql(KEYS)
                .param("person", person)
                .query((row, index) -> opened(row, person))
                .optional();
    }

    private Opened opened(ResultSet row, UUID person) throws SQLException {
        Keyset house = Keyset.open(row.getBytes("house"), master, Place.ofHouse(tenant()));
        return new Opened(house, Keyset.open(row.getBytes("person"), house.cipher(), Place.ofPerson(tenant(), person)));
    }

    private void keep(UUID person, Keyset house, Keyset keys) {
        jdbc.sql("update app.person_key set wrapped = :wrapped, under = :under where person_id = :person")
                .param("wrapped", keys.wrap(house.cipher(), Place.ofPerson(tenant(), person)))
                .param("under", house.newest())
                .param("person", person)
                .update();
    }

    private void turn(UUID person, @Nullable String renewal) {
        jdbc.sql("update app.person_key set renewal = :renewal, emptied_at = null where person_id = :person")
                .param("renewal", renewal)
                .param("person", person)
                .update();
    }

    private static UUID tenant() {
        return Tenancy.current().tenant();
    }
}
