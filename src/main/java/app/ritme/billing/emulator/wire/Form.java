package app.ritme.billing.emulator.wire;

import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code a[b][0][c]=v} into a tree; every leaf is a text. */
final class Form {

    private Form() {}

    static ObjectNode decode(@Nullable String form) {
        ObjectNode tree = Json.object();
        if (form == null || form.isEmpty()) {
            return tree;
        }
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            String key = plain(equals < 0 ? pair : pair.substring(0, equals));
            put(tree, parts(key), 0, equals < 0 ? "" : plain(pair.substring(equals + 1)));
        }
        return (ObjectNode) listed(tree);
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private static List<String> parts(String key) {
        List<String> parts = new ArrayList<>();
        int bracket = key.indexOf('[');
        parts.add(bracket < 0 ? key : key.substring(0, bracket));
        while (bracket >= 0) {
            int end = key.indexOf(']', bracket);
            if (end < 0) {
                throw StripeError.invalid("Invalid parameter name: " + key);
            }
            parts.add(key.substring(bracket + 1, end));
            bracket = key.indexOf('[', end);
        }
        return parts;
    }

    /** Lists are first kept as objects with numbers for names; an empty name is the next number. */
    private static void put(ObjectNode tree, List<String> parts, int depth, String value) {
        String name = parts.get(depth);
        if (name.isEmpty()) {
            name = Integer.toString(tree.size());
        }
        if (depth == parts.size() - 1) {
            tree.put(name, value);
        } else {
            put(Json.inside(tree, name), parts, depth + 1, value);
        }
    }

    private static JsonNode listed(JsonNode tree) {
        if (!(tree instanceof ObjectNode object)) {
            return tree;
        }
        ObjectNode result = Json.object();
        object.properties().forEach(entry -> result.set(entry.getKey(), listed(entry.getValue())));
        boolean list = !result.isEmpty()
                && result.properties().stream()
                        .allMatch(entry -> entry.getKey().chars().allMatch(Character::isDigit));
        if (!list) {
            return result;
        }
        ArrayNode elements = Json.array();
        result.properties().stream()
                .sorted(java.util.Comparator.comparingLong(entry -> Long.parseLong(entry.getKey())))
                .forEach(entry -> elements.add(entry.getValue()));
        return elements;
    }
}
