package app.ritme.people;

import app.ritme.people.keys.Keyset;
import app.ritme.people.keys.Place;
import app.ritme.shared.Sealed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Seals and opens text and pictures about one person with that person's key (AES-256-GCM). What is sealed belongs to one row: moved
 * to another row, person or organisation it does not open.
 */
public final class Seal {

    private final UUID tenant;
    private final PersonId person;
    private final Keyset key;
    private final Supplier<Keyset> latest;

    /** @param latest the key as it is now, for what was sealed anew since this one was read */
    Seal(UUID tenant, PersonId person, Keyset key, Supplier<Keyset> latest) {
        this.tenant = tenant;
        this.person = person;
        this.key = key;
        this.latest = latest;
    }

    public Sealed seal(String table, UUID row, String text) {
        return seal(table, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As a text, for what is none. */
    public Sealed seal(String table, UUID row, byte[] content) {
        try {
            return new Sealed(key.cipher().encrypt(content, place(table, row)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a text cannot be sealed", impossible);
        }
    }

    /** @throws IllegalStateException when it was sealed for another row or with another key */
    public String open(String table, UUID row, Sealed sealed) {
        return new String(bytes(table, row, sealed), StandardCharsets.UTF_8);
    }

    /** As {@link #open}, for what is no text. */
    public byte[] bytes(String table, UUID row, Sealed sealed) {
        Keyset opening = key.misses(sealed.bytes()) ? latest.get() : key;
        try {
            return opening.cipher().decrypt(sealed.bytes(), place(table, row));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a sealed text of table " + table + " does not open", foreign);
        }
    }

    PersonId person() {
        return person;
    }

    private byte[] place(String table, UUID row) {
        return Place.ofRow(tenant, person.value(), table, row);
    }
}
