package app.ritme.billing.emulator.payment;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Ways to pay. The well-known test names, such as {@code pm_card_visa}, make a new one each time. */
public final class PaymentMethods {

    private static final int YEARS_AHEAD = 3;
    private static final long YEAR_SECONDS = 31_557_600;

    private static final Map<String, Card> CARDS = Map.ofEntries(
            Map.entry("visa", new Card("visa", "4242", Outcome.PAID)),
            Map.entry("mastercard", new Card("mastercard", "4444", Outcome.PAID)),
            Map.entry("createDispute", new Card("visa", "0259", Outcome.DISPUTED)),
            Map.entry("createDisputeInquiry", new Card("visa", "1976", Outcome.INQUIRED)),
            Map.entry("chargeDeclined", new Card("visa", "0002", Outcome.DECLINED)),
            Map.entry("visa_chargeDeclined", new Card("visa", "0002", Outcome.DECLINED)),
            Map.entry("chargeCustomerFail", new Card("visa", "0341", Outcome.DECLINED_LATER)),
            Map.entry("chargeDeclinedInsufficientFunds", new Card("visa", "9995", Outcome.NO_FUNDS)),
            Map.entry("chargeDeclinedExpiredCard", new Card("visa", "0069", Outcome.EXPIRED)),
            Map.entry("visa_chargeDeclinedLostCard", new Card("visa", "9987", Outcome.LOST)),
            Map.entry("authenticationRequired", new Card("visa", "3184", Outcome.AUTHENTICATE)),
            Map.entry("threeDSecure2Required", new Card("visa", "3220", Outcome.AUTHENTICATE)));

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{8,30}");
    /** How Stripe's test accounts end whose debit fails. */
    private static final List<String> REFUSED_DEBITS = List.of("3202", "3456", "3001", "3004");

    private final Kit kit;

    public PaymentMethods(Kit kit, Router router) {
        this.kit = kit;
        router.get(
                        "/v1/payment_methods",
                        call -> kit.page(
                                call, kit.store().all("payment_method"), "/v1/payment_methods", "customer", "type"))
                .post("/v1/payment_methods", this::create)
                .get("/v1/payment_methods/:id", call -> named(call.id(), "payment_method"))
                .post("/v1/payment_methods/:id", this::update)
                .post(
                        "/v1/payment_methods/:id/attach",
                        call -> attach(
                                call.id(),
                                kit.store().named("customer", Json.text(call.params(), "customer", ""), "customer")))
                .post("/v1/payment_methods/:id/detach", this::detach);
    }

    public Stream<ObjectNode> of(ObjectNode customer) {
        String id = Json.text(customer, "id", "");
        return kit.store().all("payment_method").filter(method -> Json.is(method, "customer", id));
    }

    /** The one of that name; a test name makes a new one. */
    public ObjectNode named(String id, String param) {
        String name = id.startsWith("pm_card_")
                ? id.substring("pm_card_".length())
                : id.startsWith("tok_") ? id.substring("tok_".length()) : "";
        Card card = CARDS.get(name);
        return card == null ? kit.store().named("payment_method", id, param) : card(card);
    }

    private ObjectNode card(Card known) {
        ObjectNode method = kit.begin("payment_method");
        method.put("type", "card");
        method.put("_outcome", known.outcome.name());
        ObjectNode card = method.putObject("card");
        card.put("brand", known.brand);
        ObjectNode checks = card.putObject("checks");
        checks.putNull("address_line1_check");
        checks.putNull("address_postal_code_check");
        checks.put("cvc_check", "pass");
        card.put("country", "US");
        card.put("display_brand", known.brand);
        card.put("exp_month", 12);
        card.put("exp_year", 1970 + kit.time().now() / YEAR_SECONDS + YEARS_AHEAD);
        card.put("fingerprint", kit.store().ids().letters(16));
        card.put("funding", "credit");
        card.putNull("generated_from");
        card.put("last4", known.last4);
        ObjectNode networks = card.putObject("networks");
        networks.putArray("available").add(known.brand);
        networks.putNull("preferred");
        card.put("regulated_status", "unregulated");
        card.putObject("three_d_secure_usage").put("supported", true);
        card.putNull("wallet");
        kit.store().add(method);
        return method;
    }

