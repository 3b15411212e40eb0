package app.ritme.billing.emulator.delivery;

import app.ritme.billing.emulator.world.Json;
import tools.jackson.databind.node.ObjectNode;

/** How an event is written on its way out. */
final class Wording {

    private Wording() {}

    static ObjectNode of(ObjectNode event, Distortion how) {
        ObjectNode written = how.thin() ? thin(event) : event.deepCopy();
        if (how.live()) {
            written.put("livemode", true);
        }
        String version = how.apiVersion();
        if (version != null && version.isEmpty()) {
            written.remove("api_version");
        } else if (version != null && written.has("api_version")) {
            written.put("api_version", version);
        }
        return written;
    }

    /** The short form of Stripe's second API: which object it is about, nothing of what it says. */
    private static ObjectNode thin(ObjectNode event) {
        ObjectNode thin = Json.object();
        thin.put("id", Json.text(event, "id"));
        thin.put("object", "v2.core.event");
        thin.put("type", "v1." + Json.text(event, "type"));
        thin.put("livemode", Json.flag(event, "livemode"));
        thin.put(
                "created",
                java.time.Instant.ofEpochSecond(Json.number(event, "created")).toString());
        ObjectNode related = thin.putObject("related_object");
        String type = Json.text(event, "data.object.object", "");
        String id = Json.text(event, "data.object.id", "");
        related.put("id", id);
        related.put("type", type);
        related.put("url", "/v1/" + type.replace('.', '/') + "s/" + id);
        return thin;
    }
}
