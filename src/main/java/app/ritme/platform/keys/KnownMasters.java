package app.ritme.platform.keys;

import app.ritme.people.keys.MasterKeys;
import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The master keys this server was started with: the one in use, and the next one when it lies beside it. Each opens what
 * it wrapped; which one wraps from now on, the database says, for all servers at once.
 */
final class KnownMasters implements Aead, MasterKeys {

    private final List<MasterKey> keys;
    private final JdbcClient platform;

    KnownMasters(List<MasterKey> keys, JdbcClient platform) {
        this.keys = List.copyOf(keys);
        this.platform = platform;
    }

    @Override
    public List<String> fingerprints() {
        return keys.stream().map(MasterKey::fingerprint).toList();
    }

    @Override
    public byte[] encrypt(byte[] text, byte[] place) throws GeneralSecurityException {
        return inUse().encrypt(text, place);
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] place) throws GeneralSecurityException {
        var failure = new GeneralSecurityException("no master key of this server opens it");
        for (MasterKey key : keys) {
            try {
                return key.cipher().decrypt(sealed, place);
            } catch (GeneralSecurityException another) {
                failure.addSuppressed(another);
            }
        }
        throw failure;
    }

    /** Asked each time; only the key of a house is ever wrapped with it. */
    private Aead inUse() {
        String fingerprint = platform.sql(
                        "select fingerprint from platform.master_key order by known_since desc limit 1")
                .query(String.class)
                .single();
        return keys.stream()
                .filter(key -> key.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "a newer master key is in use, which this server was not started with"))
                .cipher();
    }
}