    private ObjectNode create(Call call) {
        ObjectNode params = call.params();
        ObjectNode method;
        if (Json.is(params, "type", "sepa_debit")) {
            method = sepa(Json.text(params, "sepa_debit.iban", ""));
        } else if (Json.is(params, "type", "card")) {
            String number = Json.text(params, "card.number", "");
            method = Json.has(params, "card.token")
                    ? named(Json.text(params, "card.token", ""), "card[token]")
                    : CARDS.values().stream()
                            .filter(card -> !number.isEmpty() && number.endsWith(card.last4))
                            .findFirst()
                            .map(this::card)
                            .orElseThrow(
                                    () -> StripeError.card("Your card number is incorrect.", "incorrect_number", null)
                                            .undoing());
        } else {
            throw StripeError.invalid("The emulator knows cards and sepa_debit only.", "type");
        }
        kit.take(params, method, "billing_details", "metadata", "allow_redisplay");
        return method;
    }

    /** What was chosen on a page: a test name of a card, or an account for a debit. */
    public String chosen(String nameOrIban) {
        return IBAN.matcher(nameOrIban).matches() ? Json.text(sepa(nameOrIban), "id", "") : nameOrIban;
    }

    private ObjectNode sepa(String iban) {
        ObjectNode method = kit.begin("payment_method");
        method.put("type", "sepa_debit");
        method.put(
                "_outcome",
                (REFUSED_DEBITS.stream().anyMatch(iban::endsWith) ? Outcome.LATER_REFUSED : Outcome.LATER_PAID).name());
        method.put("_slow", iban.startsWith("DE"));
        ObjectNode debit = method.putObject("sepa_debit");
        debit.put("bank_code", iban.length() > 12 ? iban.substring(4, 9) : null);
        debit.put("branch_code", "");
        debit.put("country", iban.length() > 2 ? iban.substring(0, 2) : null);
        debit.put("fingerprint", kit.store().ids().letters(16));
        debit.putNull("generated_from");
        debit.put("last4", iban.length() > 4 ? iban.substring(iban.length() - 4) : null);
        kit.store().add(method);
        return method;
    }

    private ObjectNode update(Call call) {
        ObjectNode method = kit.store().edit(named(call.id(), "payment_method"));
        kit.take(call.params(), method, "billing_details", "metadata", "allow_redisplay");
        if (Json.has(call.params(), "card")) {
            kit.take((ObjectNode) call.params().path("card"), Json.inside(method, "card"), "exp_month", "exp_year");
        }
        kit.events().emit("payment_method.updated", method);
        return method;
    }

    public ObjectNode attach(String id, ObjectNode customer) {
        ObjectNode method = kit.store().edit(named(id, "payment_method"));
        if (outcome(method) == Outcome.DECLINED) {
            throw Outcome.DECLINED.refusal().undoing();
        }
        method.put("customer", Json.text(customer, "id"));
        kit.events().emit("payment_method.attached", method);
        return method;
    }

    private ObjectNode detach(Call call) {
        ObjectNode method = kit.store().edit(named(call.id(), "payment_method"));
        if (!Json.has(method, "customer")) {
            throw StripeError.invalid(
                    "The payment method you provided is not attached to a customer so detachment is impossible.");
        }
        String customer = Json.text(method, "customer");
        method.putNull("customer");
        kit.store()
                .find("customer", customer)
                .filter(owner -> Json.is(owner, "invoice_settings.default_payment_method", call.id()))
                .ifPresent(owner ->
                        Json.inside(kit.store().edit(owner), "invoice_settings").putNull("default_payment_method"));
        kit.events().emit("payment_method.detached", method);
        return method;
    }

    public static Outcome outcome(ObjectNode method) {
        return Outcome.valueOf(Json.text(method, "_outcome", Outcome.PAID.name()));
    }

    private record Card(String brand, String last4, Outcome outcome) {}
}
