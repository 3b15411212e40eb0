package app.ritme.billing.emulator.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header {@code Stripe-Signature}: {@code t=seconds,v1=HMAC-SHA256 of "seconds.body"}. */
public final class Signature {

    private Signature() {}

    public static String header(byte[] body, String secret, long second) {
        return "t=" + second + ",v1=" + hmac(body, secret, second);
    }

    private static String hmac(byte[] body, String secret, long second) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((second + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
