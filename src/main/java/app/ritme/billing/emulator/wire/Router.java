package app.ritme.billing.emulator.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Which path is answered by whom. Fixed parts go before ids: {@code create_preview} is no invoice. */
public final class Router {

    private final List<Route> routes = new ArrayList<>();

    public Router get(String path, Function<Call, JsonNode> answer) {
        return add("GET", path, answer);
    }

    public Router post(String path, Function<Call, JsonNode> answer) {
        return add("POST", path, answer);
    }

    public Router delete(String path, Function<Call, JsonNode> answer) {
        return add("DELETE", path, answer);
    }

    private Router add(String method, String path, Function<Call, JsonNode> answer) {
        routes.add(new Route(method, path, List.of(path.split("/")), answer));
        return this;
    }

    Optional<Match> find(String method, String path) {
        List<String> parts = List.of(path.split("/"));
        return routes.stream()
                .filter(route -> route.method.equals(method) && route.fits(parts))
                .min(java.util.Comparator.comparingInt(Route::ids))
                .map(route -> new Match(route, route.ids(parts)));
    }

    record Match(Route route, Map<String, String> ids) {}

    record Route(String method, String path, List<String> parts, Function<Call, JsonNode> answer) {

        String endpoint() {
            return method + " " + path;
        }

        int ids() {
            return (int) parts.stream().filter(part -> part.startsWith(":")).count();
        }

        boolean fits(List<String> asked) {
            if (asked.size() != parts.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).startsWith(":") && !parts.get(i).equals(asked.get(i))) {
                    return false;
                }
            }
            return true;
        }

        Map<String, String> ids(List<String> asked) {
            Map<String, String> ids = new HashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).startsWith(":")) {
                    ids.put(parts.get(i).substring(1), asked.get(i));
                }
            }
            return ids;
        }
    }
}
