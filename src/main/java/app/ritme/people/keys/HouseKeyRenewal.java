package app.ritme.people.keys;

import app.ritme.shared.Tenancy;
import com.google.crypto.tink.Aead;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the house another key: it joins the old one, the keys of its people are wrapped anew a few at a time, and when
 * none is left under the old one, that is destroyed. A reader asks for both keys at once and always finds two that fit.
 */
@Component
@Transactional
class HouseKeyRenewal {

    /** So many keys in one transaction. */
    static final int BATCH = 50;

    private static final String STALE = "under is distinct from :newest";

    private final JdbcClient jdbc;
    private final Aead master;

    HouseKeyRenewal(JdbcClient jdbc, @Qualifier("master") Aead master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    private record Held(byte[] wrapped, @Nullable UUID renewal) {}

    private record Wrapped(UUID person, byte[] wrapped) {}

    /**
     * Once for each renewal: asks for a new key of everybody, and lays the new key beside the old one. In this order, which is
     * that of whoever writes about somebody with a key and then about somebody without.
     */
    void begin(UUID renewal) {
        if (isBegun(renewal)) {
            return;
        }
        jdbc.sql("update app.person_key set renewal = 'ASKED' where renewal is null")
                .update();
        held().filter(held -> !renewal.equals(held.renewal())).ifPresent(held -> {
            keep(opened(held.wrapped()).renewed());
            jdbc.sql("update app.organisation_key set renewal_id = :renewal, renewing = true")
                    .param("renewal", renewal)
                    .update();
        });
    }

    private boolean isBegun(UUID renewal) {
        return jdbc.sql("select exists (select from app.organisation_key where renewal_id = :renewal)")
                .param("renewal", renewal)
                .query(Boolean.class)
                .single();
    }

    /** Wraps some people's keys anew, those that nobody is just writing under; none was left when it answers 0. */
    int rewrap() {
        Optional<Keyset> house = current();
        if (house.isEmpty()) {
            return 0;
        }
        Aead cipher = house.get().cipher();
        List<Wrapped> found = jdbc.sql("select person_id as person, wrapped from app.person_key where " + STALE
                        + " order by person_id limit :most for update skip locked")
                .param("newest", house.get().newest())
                .param("most", BATCH)
                .query((row, index) -> new Wrapped(row.getObject("person", UUID.class), row.getBytes("wrapped")))
                .list();
        found.forEach(key -> {
            byte[] place = Place.ofPerson(Tenancy.current().tenant(), key.person());
            jdbc.sql("update app.person_key set wrapped = :wrapped, under = :under where person_id = :person")
                    .param("wrapped", Keyset.open(key.wrapped(), cipher, place).wrap(cipher, place))
                    .param("under", house.get().newest())
                    .param("person", key.person())
                    .update();
        });
        return found.size();
    }

    /** Destroys the old key when no person's is under it any more; answers whether that is so. */
    boolean finish() {
        Optional<Keyset> house = held().map(held -> opened(held.wrapped()));
        if (house.isEmpty()) {
            return true;
        }
        boolean left = jdbc.sql("select exists (select from app.person_key where " + STALE + ")")
                .param("newest", house.get().newest())
                .query(Boolean.class)
                .single();
        if (!left) {
            keep(house.get().newestOnly());
            jdbc.sql("update app.organisation_key set renewing = false where renewing")
                    .update();
        }
        return !left;
    }

    /** The same key, wrapped by the master key of this moment. */
    void rewrapUnderMaster() {
        held().ifPresent(held -> keep(opened(held.wrapped())));
    }

    private Optional<Keyset> current() {
        return jdbc.sql("select wrapped from app.organisation_key")
                .query((row, index) -> row.getBytes(1))
                .optional()
                .map(this::opened);
    }

    /** With nobody else renewing it and nobody making a key under it. */
    private Optional<Held> held() {
        return jdbc.sql("select wrapped, renewal_id from app.organisation_key for update")
                .query((row, index) -> new Held(row.getBytes(1), row.getObject(2, UUID.class)))
                .optional();
    }

    private Keyset opened(byte[] wrapped) {
        return Keyset.open(wrapped, master, Place.ofHouse(Tenancy.current().tenant()));
    }

    private void keep(Keyset keys) {
        jdbc.sql("update app.organisation_key set wrapped = :wrapped")
                .param(
                        "wrapped",
                        keys.wrap(master, Place.ofHouse(Tenancy.current().tenant())))
                .update();
    }
}
