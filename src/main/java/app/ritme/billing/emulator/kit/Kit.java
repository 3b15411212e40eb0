package app.ritme.billing.emulator.kit;

import app.ritme.billing.emulator.delivery.Events;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Store;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Time;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every resource does alike: begin an object, take over parameters, list in pages. */
public record Kit(Store store, Time time, Events events, Supplier<String> url) {

    private static final int PAGE = 10;
    private static final int LARGEST_PAGE = 100;

    /** A new object, not in the store yet. */
    public ObjectNode begin(String type) {
        ObjectNode object = store.blank(type);
        object.put("created", time.now());
        return object;
    }

    /** Takes over what was said; objects are filled in field by field, metadata is merged. */
    public void take(ObjectNode params, ObjectNode object, String... fields) {
        for (String field : fields) {
            JsonNode value = params.get(field);
            if (value == null) {
                continue;
            }
            if (field.equals("metadata")) {
                metadata(value, object);
            } else if (value instanceof ObjectNode some && object.get(field) instanceof ObjectNode known) {
                some.properties().forEach(entry -> known.set(entry.getKey(), entry.getValue()));
            } else {
                object.set(field, value);
            }
        }
    }

    /** Where something is sent, with every field Stripe has, said or not. */
    public static JsonNode shipping(JsonNode said) {
        if (!(said instanceof ObjectNode)) {
            return said;
        }
        ObjectNode shipping = Json.object();
        shipping.set("address", address(said.path("address")));
        for (String field : List.of("name", "phone", "carrier", "tracking_number")) {
            shipping.put(field, Json.text(said, field));
        }
        return shipping;
    }

    public static ObjectNode address(JsonNode said) {
        ObjectNode address = Json.object();
        for (String field : List.of("city", "country", "line1", "line2", "postal_code", "state")) {
            address.put(field, Json.text(said, field));
        }
        return address;
    }

    private static void metadata(JsonNode value, ObjectNode object) {
        ObjectNode metadata = Json.inside(object, "metadata");
        if (value.isNull()) {
            metadata.removeAll();
        }
        value.properties().forEach(entry -> {
            if (entry.getValue().asString().isEmpty()) {
                metadata.remove(entry.getKey());
            } else {
                metadata.set(entry.getKey(), entry.getValue());
            }
        });
    }

    public ObjectNode deleted(ObjectNode object) {
        ObjectNode deleted = Json.object();
        deleted.set("id", object.path("id"));
        deleted.set("object", object.path("object"));
        deleted.put("deleted", true);
        return deleted;
    }

    /** A page of those, newest first, kept by the fields of the query that have the same name in the objects. */
    public ObjectNode page(Call call, Stream<ObjectNode> oldestFirst, String url, String... filters) {
        List<ObjectNode> all = oldestFirst
                .filter(object -> fits(call.params(), object, filters))
                .toList()
                .reversed();
        long limit = Json.number(call.params(), "limit", PAGE);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw StripeError.invalid("This value must be between 1 and 100 (inclusive).", "limit");
        }
        String after = Json.text(call.params(), "starting_after");
        String before = Json.text(call.params(), "ending_before");
        int from = after == null ? 0 : position(all, after, "starting_after") + 1;
        int to = (int) Math.min(all.size(), from + limit);
        boolean more = to < all.size();
        if (before != null) {
            to = position(all, before, "ending_before");
            from = (int) Math.max(0, to - limit);
            more = from > 0;
        }
        ObjectNode page = Json.listOf(all.subList(from, to), url);
        page.put("has_more", more);
        return page;
    }

    private static int position(List<ObjectNode> all, String id, String param) {
        for (int i = 0; i < all.size(); i++) {
            if (Json.is(all.get(i), "id", id)) {
                return i;
            }
        }
        throw StripeError.missing("object", id, param);
    }

    private static boolean fits(ObjectNode params, ObjectNode object, String... filters) {
        for (String filter : filters) {
            if (Json.has(params, filter)
                    && !params.path(filter).equals(object.path(filter))
                    && !Json.text(params, filter, "").equals(Json.text(object, filter))) {
                return false;
            }
        }
        JsonNode created = params.path("created");
        long at = Json.number(object, "created");
        return (!created.isNumber() || created.asLong() == at)
                && (!created.has("gt") || at > Json.number(created, "gt"))
                && (!created.has("gte") || at >= Json.number(created, "gte"))
                && (!created.has("lt") || at < Json.number(created, "lt"))
                && (!created.has("lte") || at <= Json.number(created, "lte"));
    }
}
