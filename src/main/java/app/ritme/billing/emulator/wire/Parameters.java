package app.ritme.billing.emulator.wire;

import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What each endpoint may be sent, read from {@code parameters.json}, which is made of Stripe's published types. Turns the texts of a
 * form into numbers, booleans and trees, and refuses what Stripe would refuse, in its words. A leaf names its kinds divided by
 * spaces ({@code string}, {@code number}, {@code boolean}, {@code map}, {@code any}, a literal in quotes); a {@code !} marks what is required.
 */
final class Parameters {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}\\.\\d{1,12}");

    private final ObjectNode endpoints = load();

    ObjectNode typed(String endpoint, ObjectNode sent) {
        return endpoints.get(endpoint) instanceof ObjectNode shape ? fields(shape, sent, "") : sent;
    }

    private ObjectNode fields(ObjectNode shape, ObjectNode sent, String path) {
        ObjectNode typed = Json.object();
        sent.properties().forEach(entry -> {
            String param = path.isEmpty() ? entry.getKey() : path + "[" + entry.getKey() + "]";
            JsonNode kind = shape.get(entry.getKey());
            JsonNode needed = shape.get(entry.getKey() + "!");
            if (kind == null && needed == null) {
                throw StripeError.invalid("Received unknown parameter: " + param, param)
                        .with("code", "parameter_unknown");
            }
            typed.set(
                    entry.getKey(),
                    typed(Objects.requireNonNullElse(needed, kind), entry.getValue(), param, needed != null));
        });
        shape.propertyNames().stream()
                .filter(name -> name.endsWith("!"))
                .map(name -> name.substring(0, name.length() - 1))
                .filter(name -> !typed.has(name))
                .findFirst()
                .ifPresent(name -> {
                    throw StripeError.required(path.isEmpty() ? name : path + "[" + name + "]");
                });
        return typed;
    }

    private JsonNode typed(JsonNode kind, JsonNode sent, String param, boolean needed) {
        if (sent instanceof StringNode text && text.asString().isEmpty()) {
            if (needed) {
                throw StripeError.invalid(
                                "You passed an empty string for '%s'. We assume empty values are an attempt to unset a parameter; however '%s' cannot be unset. You should remove '%s' from your request or supply a non-empty value."
                                        .formatted(param, param, param),
                                param)
                        .with("code", "parameter_invalid_empty");
            }
            return NullNode.getInstance();
        }
        return switch (kind) {
            case ArrayNode list -> list(list.get(0), sent, param);
            case ObjectNode shape when sent instanceof ObjectNode object -> fields(shape, object, param);
            // Stripe's clients sometimes send a list as an object with numbers for names, and the other way round
            case ObjectNode shape when shape.has("") -> leaf(shape.path("").asString(), sent, param);
            case ObjectNode _ -> throw StripeError.invalid("Invalid object", param);
            default -> leaf(kind.asString(), sent, param);
        };
    }

    private ArrayNode list(JsonNode kind, JsonNode sent, String param) {
        if (!(sent instanceof ArrayNode)) {
            throw StripeError.invalid("Invalid array", param);
        }
        ArrayNode typed = Json.array();
        for (JsonNode element : sent) {
            typed.add(typed(kind, element, param + "[" + typed.size() + "]", false));
        }
        return typed;
    }

    private static JsonNode leaf(String kinds, JsonNode sent, String param) {
        List<String> allowed = List.of(kinds.split(" "));
        if (allowed.contains("any")) {
            return sent;
        }
        if (allowed.contains("map") && sent instanceof ObjectNode map) {
            return map;
        }
        if (!(sent instanceof StringNode)) {
            throw StripeError.invalid("Invalid string: " + sent, param);
        }
        String text = sent.asString();
        if (allowed.contains("'" + text + "'")) {
            return sent;
        }
        JsonNode found = number(allowed, text);
        if (found == null && allowed.contains("boolean") && (text.equals("true") || text.equals("false"))) {
            found = tools.jackson.databind.node.BooleanNode.valueOf(Boolean.parseBoolean(text));
        }
        if (found == null && allowed.contains("string")) {
            found = sent;
        }
        if (found == null) {
            throw wrong(allowed, text, param);
        }
        return found;
    }

    private static @Nullable JsonNode number(List<String> allowed, String text) {
        if (!allowed.contains("number")) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return tools.jackson.databind.node.LongNode.valueOf(Long.parseLong(text));
        }
        return DECIMAL.matcher(text).matches()
                ? tools.jackson.databind.node.DecimalNode.valueOf(new BigDecimal(text))
                : null;
    }

    private static StripeError wrong(List<String> allowed, String text, String param) {
        if (allowed.contains("number")) {
            return StripeError.invalid("Invalid integer: " + text, param).with("code", "parameter_invalid_integer");
        }
        if (allowed.contains("boolean")) {
            return StripeError.invalid("Invalid boolean: " + text, param);
        }
        String[] literals = allowed.stream()
                .map(literal -> literal.substring(1, literal.length() - 1))
                .toArray(String[]::new);
        String but = literals.length == 1
                ? literals[0]
                : String.join(", ", Arrays.copyOf(literals, literals.length - 1)) + ", or "
                        + literals[literals.length - 1];
        return StripeError.invalid("Invalid %s: must be one of %s".formatted(param, but), param);
    }

    private static ObjectNode load() {
        try (InputStream stream = Objects.requireNonNull(
                Parameters.class.getResourceAsStream("/app/ritme/billing/emulator/parameters.json"))) {
            return Json.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
