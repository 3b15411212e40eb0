package app.ritme.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Profiles;

/** How this installation is paid for, worked out from its settings. */
public record BillingSettings(BillingMode mode, String secretKey, String webhookSecret) {

    /** Where something may answer in Stripe's place. */
    public static final Profiles STAND_IN = Profiles.of("demo | test");

    private static final Set<String> MODES = Set.of("disabled", "emulated");

    /** What came of reading the settings: either they make sense, or each sentence says what does not. */
    public record Reading(Optional<BillingSettings> settings, List<String> problems) {}

    /**
     * @param setting the value of a setting by its name, or null
     * @param standIn whether something may answer in Stripe's place here
     */
    public static Reading read(Function<String, @Nullable String> setting, boolean standIn) {
        String key = text(setting.apply("stripe.secret-key"));
        String secret = text(setting.apply("stripe.webhook-secret"));
        String asked = text(setting.apply("ritme.billing.mode")).toLowerCase(Locale.ROOT);
        boolean live = Boolean.parseBoolean(text(setting.apply("ritme.billing.live")));
        var problems = new ArrayList<String>();
        if (!asked.isEmpty() && !MODES.contains(asked)) {
            problems.add("RITME_BILLING_MODE is '" + asked
                    + "': leave it out to follow STRIPE_SECRET_KEY, or say 'disabled' or 'emulated'.");
        }
        if (asked.equals("emulated")) {
            return emulated(key, secret, standIn, problems);
        }
        if (asked.equals("disabled") && !key.isEmpty()) {
            problems.add("RITME_BILLING_MODE is 'disabled' while STRIPE_SECRET_KEY is set: take one of them out.");
        }
        if (key.isEmpty()) {
            if (!secret.isEmpty()) {
                problems.add("STRIPE_WEBHOOK_SECRET is set without STRIPE_SECRET_KEY: set both, or neither.");
            }
            return reading(new BillingSettings(BillingMode.DISABLED, "", ""), problems);
        }
        if (!secret.startsWith("whsec_")) {
            problems.add("STRIPE_SECRET_KEY is set without STRIPE_WEBHOOK_SECRET: set the signing secret of the webhook"
                    + " endpoint, which begins with whsec_.");
        }
        boolean isLive = startsWith(key, "sk_live_", "rk_live_");
        if (!isLive && !startsWith(key, "sk_test_", "rk_test_")) {
            problems.add(
                    "STRIPE_SECRET_KEY is no secret key of Stripe's: it begins with sk_test_, rk_test_, sk_live_ or"
                            + " rk_live_.");
        }
        if (isLive && !live) {
            problems.add("STRIPE_SECRET_KEY is a live key: set RITME_BILLING_LIVE=true to take real money.");
        }
        if (!isLive && live) {
            problems.add("RITME_BILLING_LIVE is true while STRIPE_SECRET_KEY is a test key: set the live key, or take"
                    + " RITME_BILLING_LIVE out.");
        }
        return reading(new BillingSettings(isLive ? BillingMode.LIVE : BillingMode.TEST, key, secret), problems);
    }

    private static Reading emulated(String key, String secret, boolean standIn, List<String> problems) {
        if (!standIn) {
            problems.add("Production has no emulated Stripe, only the demo has: take RITME_BILLING_MODE out.");
        }
        if (startsWith(key, "sk_live_", "rk_live_")) {
            problems.add(
                    "RITME_BILLING_MODE is 'emulated' while STRIPE_SECRET_KEY is a live key: take one of them out.");
        }
        return reading(
                new BillingSettings(
                        BillingMode.EMULATED,
                        key.isEmpty() ? "sk_test_emulated" : key,
                        secret.isEmpty() ? "whsec_emulated" : secret),
                problems);
    }

    private static Reading reading(BillingSettings settings, List<String> problems) {
        return new Reading(problems.isEmpty() ? Optional.of(settings) : Optional.empty(), List.copyOf(problems));
    }

    private static boolean startsWith(String key, String one, String other) {
        return key.startsWith(one) || key.startsWith(other);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** A key does not belong in a log. */
    @Override
    public String toString() {
        return "BillingSettings " + mode;
    }
}
