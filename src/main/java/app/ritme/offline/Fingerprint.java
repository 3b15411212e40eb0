package app.ritme.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether what is sent twice is the same twice. */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Fingerprint() {}

    static String of(Record sent) {
        String written = sent.getClass().getSimpleName() + JSON.writeValueAsString(sent);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
