package app.ritme.people.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;

/**
 * A key of a person or a house: one, or while it is renewed the old one and the new one, of which the newest seals and
 * both open. Each text names the key it is under in its first bytes, so that old texts are found without opening any.
 */
public final class Keyset {

    /** Tink's first byte of whatever names its key. */
    private static final byte NAMED = 1;

    private static final int PREFIX = 5;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final KeysetHandle keys;
    private final Aead cipher;

    private Keyset(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.cipher = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** A new key, made by chance. */
    public static Keyset fresh() {
        return made(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    }

    /** @throws IllegalStateException when it was wrapped by another key or for another place */
    public static Keyset open(byte[] wrapped, Aead by, byte[] place) {
        try {
            return new Keyset(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, by, place));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a key does not open with the key above it", foreign);
        }
    }

    /** To keep it: nobody opens it without the key above it. */
    public byte[] wrap(Aead by, byte[] place) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, by, place);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals with the newest key and opens with each. */
    public Aead cipher() {
        return cipher;
    }

    /** The id of the newest key. */
    public int newest() {
        return keys.getPrimary().getId();
    }

    /** What everything sealed with the newest key begins with. */
    byte[] prefix() {
        return ByteBuffer.allocate(PREFIX).put(NAMED).putInt(newest()).array();
    }

    /** Whether this was sealed with a key that is not, or not yet, in here. */
    public boolean misses(byte[] sealed) {
        return sealed.length > PREFIX
                && sealed[0] == NAMED
                && !has(ByteBuffer.wrap(sealed, 1, PREFIX - 1).getInt());
    }

    /** Whether the key of this id is in here. */
    public boolean has(int id) {
        return IntStream.range(0, keys.size())
                .anyMatch(index -> keys.getAt(index).getId() == id);
    }

    /** With one key more, the newest. */
    Keyset renewed() {
        return made(() -> KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** With the newest key alone: what is under an older one opens never again. */
    Keyset newestOnly() {
        return made(() -> KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey()).makePrimary())
                .build());
    }

    private interface Making {
        KeysetHandle make() throws GeneralSecurityException;
    }

    private static Keyset made(Making making) {
        try {
            return new Keyset(making.make());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
