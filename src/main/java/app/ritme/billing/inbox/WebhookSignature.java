package app.ritme.billing.inbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a body was signed by whoever has the secret, and just now. Written by hand: the library's own check fails on
 * malformed headers with whatever exception comes first, takes timestamps of any future, and writes its digits in the
 * language of the machine.
 */
public final class WebhookSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST_HEADER = 4096;

    private WebhookSignature() {}

    /** @param header {@code t=seconds,v1=hex[,v1=hex…]}; several while a secret is being replaced */
    public static boolean isGood(byte[] body, @Nullable String header, String secret, Instant now) {
        if (header == null || header.length() > LONGEST_HEADER || secret.isEmpty()) {
            return false;
        }
        Long seconds = null;
        List<byte[]> signatures = new ArrayList<>();
        for (String part : header.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                return false;
            }
            String name = part.substring(0, equals).strip();
            String value = part.substring(equals + 1).strip();
            if (name.equals("t")) {
                seconds = number(value);
            } else if (name.equals("v1") && isHex(value)) {
                signatures.add(HexFormat.of().parseHex(value));
            }
        }
        if (seconds == null || isFar(seconds, now)) {
            return false;
        }
        byte[] expected = sign(body, seconds, secret);
        boolean good = false;
        for (byte[] signature : signatures) {
            good |= MessageDigest.isEqual(expected, signature);
        }
        return good;
    }

    /** A header for this body. */
    public static String header(byte[] body, String secret, Instant now) {
        long seconds = now.getEpochSecond();
        return "t=" + Long.toString(seconds) + ",v1=" + HexFormat.of().formatHex(sign(body, seconds, secret));
    }

    private static boolean isFar(long seconds, Instant now) {
        // A subtraction of two far numbers could go round; a comparison cannot.
        return seconds < now.minus(TOLERANCE).getEpochSecond()
                || seconds > now.plus(TOLERANCE).getEpochSecond();
    }

    private static @Nullable Long number(String text) {
        if (text.isEmpty() || text.length() > 12 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return Long.valueOf(text);
    }

    private static boolean isHex(String text) {
        return text.length() == 64 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private static byte[] sign(byte[] body, long seconds, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((Long.toString(seconds) + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
