package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.PaymentMethods;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.StripeError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Customers and their tax ids. */
public final class Customers {

    private static final Pattern EU_VAT = Pattern.compile("[A-Z]{2}[A-Z0-9]{5,12}");

    private final Kit kit;
    private final PaymentMethods methods;
    private final List<Consumer<ObjectNode>> deleted = new ArrayList<>();

    public Customers(Kit kit, PaymentMethods methods, Rendering rendering, Router router) {
        this.kit = kit;
        this.methods = methods;
        rendering.onlyWhenAsked(
                "customer.tax_ids",
                customer -> Json.listOf(
                        taxIds(Json.text(customer, "id", "")).toList().reversed(),
                        "/v1/customers/" + Json.text(customer, "id") + "/tax_ids"));
        router.get("/v1/customers", call -> kit.page(call, present(), "/v1/customers", "email", "test_clock"))
                .post("/v1/customers", this::create)
                .get("/v1/customers/:id", call -> kit.store().named("customer", call.id(), "id"))
                .post("/v1/customers/:id", this::update)
                .delete("/v1/customers/:id", this::delete)
                .get(
                        "/v1/customers/:id/payment_methods",
                        call -> kit.page(
                                call,
                                methods.of(named(call.id(), "customer")),
                                "/v1/customers/" + call.id() + "/payment_methods",
                                "type"))
                .get(
                        "/v1/customers/:id/tax_ids",
                        call -> kit.page(call, taxIds(call.id()), "/v1/customers/" + call.id() + "/tax_ids"))
                .post("/v1/customers/:id/tax_ids", this::addTaxId)
                .delete("/v1/customers/:id/tax_ids/:tax", this::deleteTaxId);
    }

    /** Is told of a customer who is about to be gone. */
    public void whenDeleted(Consumer<ObjectNode> listener) {
        deleted.add(listener);
    }

    private Stream<ObjectNode> present() {
        return kit.store().all("customer").filter(customer -> !Json.flag(customer, "deleted"));
    }

    ObjectNode named(String id, String param) {
        ObjectNode customer = kit.store().named("customer", id, param);
        if (Json.flag(customer, "deleted")) {
            throw StripeError.missing("customer", id, param);
        }
        return customer;
    }

    private ObjectNode create(Call call) {
        return create(call.params());
    }

    ObjectNode create(ObjectNode params) {
        ObjectNode customer = kit.begin("customer");
        customer.put("invoice_prefix", kit.store().ids().letters(8).toUpperCase(Locale.ROOT));
        fill(params, customer);
        kit.take(params, customer, "test_clock");
        customer.put("created", kit.time().now(customer));
        kit.store().add(customer);
        String method = Json.text(params, "payment_method", Json.text(params, "source", ""));
        if (!method.isEmpty()) {
            ObjectNode attached = methods.attach(method, customer);
            if (Json.has(params, "source") || Json.has(params, "invoice_settings.default_payment_method")) {
                Json.inside(customer, "invoice_settings").put("default_payment_method", Json.text(attached, "id"));
            }
        }
        kit.events().emit("customer.created", customer);
        Json.objects(params, "tax_id_data").forEach(data -> addTaxId(customer, data));
        return customer;
    }

    private ObjectNode update(Call call) {
        return update(kit.store().edit(named(call.id(), "id")), call.params());
    }

    ObjectNode update(ObjectNode customer, ObjectNode params) {
        fill(params, customer);
        String method = Json.text(params, "invoice_settings.default_payment_method");
        if (method != null) {
            ObjectNode known = methods.named(method, "invoice_settings[default_payment_method]");
            if (!known.path("customer").equals(customer.path("id"))) {
                throw StripeError.invalid(
                        "The customer does not have a payment method with the ID %s. The payment method must be attached to the customer."
                                .formatted(method),
                        "invoice_settings[default_payment_method]");
            }
        }
        kit.events().emit("customer.updated", customer);
        return customer;
    }

    private void fill(ObjectNode params, ObjectNode customer) {
        kit.take(
                params,
                customer,
                "name",
                "email",
                "description",
                "phone",
                "balance",
                "metadata",
                "preferred_locales",
                "tax_exempt",
                "invoice_prefix",
                "next_invoice_sequence",
                "invoice_settings");
        if (params.has("shipping")) {
            customer.set("shipping", Kit.shipping(params.path("shipping")));
        }
        if (params.has("address")) {
            customer.set("address", Kit.address(params.path("address")));
        }
    }

    private ObjectNode delete(Call call) {
        ObjectNode customer = kit.store().edit(named(call.id(), "id"));
        deleted.forEach(listener -> listener.accept(customer));
        kit.events().emit("customer.deleted", customer);
        ObjectNode gone = kit.deleted(customer);
        customer.removeAll();
        customer.setAll(gone);
        return customer;
    }

    private Stream<ObjectNode> taxIds(String customer) {
        return kit.store().all("tax_id").filter(tax -> Json.is(tax, "customer", customer));
    }

    private ObjectNode addTaxId(Call call) {
        return addTaxId(named(call.id(), "customer"), call.params());
    }

    /** Stripe verifies later: at once pending, then what the value says; {@code 000000000} is verified and {@code 111111111} is not. */
    ObjectNode addTaxId(ObjectNode customer, ObjectNode params) {
        String type = Json.text(params, "type", "");
        String value = Json.text(params, "value", "").replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        if (type.equals("eu_vat") && !EU_VAT.matcher(value).matches()) {
            throw StripeError.invalid("Invalid value for %s.".formatted(type), "value")
                    .with("code", "tax_id_invalid");
        }
        ObjectNode tax = kit.begin("tax_id");
        tax.put("type", type);
        tax.put("value", value);
        tax.put("customer", Json.text(customer, "id"));
        tax.put(
                "country",
                type.equals("eu_vat")
                        ? value.substring(0, 2)
                        : type.substring(0, 2).toUpperCase(Locale.ROOT));
        ObjectNode owner = tax.putObject("owner");
        owner.put("type", "customer");
        owner.put("customer", Json.text(customer, "id"));
        owner.putNull("customer_account");
        verification(tax, type.equals("eu_vat") || type.equals("gb_vat") ? "pending" : "unavailable");
        kit.store().add(tax);
        kit.events().emit("customer.tax_id.created", tax);
        return tax;
    }

    /** The tax office answered. */
    void verify(ObjectNode tax) {
        kit.store().edit(tax);
        String value = Json.text(tax, "value", "");
        verification(
                tax,
                value.contains("111111111") ? "unverified" : value.contains("222222222") ? "unavailable" : "verified");
        kit.events().emit("customer.tax_id.updated", tax);
    }

    private static void verification(ObjectNode tax, String status) {
        ObjectNode verification = tax.putObject("verification");
        verification.put("status", status);
        verification.putNull("verified_address");
        verification.putNull("verified_name");
    }

    private ObjectNode deleteTaxId(Call call) {
        ObjectNode tax = kit.store().named("tax_id", call.path().getOrDefault("tax", ""), "id");
        kit.store().remove(tax);
        kit.events().emit("customer.tax_id.deleted", tax);
        return kit.deleted(tax);
    }
}
