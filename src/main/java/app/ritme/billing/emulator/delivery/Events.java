package app.ritme.billing.emulator.delivery;

import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.Store;
import app.ritme.billing.emulator.world.Time;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what happened. Nothing is delivered before the work it happened in is done. */
public final class Events {

    private final Store store;
    private final Time time;
    private final Rendering rendering;
    private final String apiVersion;
    private final List<ObjectNode> fresh = new ArrayList<>();
    private @Nullable ObjectNode request;

    public Events(Store store, Time time, Rendering rendering, String apiVersion) {
        this.store = store;
        this.time = time;
        this.rendering = rendering;
        this.apiVersion = apiVersion;
    }

    /** The request all that follows happens because of; none when it is time that does it. */
    public void because(@Nullable String requestId, @Nullable String idempotencyKey) {
        request = null;
        if (requestId != null) {
            request = Json.object();
            request.put("id", requestId);
            request.put("idempotency_key", idempotencyKey);
        }
    }

    /** Something happened to that object. An update that changed nothing is none. */
    public void emit(String type, ObjectNode object) {
        ObjectNode data = Json.object();
        ObjectNode shown = rendering.plain(object);
        data.set("object", shown);
        if (type.endsWith(".updated")) {
            ObjectNode previous = store.before(object)
                    .map(before -> previous(rendering.plain(before), shown))
                    .orElseGet(Json::object);
            if (previous.isEmpty()) {
                return;
            }
            data.set("previous_attributes", previous);
        }
        ObjectNode event = store.blank("event");
        event.put("api_version", apiVersion);
        event.put("created", time.now(object));
        event.set("data", data);
        event.put("type", type);
        JsonNode origin = request == null ? none() : request.deepCopy();
        event.set("request", origin);
        store.add(event);
        fresh.add(event);
    }

    /** What happened since it was last asked, in order. */
    public List<ObjectNode> take() {
        List<ObjectNode> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    public void forget() {
        fresh.clear();
    }

    private static ObjectNode none() {
        ObjectNode none = Json.object();
        none.putNull("id");
        none.putNull("idempotency_key");
        return none;
    }

    private static ObjectNode previous(ObjectNode before, ObjectNode now) {
        ObjectNode previous = Json.object();
        now.properties().forEach(entry -> {
            JsonNode was = before.path(entry.getKey());
            if (was.isMissingNode()) {
                previous.set(entry.getKey(), NullNode.getInstance());
            } else if (!was.equals(entry.getValue())) {
                boolean both = was instanceof ObjectNode && entry.getValue() instanceof ObjectNode;
                previous.set(
                        entry.getKey(),
                        both && !was.has("data") ? previous((ObjectNode) was, (ObjectNode) entry.getValue()) : was);
            }
        });
        return previous;
    }
}
