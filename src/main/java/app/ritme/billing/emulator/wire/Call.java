package app.ritme.billing.emulator.wire;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A request that was understood: its endpoint, the ids in its path, and its parameters with their types. */
public record Call(String endpoint, Map<String, String> path, ObjectNode params) {

    public String id() {
        return path.getOrDefault("id", "");
    }

    List<String> expand() {
        return app.ritme.billing.emulator.world.Json.texts(params, "expand");
    }
}
