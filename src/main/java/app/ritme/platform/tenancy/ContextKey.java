package app.ritme.platform.tenancy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** The secret that signs contexts: known to this process and, in two padded halves, to the database. */
final class ContextKey {

    /** The block of HMAC-SHA256; a key of this length is used as it is. */
    private static final int BYTES = 64;

    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] key;

    private ContextKey(byte[] key) {
        this.key = key;
    }

    /** A key of this process only; the database is told it at start. */
    static ContextKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new ContextKey(key);
    }

    /** @param hex at least 32 and at most 64 bytes */
    static ContextKey ofHex(String hex) {
        return new ContextKey(Arrays.copyOf(HexFormat.of().parseHex(hex), BYTES));
    }

    byte[] bytes() {
        return key.clone();
    }

    String innerHex() {
        return paddedHex(INNER);
    }

    String outerHex() {
        return paddedHex(OUTER);
    }

    private String paddedHex(byte pad) {
        byte[] padded = key.clone();
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= pad;
        }
        return HexFormat.of().formatHex(padded);
    }
}
