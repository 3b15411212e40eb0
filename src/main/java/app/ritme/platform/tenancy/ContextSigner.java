package app.ritme.platform.tenancy;

import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes a context as the database believes it: {@code tenant:actor:purpose:hmac}, good on one backend only. */
class ContextSigner {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ContextSigner(ContextKey key) {
        this.key = new SecretKeySpec(key.bytes(), ALGORITHM);
    }

    /**
     * @param backend the process id of the database backend that will read it
     * @return empty for nobody, which clears whatever an earlier transaction left behind
     */
    String sign(Context context, int backend) {
        if (context.tenant().equals(Tenancy.NONE)) {
            return "";
        }
        String said = context.tenant() + ":" + context.actor() + ":" + context.purpose();
        return said + ":" + HexFormat.of().formatHex(hmac(said + "|" + backend));
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
