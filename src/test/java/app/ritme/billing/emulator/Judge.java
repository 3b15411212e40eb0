package app.ritme.billing.emulator;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Judges answers by Stripe's published types; what is wrong, in words. */
final class Judge {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectNode DEFINITIONS = load();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, String> NAMES =
            Map.of("line_item", "InvoiceLineItem", "item", "LineItem", "invoiceitem", "InvoiceItem");

    private Judge() {}

    static List<String> faults(JsonNode answer) {
        if (answer.path("object").asString("").equals("list")) {
            return answer.path("data")
                    .valueStream()
                    .flatMap(one -> faults(one).stream())
                    .toList();
        }
        String name = name(answer);
        if (!DEFINITIONS.path("$defs").has(name)) {
            return List.of("Stripe has no type " + name);
        }
        return SCHEMAS.computeIfAbsent(name, Judge::schema).validate(answer).stream()
                .map(error -> name + error.toString())
                .toList();
    }

    private static String name(JsonNode answer) {
        String type = answer.path("object").asString("");
        String name = NAMES.getOrDefault(type, camel(type));
        if (!answer.path("deleted").asBoolean(false)) {
            return name;
        }
        int last = name.lastIndexOf('.') + 1;
        return name.substring(0, last) + "Deleted" + name.substring(last);
    }

    private static String camel(String type) {
        return Arrays.stream(type.split("\\."))
                .map(part -> Arrays.stream(part.split("_"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("."));
    }

    private static Schema schema(String name) {
        ObjectNode whole = DEFINITIONS.deepCopy();
        whole.put("$ref", "#/$defs/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.writeValueAsString(whole), InputFormat.JSON);
    }

    private static ObjectNode load() {
        try (InputStream stream = Judge.class.getResourceAsStream("/stripe/objects.schema.json")) {
            return (ObjectNode) MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
