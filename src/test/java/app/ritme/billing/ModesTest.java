package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four ways of being paid for, and each set of settings that fits none of them has its sentence. */
class ModesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, DISABLED",
                "-, -, disabled, -, DISABLED",
                "-, -, emulated, -, EMULATED",
                "sk_test_1, whsec_1, -, -, TEST",
                "rk_test_1, whsec_1, -, false, TEST",
                "sk_live_1, whsec_1, -, true, LIVE",
                "rk_live_1, whsec_1, -, true, LIVE"
            })
    void followsFromTheSettings(String key, String secret, String mode, String live, BillingMode expected) {
        var reading = read(key, secret, mode, live, true);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.settings().orElseThrow().mode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "sk_test_1, -, -, -, STRIPE_WEBHOOK_SECRET",
                "sk_test_1, '', -, -, STRIPE_WEBHOOK_SECRET",
                "sk_test_1, secret, -, -, whsec_",
                "-, whsec_1, -, -, without STRIPE_SECRET_KEY",
                "sk_live_1, whsec_1, -, -, RITME_BILLING_LIVE=true",
                "sk_test_1, whsec_1, -, true, test key",
                "pk_test_1, whsec_1, -, -, no secret key",
                "sk_live_1, whsec_1, emulated, -, live key",
                "sk_test_1, whsec_1, disabled, -, take one of them out",
                "-, -, sandbox, -, RITME_BILLING_MODE"
            })
    void refusesWhatDoesNotFitInOneSentence(String key, String secret, String mode, String live, String said) {
        var reading = read(key, secret, mode, live, true);

        assertThat(reading.settings()).isEmpty();
        assertThat(reading.problems()).singleElement().asString().contains(said).endsWith(".");
    }

    @Test
    void productionHasNoEmulatedStripe() {
        assertThat(read(null, null, "emulated", null, false).problems())
                .singleElement()
                .asString()
                .contains("Production");
        assertThat(read(null, null, null, null, false).settings().orElseThrow().mode())
                .isEqualTo(BillingMode.DISABLED);
    }

    @Test
    void keysStandInNoText() {
        var settings = read("sk_test_hidden", "whsec_hidden", null, null, true)
                .settings()
                .orElseThrow();

        assertThat(List.of(settings.toString(), String.valueOf(settings))).noneMatch(text -> text.contains("hidden"));
    }

    private static BillingSettings.Reading read(
            @Nullable String key,
            @Nullable String secret,
            @Nullable String mode,
            @Nullable String live,
            boolean standIn) {
        Map<String, @Nullable String> settings = new HashMap<>();
        settings.put("stripe.secret-key", key);
        settings.put("stripe.webhook-secret", secret);
        settings.put("ritme.billing.mode", mode);
        settings.put("ritme.billing.live", live);
        return BillingSettings.read(settings::get, standIn);
    }
}
