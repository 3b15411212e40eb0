package app.ritme.billing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is believed only with a signature of our secret over exactly these bytes, made just now. */
class SignatureTest {

    private static final String SECRET = "whsec_test";
    private static final String JSON = "{\"id\": \"evt_1\", \"object\": \"event\"}";
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void believesWhatStripesOwnLibrarySigns() throws Exception {
        String header = Webhook.Signature.generateSignatureHeader(JSON, SECRET, NOW.getEpochSecond());

        assertThat(good(JSON, header)).isTrue();
        assertThat(Webhook.Signature.verifyHeader(
                        JSON, WebhookSignature.header(bytes(JSON), SECRET, Instant.now()), SECRET, 300))
                .isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ",",
                "=",
                "t",
                "v1",
                "t=abc",
                "t=",
                "t=1764000000",
                "t=99999999999999999999999999,v1=00",
                "t=-1,v1=00",
                "v1=00",
                "t=1795521600,v1=zz",
                "t=1795521600,v1=",
                "t=١٧٩٥٥٢١٦٠٠,v1=00"
            })
    void refusesAHeaderThatIsNone(String header) {
        assertThat(good(JSON, header)).isFalse();
    }

    @Test
    void refusesAnotherSecretAndAnEmptyOne() {
        assertThat(good(JSON, WebhookSignature.header(bytes(JSON), "whsec_other", NOW)))
                .isFalse();
        assertThat(WebhookSignature.isGood(bytes(JSON), header(NOW), "", NOW)).isFalse();
        assertThat(good(JSON, header(NOW))).isTrue();
    }

    @Test
    void refusesABodyThatChangedByOneSpace() {
        assertThat(good(JSON + " ", header(NOW))).isFalse();
        assertThat(good(JSON.replace("evt_1", "evt_2"), header(NOW))).isFalse();
    }

    @Test
    void refusesWhatIsFiveMinutesOldOrAhead() {
        assertThat(good(JSON, header(NOW.minusSeconds(299)))).isTrue();
        assertThat(good(JSON, header(NOW.minusSeconds(301)))).isFalse();
        assertThat(good(JSON, header(NOW.plusSeconds(299)))).isTrue();
        assertThat(good(JSON, header(NOW.plusSeconds(301)))).isFalse();
        assertThat(good(JSON, header(NOW.plusSeconds(3600)))).isFalse();
    }

    @Test
    void believesEitherSecretWhileOneIsReplaced() {
        String ours = header(NOW).substring(header(NOW).indexOf("v1="));
        String other = WebhookSignature.header(bytes(JSON), "whsec_next", NOW);

        assertThat(good(JSON, other + "," + ours)).isTrue();
        assertThat(good(JSON, "v0=00," + other)).isFalse();
    }

    @Test
    void doesNotCareForTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            String plain = header(NOW);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(header(NOW)).isEqualTo(plain);
            assertThat(good(JSON, plain)).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String header(Instant when) {
        return WebhookSignature.header(bytes(JSON), SECRET, when);
    }

    private static boolean good(String body, String header) {
        return WebhookSignature.isGood(bytes(body), header, SECRET, NOW);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
