package app.ritme.billing.emulator.world;

import java.security.SecureRandom;
import java.util.Map;

/** Ids as Stripe makes them: what it is, and letters nobody guesses. */
public final class Ids {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 24;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("customer", "cus"),
            Map.entry("tax_id", "txi"),
            Map.entry("payment_method", "pm"),
            Map.entry("product", "prod"),
            Map.entry("price", "price"),
            Map.entry("coupon", "co"),
            Map.entry("discount", "di"),
            Map.entry("promotion_code", "promo"),
            Map.entry("tax_rate", "txr"),
            Map.entry("checkout.session", "cs_test"),
            Map.entry("item", "li"),
            Map.entry("billing_portal.configuration", "bpc"),
            Map.entry("billing_portal.session", "bps"),
            Map.entry("subscription", "sub"),
            Map.entry("subscription_item", "si"),
            Map.entry("subscription_schedule", "sub_sched"),
            Map.entry("invoice", "in"),
            Map.entry("line_item", "il"),
            Map.entry("invoiceitem", "ii"),
            Map.entry("invoice_payment", "inpay"),
            Map.entry("credit_note", "cn"),
            Map.entry("credit_note_line_item", "cnli"),
            Map.entry("payment_intent", "pi"),
            Map.entry("setup_intent", "seti"),
            Map.entry("charge", "ch"),
            Map.entry("refund", "re"),
            Map.entry("dispute", "du"),
            Map.entry("event", "evt"),
            Map.entry("webhook_endpoint", "we"),
            Map.entry("test_helpers.test_clock", "clock"));

    private final SecureRandom random = new SecureRandom();

    public String of(String type) {
        return PREFIXES.getOrDefault(type, type) + "_" + letters(LENGTH);
    }

    public String letters(int length) {
        return random.ints(length, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (text, letter) -> text.append(LETTERS.charAt(letter)),
                        StringBuilder::append)
                .toString();
    }
}
