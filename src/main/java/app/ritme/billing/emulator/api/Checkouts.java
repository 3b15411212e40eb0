package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.invoice.Invoices;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.money.Amounts;
import app.ritme.billing.emulator.money.Vat;
import app.ritme.billing.emulator.payment.Outcome;
import app.ritme.billing.emulator.payment.PaymentMethods;
import app.ritme.billing.emulator.payment.Payments;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checkout: a page to pay on, open until it is paid, expires or is closed. */
public final class Checkouts {

    private static final String TYPE = "checkout.session";
    private static final String PATH = "/v1/checkout/sessions";
    private static final String HOME = "NL";
    private static final long SHORTEST = 30 * 60;
    private static final long LONGEST = 24 * 3_600;

    private final Kit kit;
    private final Catalogue catalogue;
    private final Customers customers;
    private final PaymentMethods methods;
    private final Payments payments;
    private final Subscriptions subscriptions;

    public Checkouts(
            Kit kit,
            Catalogue catalogue,
            Customers customers,
            PaymentMethods methods,
            Payments payments,
            Invoices invoices,
            Subscriptions subscriptions,
            Agenda agenda,
            Rendering rendering,
            Router router) {
        this.kit = kit;
        this.catalogue = catalogue;
        this.customers = customers;
        this.methods = methods;
        this.payments = payments;
        this.subscriptions = subscriptions;
        invoices.whenTurned(this::turned);
        payments.whenSettled((intent, paid) -> settled("payment_intent", intent, paid));
        agenda.also(session -> Json.is(session, "status", "open")
                ? Stream.of(new Agenda.Due(Json.number(session, "expires_at"), () -> expire(session)))
                : Stream.empty());
        rendering.onlyWhenAsked("checkout.session.line_items", Checkouts::lines);
        router.get(
                        PATH,
                        call -> kit.page(
                                call,
                                kit.store().all(TYPE),
                                PATH,
                                "customer",
                                "status",
                                "subscription",
                                "payment_intent"))
                .post(PATH, this::create)
                .get(PATH + "/:id", call -> named(call.id()))
                .get(PATH + "/:id/line_items", call -> lines(named(call.id())))
                .post(PATH + "/:id/expire", call -> expire(open(call.id())))
                .get("/v1/payment_pages/:id", call -> named(call.id()))
                .post("/v1/payment_pages/:id/confirm", this::confirm);
    }

    public ObjectNode named(String id) {
        return kit.store().named(TYPE, id, "session");
    }

    private ObjectNode open(String id) {
        ObjectNode session = kit.store().edit(named(id));
        if (!Json.is(session, "status", "open")) {
            throw StripeError.invalid(
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of %s."
                            .formatted(Json.text(session, "status")));
        }
        return session;
    }

    private static ObjectNode lines(ObjectNode session) {
        return Json.listOf(Json.objects(session, "_lines"), PATH + "/" + Json.text(session, "id") + "/line_items");
    }

    private ObjectNode create(Call call) {
        ObjectNode params = call.params();
        String mode = Json.text(params, "mode", "payment");
        if (mode.equals("setup")) {
            throw StripeError.invalid("The emulator's Checkout takes payments and subscriptions.", "mode");
        }
        ObjectNode session = kit.begin(TYPE);
        String customer = Json.text(params, "customer");
        if (customer != null) {
            customers.named(customer, "customer");
        }
        kit.take(
                params,
                session,
                "customer",
                "customer_email",
                "client_reference_id",
                "metadata",
                "success_url",
                "cancel_url",
                "locale",
                "automatic_tax",
                "billing_address_collection",
                "allow_promotion_codes");
        session.put("mode", mode);
        session.put(
                "payment_method_collection",
                Json.text(params, "payment_method_collection", mode.equals("subscription") ? "always" : "if_required"));
        session.putArray("payment_method_types").add("card");
        session.put("url", kit.url().get() + "/c/" + Json.text(session, "id"));
        long now = kit.time().now();
        long expires = Json.number(params, "expires_at", now + LONGEST);
        if (expires < now + SHORTEST || expires > now + LONGEST) {
            throw StripeError.invalid(
                    "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.",
                    "expires_at");
        }
        session.put("expires_at", expires);
        session.set(
                "_subscription",
                params.path("subscription_data").isObject() ? params.path("subscription_data") : Json.object());
        items(session, Json.objects(params, "line_items"));
        kit.store().add(session);
        return session;
    }

