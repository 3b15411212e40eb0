package app.ritme.billing.emulator.world;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what is stored: leaves out what is the emulator's own, puts in what Stripe always puts in, and expands what was asked for. */
public final class Rendering {

    private static final int DEEPEST = 4;

    /** Texts that look like fields to expand but name something Stripe never shows whole. */
    private static final List<String> NEVER = List.of("id", "object", "currency", "status", "name", "email", "url");

    private final Store store;
    private final Map<String, Function<ObjectNode, JsonNode>> onlyWhenAsked = new HashMap<>();

    public Rendering(Store store) {
        this.store = store;
    }

    /** A field that is not there unless it is expanded, such as {@code customer.tax_ids}. */
    public void onlyWhenAsked(String typeAndField, Function<ObjectNode, JsonNode> value) {
        onlyWhenAsked.put(typeAndField, value);
    }

    public JsonNode plain(JsonNode stored) {
        return switch (stored) {
            case ObjectNode object -> plain(object);
            case ArrayNode list ->
                Json.arrayOf(Json.stream(list).map(this::plain).toList());
            default -> stored;
        };
    }

    public ObjectNode plain(ObjectNode stored) {
        ObjectNode shown = Json.object();
        stored.properties().stream()
                .filter(entry -> !entry.getKey().startsWith("_"))
                .forEach(entry -> shown.set(entry.getKey(), plain(entry.getValue())));
        switch (type(stored)) {
            // what an event tells of was already shown once
            case "subscription_item" -> {
                if (stored.path("price").isString()) {
                    ObjectNode price = store.get("price", Json.text(stored, "price"));
                    shown.set("price", plain(price));
                    shown.set("plan", plan(price));
                }
            }
            case "item" -> shown.set("price", whole("price", stored.path("price")));
            case "customer" -> {
                if (stored.has("discount")) {
                    shown.set("discount", whole("discount", stored.path("discount")));
                }
            }
            default -> {}
        }
        return shown;
    }

    public JsonNode expanded(JsonNode stored, List<String> paths) {
        JsonNode shown = plain(stored);
        if (Json.flag(shown, "deleted")) {
            return shown;
        }
        for (String path : paths) {
            List<String> fields = Arrays.asList(path.split("\\."));
            if (fields.size() > DEEPEST + 1) {
                throw StripeError.invalid(
                        "You cannot expand more than 4 levels of a property. Property: " + path, "expand");
            }
            expand(shown, fields, path);
        }
        return shown;
    }

    private void expand(JsonNode shown, List<String> fields, String path) {
        if (fields.isEmpty()) {
            return;
        }
        if (shown instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, reference(list.get(i)));
                expand(list.get(i), fields, path);
            }
        } else if (shown instanceof ObjectNode object) {
            String field = fields.getFirst();
            JsonNode value = object.get(field);
            if (value == null || value.isNull() && included(object, field)) {
                value = onlyWhenAsked(object, field, path);
            }
            JsonNode found = NEVER.contains(field) ? value : reference(value);
            if (found instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    list.set(i, reference(list.get(i)));
                }
            }
            object.set(field, found);
            expand(found, fields.subList(1, fields.size()), path);
        }
    }

    /** The data of an event have an object in that field, and no type. */
    private static String type(ObjectNode object) {
        return object.path("object").isString() ? object.path("object").asString() : "";
    }

    private boolean included(ObjectNode object, String field) {
        return onlyWhenAsked.containsKey(type(object) + "." + field);
    }

    private JsonNode onlyWhenAsked(ObjectNode object, String field, String path) {
        Function<ObjectNode, JsonNode> value = onlyWhenAsked.get(type(object) + "." + field);
        if (value == null) {
            throw StripeError.invalid("This property cannot be expanded (%s).".formatted(path), "expand");
        }
        return plain(value.apply(object));
    }

    private JsonNode reference(JsonNode value) {
        return value.isString()
                ? store.find(value.asString()).<JsonNode>map(this::plain).orElse(value)
                : value;
    }

    private JsonNode whole(String type, JsonNode id) {
        return id.isString()
                ? store.find(type, id.asString()).<JsonNode>map(this::plain).orElse(NullNode.getInstance())
                : plain(id);
    }

    /** The older name of a recurring price, which Stripe still sends along. */
    private ObjectNode plan(ObjectNode price) {
        ObjectNode plan = store.blank("plan");
        for (String same : List.of(
                "id",
                "active",
                "billing_scheme",
                "created",
                "currency",
                "metadata",
                "nickname",
                "product",
                "tiers_mode")) {
            plan.set(same, price.path(same));
        }
        plan.set("amount", price.path("unit_amount"));
        plan.set("amount_decimal", price.path("unit_amount_decimal"));
        JsonNode recurring = price.path("recurring");
        for (String same : List.of("interval", "interval_count", "usage_type", "meter", "trial_period_days")) {
            if (recurring.has(same)) {
                plan.set(same, recurring.path(same));
            }
        }
        return plan;
    }
}
