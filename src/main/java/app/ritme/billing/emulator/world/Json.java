package app.ritme.billing.emulator.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Short ways through trees; a path is fields divided by dots. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static ArrayNode array() {
        return NODES.arrayNode();
    }

    public static JsonNode at(JsonNode tree, String path) {
        JsonNode found = tree;
        for (String field : path.split("\\.")) {
            found = found.path(field);
        }
        return found;
    }

    public static boolean has(JsonNode tree, String path) {
        JsonNode found = at(tree, path);
        return !found.isMissingNode() && !found.isNull();
    }

    public static @Nullable String text(JsonNode tree, String path) {
        JsonNode found = at(tree, path);
        return found.isMissingNode() || found.isNull() ? null : found.asString();
    }

    public static String text(JsonNode tree, String path, String otherwise) {
        String found = text(tree, path);
        return found == null ? otherwise : found;
    }

    public static long number(JsonNode tree, String path) {
        return at(tree, path).asLong(0);
    }

    public static long number(JsonNode tree, String path, long otherwise) {
        return has(tree, path) ? number(tree, path) : otherwise;
    }

    public static boolean flag(JsonNode tree, String path) {
        return at(tree, path).asBoolean(false);
    }

    public static boolean is(JsonNode tree, String path, String value) {
        return value.equals(text(tree, path));
    }

    public static List<ObjectNode> objects(JsonNode tree, String path) {
        List<ObjectNode> found = new ArrayList<>();
        at(tree, path).forEach(child -> {
            if (child instanceof ObjectNode object) {
                found.add(object);
            }
        });
        return found;
    }

    public static List<String> texts(JsonNode tree, String path) {
        return stream(at(tree, path)).map(JsonNode::asString).toList();
    }

    public static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> found = new ArrayList<>();
        list.forEach(found::add);
        return found.stream();
    }

    /** The object in that field, made where there is none. */
    public static ObjectNode inside(ObjectNode tree, String field) {
        return tree.get(field) instanceof ObjectNode found ? found : tree.putObject(field);
    }

    public static ArrayNode arrayOf(Iterable<? extends JsonNode> elements) {
        ArrayNode list = array();
        elements.forEach(list::add);
        return list;
    }

    public static ObjectNode listOf(Iterable<? extends JsonNode> elements, String url) {
        ObjectNode list = object();
        list.put("object", "list");
        list.set("data", arrayOf(elements));
        list.put("has_more", false);
        list.put("url", url);
        return list;
    }

    public static ObjectNode read(String text) {
        return (ObjectNode) MAPPER.readTree(text);
    }

    public static ObjectNode read(java.io.InputStream stream) {
        return (ObjectNode) MAPPER.readTree(stream);
    }

    /** As Stripe writes it: two spaces, one field a line. */
    public static String write(JsonNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