    private void items(ObjectNode session, List<ObjectNode> asked) {
        if (asked.isEmpty()) {
            throw StripeError.required("line_items");
        }
        ArrayNode lines = session.putArray("_lines");
        for (ObjectNode params : asked) {
            ObjectNode price = params.get("price_data") instanceof ObjectNode data
                    ? catalogue.price(data)
                    : kit.store().named("price", Json.text(params, "price", ""), "line_items[0][price]");
            if (!Json.flag(price, "active")) {
                throw StripeError.invalid(
                        "The price specified is inactive. This field only accepts active prices.",
                        "line_items[0][price]");
            }
            long quantity = Json.number(params, "quantity", 1);
            long amount = Amounts.of(Json.text(price, "unit_amount_decimal", "0"), quantity);
            ObjectNode line = kit.store().blank("item");
            line.set("price", price.path("id"));
            line.set("currency", price.path("currency"));
            line.put("quantity", quantity);
            line.put("description", Json.text(kit.store().get("product", Json.text(price, "product")), "name"));
            line.put("amount_subtotal", amount);
            line.put("amount_total", amount);
            lines.add(line);
            session.set("currency", price.path("currency"));
        }
        total(session);
    }

    /** Nothing is due on the day a trial begins. */
    private void total(ObjectNode session) {
        boolean trial = Json.number(session, "_subscription.trial_period_days") > 0
                || Json.has(session, "_subscription.trial_end");
        long subtotal = trial
                ? 0
                : Json.objects(session, "_lines").stream()
                        .mapToLong(line -> Json.number(line, "amount_subtotal"))
                        .sum();
        long tax = 0;
        if (Json.flag(session, "automatic_tax.enabled")) {
            String country = kit.store()
                    .find("customer", Json.text(session, "customer"))
                    .map(found -> Json.text(found, "address.country", ""))
                    .orElse("");
            tax = Amounts.percent(subtotal, Vat.hundredths(country));
            Json.inside(session, "automatic_tax")
                    .put("status", country.isEmpty() ? "requires_location_inputs" : "complete");
        }
        session.put("amount_subtotal", subtotal);
        session.put("amount_total", subtotal + tax);
        ObjectNode details = session.putObject("total_details");
        details.put("amount_discount", 0);
        details.put("amount_shipping", 0);
        details.put("amount_tax", tax);
    }

    private ObjectNode expire(ObjectNode session) {
        kit.store().edit(session).put("status", "expired").putNull("url");
        kit.events().emit("checkout.session.expired", session);
        return session;
    }

    /** What the page itself asks for; Stripe's command-line client does it in place of a person. */
    private ObjectNode confirm(Call call) {
        long shown = Json.number(named(call.id()), "amount_total");
        if (Json.number(call.params(), "expected_amount", shown) != shown) {
            throw StripeError.invalid("The amount is not the one the page shows.", "expected_amount");
        }
        return pay(call.id(), Json.text(call.params(), "payment_method", ""), HOME, false);
    }

    /**
     * Somebody pays on the page. A refusal leaves it open and nothing behind.
     *
     * @param country where they live, if nobody knows it yet
     * @param proven whether they proved who they are
     */
    public ObjectNode pay(String id, String methodName, String country, boolean proven) {
        ObjectNode session = open(id);
        ObjectNode customer = customer(session, country);
        ObjectNode method = methods.attach(methodName, customer).put("_proven", proven);
        try {
            if (Json.is(session, "mode", "subscription")) {
                subscribe(session, customer, method);
            } else {
                payOnce(session, customer, method);
            }
        } catch (StripeError refusal) {
            throw refusal.undoing();
        }
        complete(session, customer);
        return session;
    }

