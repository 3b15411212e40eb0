package app.ritme.people;

import app.ritme.shared.Sealed;
import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals and opens text about one person with that person's key (AES-256-GCM). What is sealed belongs to one row: moved
 * to another row, person or organisation it does not open.
 */
public final class Seal {

    private final UUID tenant;
    private final PersonId person;
    private final Aead key;

    Seal(UUID tenant, PersonId person, Aead key) {
        this.tenant = tenant;
        this.person = person;
        this.key = key;
    }

    public Sealed seal(String table, UUID row, String text) {
        try {
            return new Sealed(key.encrypt(text.getBytes(StandardCharsets.UTF_8), place(table, row)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a text cannot be sealed", impossible);
        }
    }

    /** @throws IllegalStateException when it was sealed for another row or with another key */
    public String open(String table, UUID row, Sealed sealed) {
        try {
            return new String(key.decrypt(sealed.bytes(), place(table, row)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a sealed text of table " + table + " does not open", foreign);
        }
    }

    PersonId person() {
        return person;
    }

    private byte[] place(String table, UUID row) {
        return (tenant + "/" + person.value() + "/" + table + "/" + row).getBytes(StandardCharsets.UTF_8);
    }
}
