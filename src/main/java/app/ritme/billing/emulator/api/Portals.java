package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.PaymentMethods;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The customer portal: what it offers, and the short-lived links to it. */
public final class Portals {

    private static final String CONFIGURATION = "billing_portal.configuration";
    private static final String SESSION = "billing_portal.session";
    private static final String PATH = "/v1/billing_portal/configurations";

    private final Kit kit;
    private final Customers customers;
    private final PaymentMethods methods;
    private final Subscriptions subscriptions;

    public Portals(Kit kit, Customers customers, PaymentMethods methods, Subscriptions subscriptions, Router router) {
        this.kit = kit;
        this.customers = customers;
        this.methods = methods;
        this.subscriptions = subscriptions;
        router.get(PATH, call -> kit.page(call, kit.store().all(CONFIGURATION), PATH, "active", "is_default"))
                .post(PATH, this::configure)
                .get(PATH + "/:id", call -> configuration(call.id()))
                .post(PATH + "/:id", this::reconfigure)
                .post("/v1/billing_portal/sessions", this::create);
    }

    private ObjectNode configuration(String id) {
        return kit.store().named(CONFIGURATION, id, "configuration");
    }

    private ObjectNode configure(Call call) {
        ObjectNode configuration = kit.begin(CONFIGURATION);
        configuration.set("updated", configuration.path("created"));
        kit.store().add(configuration);
        fill(call.params(), configuration);
        kit.events().emit("billing_portal.configuration.created", configuration);
        return configuration;
    }

    private ObjectNode reconfigure(Call call) {
        ObjectNode configuration = kit.store().edit(configuration(call.id()));
        fill(call.params(), configuration);
        configuration.put("updated", kit.time().now());
        kit.events().emit("billing_portal.configuration.updated", configuration);
        return configuration;
    }

    private void fill(ObjectNode params, ObjectNode configuration) {
        kit.take(params, configuration, "active", "business_profile", "default_return_url", "metadata", "name");
        ObjectNode features = Json.inside(configuration, "features");
        params.path("features").properties().forEach(feature -> {
            if (feature.getValue() instanceof ObjectNode said
                    && features.get(feature.getKey()) instanceof ObjectNode known) {
                said.propertyNames().forEach(field -> kit.take(said, known, field));
            }
        });
    }

    private ObjectNode create(Call call) {
        ObjectNode params = call.params();
        ObjectNode customer = customers.named(Json.text(params, "customer", ""), "customer");
        ObjectNode session = kit.begin(SESSION);
        String configuration = Json.text(params, "configuration");
        session.put(
                "configuration", configuration == null ? standard() : Json.text(configuration(configuration), "id"));
        session.set("customer", customer.path("id"));
        kit.take(params, session, "return_url", "locale");
        session.put("url", kit.url().get() + "/p/" + Json.text(session, "id"));
        String flow = Json.text(params, "flow_data.type");
        if (flow != null) {
            session.set("flow", flow(flow, params));
        }
        kit.store().add(session);
        kit.events().emit("billing_portal.session.created", session);
        return session;
    }

    private static ObjectNode flow(String type, ObjectNode params) {
        if (!type.equals("payment_method_update") && !type.equals("subscription_cancel")) {
            throw StripeError.invalid("The emulator's portal changes cards and cancels.", "flow_data[type]");
        }
        ObjectNode flow = Json.object();
        flow.put("type", type);
        ObjectNode after = flow.putObject("after_completion");
        after.put("type", "portal_homepage").putNull("hosted_confirmation").putNull("redirect");
        flow.putNull("subscription_cancel").putNull("subscription_update").putNull("subscription_update_confirm");
        if (type.equals("subscription_cancel")) {
            ObjectNode cancel = flow.putObject("subscription_cancel");
            cancel.putNull("retention");
            cancel.put("subscription", Json.text(params, "flow_data.subscription_cancel.subscription"));
        }
        return flow;
    }

    /** The one of the account, made when it is first needed. */
    private String standard() {
        return kit.store()
                .all(CONFIGURATION)
                .filter(configuration -> Json.flag(configuration, "is_default"))
                .findFirst()
                .map(configuration -> Json.text(configuration, "id", ""))
                .orElseGet(() -> {
                    ObjectNode configuration = kit.begin(CONFIGURATION);
                    configuration.put("is_default", true);
                    for (String feature : List.of("invoice_history", "payment_method_update", "subscription_cancel")) {
                        ((ObjectNode) Json.at(configuration, "features." + feature)).put("enabled", true);
                    }
                    kit.store().add(configuration);
                    return Json.text(configuration, "id", "");
                });
    }

    public ObjectNode session(String id) {
        return kit.store().named(SESSION, id, "session");
    }

    /** How the number of the card ends that pays now. */
    public Optional<String> card(ObjectNode session) {
        return kit.store()
                .find("customer", Json.text(session, "customer"))
                .map(customer -> Json.text(customer, "invoice_settings.default_payment_method"))
                .flatMap(id -> kit.store().find("payment_method", id))
                .map(method -> Json.text(method, "card.last4"));
    }

    public void changeCard(ObjectNode session, String name) {
        ObjectNode customer = kit.store().edit(customers.named(Json.text(session, "customer", ""), "customer"));
        ObjectNode method = methods.attach(name, customer);
        Json.inside(customer, "invoice_settings").set("default_payment_method", method.path("id"));
        kit.events().emit("customer.updated", customer);
        living(session).forEach(subscription -> {
            ObjectNode change = Json.object();
            change.set("default_payment_method", method.path("id"));
            subscriptions.update(kit.store().edit(subscription), change);
        });
    }

    public List<ObjectNode> living(ObjectNode session) {
        return kit.store()
                .all("subscription")
                .filter(subscription -> subscription.path("customer").equals(session.path("customer")))
                .filter(subscription -> !Subscriptions.ENDED.contains(Json.text(subscription, "status", "")))
                .toList();
    }

    /** As with flexible billing: a date of the end, and no flag. */
    public void end(ObjectNode session, boolean ending) {
        living(session).forEach(subscription -> {
            ObjectNode change = Json.object();
            if (ending) {
                change.put("cancel_at", "min_period_end");
            } else {
                change.putNull("cancel_at");
            }
            subscriptions.update(kit.store().edit(subscription), change);
        });
    }
}