    private ObjectNode customer(ObjectNode session, String country) {
        String known = Json.text(session, "customer");
        ObjectNode said = Json.object();
        said.putObject("address").put("country", country);
        if (known == null) {
            said.put("email", Json.text(session, "customer_email", "guest@example.com"));
            ObjectNode customer = customers.create(said);
            session.set("customer", customer.path("id"));
            return customer;
        }
        ObjectNode customer = customers.named(known, "customer");
        if (!Json.has(customer, "address.country")) {
            customers.update(kit.store().edit(customer), said);
            total(session);
        }
        return customer;
    }

    private void subscribe(ObjectNode session, ObjectNode customer, ObjectNode method) {
        ObjectNode wanted = Json.object();
        wanted.set("customer", customer.path("id"));
        ArrayNode items = wanted.putArray("items");
        for (ObjectNode line : Json.objects(session, "_lines")) {
            items.addObject().put("price", Json.text(line, "price")).put("quantity", Json.number(line, "quantity"));
        }
        kit.take(
                (ObjectNode) session.path("_subscription"),
                wanted,
                "metadata",
                "description",
                "trial_period_days",
                "trial_end",
                "trial_settings",
                "billing_cycle_anchor");
        wanted.set("default_payment_method", method.path("id"));
        wanted.put("payment_behavior", "error_if_incomplete");
        wanted.putObject("automatic_tax").put("enabled", Json.flag(session, "automatic_tax.enabled"));
        ObjectNode subscription = subscriptions.create(wanted);
        session.set("subscription", subscription.path("id"));
        session.set("invoice", subscription.path("latest_invoice"));
        ObjectNode invoice = kit.store().get("invoice", Json.text(subscription, "latest_invoice"));
        boolean paid = Json.is(invoice, "status", "paid");
        session.put(
                "payment_status",
                !paid ? "unpaid" : Json.number(invoice, "total") == 0 ? "no_payment_required" : "paid");
    }

    private void payOnce(ObjectNode session, ObjectNode customer, ObjectNode method) {
        ObjectNode intent = payments.begin(
                Json.number(session, "amount_total"), Json.text(session, "currency", ""), Json.text(customer, "id"));
        payments.confirm(intent, Json.text(method, "id"));
        if (Json.is(intent, "status", "requires_action")) {
            throw Outcome.AUTHENTICATE.refusal();
        }
        session.set("payment_intent", intent.path("id"));
        session.put("payment_status", Json.is(intent, "status", "succeeded") ? "paid" : "unpaid");
    }

    private void complete(ObjectNode session, ObjectNode customer) {
        session.put("status", "complete").putNull("url");
        ObjectNode details = session.putObject("customer_details");
        for (String same : List.of("address", "email", "name", "phone", "tax_exempt")) {
            details.set(same, customer.path(same).deepCopy());
        }
        details.putNull("business_name").putNull("individual_name");
        details.putArray("tax_ids");
        kit.events().emit("checkout.session.completed", session);
    }

    private void turned(ObjectNode invoice, Invoices.Turn turn) {
        if (turn == Invoices.Turn.PAID || turn == Invoices.Turn.REFUSED) {
            settled("invoice", invoice, turn == Invoices.Turn.PAID);
        }
    }

    /** A debit that was under way when the page was done came to its end. */
    private void settled(String field, ObjectNode of, boolean paid) {
        kit.store()
                .all(TYPE)
                .filter(session -> session.path(field).equals(of.path("id"))
                        && Json.is(session, "status", "complete")
                        && Json.is(session, "payment_status", "unpaid"))
                .findFirst()
                .ifPresent(session -> {
                    if (paid) {
                        kit.store().edit(session).put("payment_status", "paid");
                    }
                    kit.events().emit("checkout.session.async_payment_" + (paid ? "succeeded" : "failed"), session);
                });
    }
}
