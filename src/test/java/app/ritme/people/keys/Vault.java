package app.ritme.people.keys;

import app.ritme.House;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody who has the database and the master key could take along of one house at one moment. */
record Vault(Keyset house, Map<UUID, Keyset> persons, Map<Vault.Text, byte[]> texts) {

    /** Where a sealed text stands. */
    record Text(String table, String column, UUID person, UUID row) implements Comparable<Text> {

        @Override
        public int compareTo(Text other) {
            return toString().compareTo(other.toString());
        }
    }

    static Vault of(House house, SealedTables tables, JdbcClient superuser, Aead master) {
        UUID tenant = house.tenant();
        Keyset ofHouse = Keyset.open(
                superuser
                        .sql("select wrapped from app.organisation_key where tenant_id = :tenant")
                        .param("tenant", tenant)
                        .query((row, index) -> row.getBytes(1))
                        .single(),
                master,
                Place.ofHouse(tenant));
        var persons = new TreeMap<UUID, Keyset>();
        superuser
                .sql("select person_id, wrapped from app.person_key where tenant_id = :tenant")
                .param("tenant", tenant)
                .query(row -> {
                    UUID person = row.getObject(1, UUID.class);
                    persons.put(person, Keyset.open(row.getBytes(2), ofHouse.cipher(), Place.ofPerson(tenant, person)));
                });
        var texts = new TreeMap<Text, byte[]>();
        for (SealedTable table : tables.all()) {
            for (String column : table.columns()) {
                superuser
                        .sql("select id, person_id, " + column + " from app." + table.name()
                                + " where tenant_id = :tenant and " + column + " is not null")
                        .param("tenant", tenant)
                        .query(row -> {
                            texts.put(
                                    new Text(
                                            table.name(),
                                            column,
                                            row.getObject(2, UUID.class),
                                            row.getObject(1, UUID.class)),
                                    row.getBytes(3));
                        });
            }
        }
        return new Vault(ofHouse, persons, texts);
    }

    /** What these texts say, opened with the keys of this moment. */
    Map<Text, String> read(House house, Map<Text, byte[]> these) {
        var read = new TreeMap<Text, String>();
        these.forEach((text, bytes) -> {
            Keyset keys = persons.get(text.person());
            if (keys != null) {
                try {
                    byte[] place = Place.ofRow(house.tenant(), text.person(), text.table(), text.row());
                    read.put(
                            text,
                            new String(keys.cipher().decrypt(bytes, place), java.nio.charset.StandardCharsets.UTF_8));
                } catch (GeneralSecurityException closed) {
                    // not with these keys
                }
            }
        });
        return read;
    }
}
