package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.delivery.Deliveries;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Events that happened, and where they are brought to. */
public final class Hooks {

    private final Kit kit;

    public Hooks(Kit kit, Deliveries deliveries, Router router) {
        this.kit = kit;
        router.get(
                        "/v1/events",
                        call -> kit.page(
                                call,
                                kit.store()
                                        .all("event")
                                        .filter(event -> !call.params().has("delivery_success")
                                                || deliveries.delivered(event)
                                                        == Json.flag(call.params(), "delivery_success"))
                                        .filter(event -> wanted(call, Json.text(event, "type", ""))),
                                "/v1/events"))
                .get("/v1/events/:id", call -> kit.store().named("event", call.id(), "id"))
                .get(
                        "/v1/webhook_endpoints",
                        call -> kit.page(call, kit.store().all("webhook_endpoint"), "/v1/webhook_endpoints"))
                .post("/v1/webhook_endpoints", this::create)
                .get("/v1/webhook_endpoints/:id", this::named)
                .post("/v1/webhook_endpoints/:id", this::update)
                .delete("/v1/webhook_endpoints/:id", call -> {
                    ObjectNode endpoint = named(call);
                    kit.store().remove(endpoint);
                    return kit.deleted(endpoint);
                });
    }

    private static boolean wanted(Call call, String type) {
        List<String> types = Json.texts(call.params(), "types");
        String one = Json.text(call.params(), "type", type);
        return (types.isEmpty() || types.contains(type)) && one.equals(type);
    }

    private ObjectNode named(Call call) {
        return kit.store().named("webhook_endpoint", call.id(), "id");
    }

    private ObjectNode create(Call call) {
        String secret = "whsec_" + kit.store().ids().letters(32);
        ObjectNode endpoint = add(call.params(), secret);
        ObjectNode shown = endpoint.deepCopy();
        shown.put("secret", secret);
        return shown;
    }

    /** From now on events go there as well, signed with that secret. */
    public ObjectNode add(ObjectNode params, String secret) {
        ObjectNode endpoint = kit.begin("webhook_endpoint");
        kit.take(params, endpoint, "url", "enabled_events", "api_version", "description", "metadata");
        endpoint.put("_secret", secret);
        kit.store().add(endpoint);
        return endpoint;
    }

    private ObjectNode update(Call call) {
        ObjectNode endpoint = kit.store().edit(named(call));
        kit.take(call.params(), endpoint, "url", "enabled_events", "description", "metadata");
        if (call.params().has("disabled")) {
            endpoint.put("status", Json.flag(call.params(), "disabled") ? "disabled" : "enabled");
        }
        return endpoint;
    }
}
