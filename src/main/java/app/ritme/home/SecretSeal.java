package app.ritme.home;

import app.ritme.shared.Secret;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals what a link shows with the secret of the link itself (HKDF-SHA256, AES-256-GCM). The database keeps a hash of the
 * secret and this text, so that neither a dump nor a job nor a colleague reads what was given to a physiotherapist.
 */
final class SecretSeal {

    private static final String HMAC = "HMACSHA256";
    private static final byte[] PURPOSE = "ritme/home-link".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;

    private SecretSeal() {}

    static byte[] seal(Secret secret, UUID link, String text) {
        try {
            return key(secret, link).encrypt(text.getBytes(StandardCharsets.UTF_8), bytes(link));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a text cannot be sealed", impossible);
        }
    }

    /** @throws IllegalStateException when it was sealed with another secret or for another link */
    static String open(Secret secret, UUID link, byte[] sealed) {
        try {
            return new String(key(secret, link).decrypt(sealed, bytes(link)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("what a link shows does not open with its secret", foreign);
        }
    }

    private static AesGcmJce key(Secret secret, UUID link) throws GeneralSecurityException {
        byte[] entropy = secret.value().getBytes(StandardCharsets.UTF_8);
        return new AesGcmJce(Hkdf.computeHkdf(HMAC, entropy, bytes(link), PURPOSE, KEY_BYTES));
    }

    private static byte[] bytes(UUID link) {
        return link.toString().getBytes(StandardCharsets.UTF_8);
    }
}
