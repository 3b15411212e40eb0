package app.ritme.billing.emulator.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All objects by type and id, in the order they were made. Whoever changes one asks for it by {@link #edit}, so that the change can be
 * undone and the event about it can say what was before. Fields that begin with an underscore are the emulator's own and never shown.
 */
public final class Store {

    /** Marks an object that nobody remembers. */
    public static final String PASSING = "_passing";

    private final Ids ids = new Ids();
    private final ObjectNode blanks = load();
    private final Map<String, Map<String, ObjectNode>> objects = new HashMap<>();
    private final Map<String, @Nullable ObjectNode> before = new LinkedHashMap<>();

    public Ids ids() {
        return ids;
    }

    /** A complete object with nothing said yet, which is not in the store before it is added. */
    public ObjectNode blank(String type) {
        ObjectNode blank = (ObjectNode) blanks.path(type).deepCopy();
        blank.put("id", ids.of(type));
        return blank;
    }

    public void add(ObjectNode object) {
        String id = Json.text(object, "id", "");
        before.putIfAbsent(key(object), null);
        ofType(Json.text(object, "object", "")).put(id, object);
    }

    public void remove(ObjectNode object) {
        edit(object);
        ofType(Json.text(object, "object", "")).remove(Json.text(object, "id", ""));
    }

    /** Says that this object is about to change; answers it. */
    public ObjectNode edit(ObjectNode object) {
        String key = key(object);
        if (!before.containsKey(key)) {
            before.put(key, object.deepCopy());
        }
        return object;
    }

    /** How it was before this piece of work; nothing if it is new or unchanged. */
    public Optional<ObjectNode> before(ObjectNode object) {
        return Optional.ofNullable(before.get(key(object)));
    }

    public Optional<ObjectNode> find(String type, @Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(ofType(type).get(id));
    }

    public Optional<ObjectNode> find(String id) {
        return objects.values().stream()
                .map(some -> some.get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    public ObjectNode get(String type, @Nullable String id) {
        return find(type, id).orElseThrow(() -> new IllegalStateException("no " + type + " " + id));
    }

    /** The object somebody outside named; where there is none, Stripe's answer to that. */
    public ObjectNode named(String type, String id, String param) {
        return find(type, id).orElseThrow(() -> StripeError.missing(word(type), id, param));
    }

    /** Oldest first. */
    public Stream<ObjectNode> all(String type) {
        return new ArrayList<>(ofType(type).values()).stream();
    }

    /** Ends a piece of work: its changes stay. */
    public void keep() {
        before.clear();
    }

    /** Ends a piece of work as if it had not been. */
    public void undo() {
        List<Map.Entry<String, @Nullable ObjectNode>> changes = new ArrayList<>(before.entrySet());
        changes.reversed().forEach(change -> {
            String[] typeAndId = change.getKey().split("/", 2);
            Map<String, ObjectNode> some = ofType(typeAndId[0]);
            ObjectNode was = change.getValue();
            if (was == null) {
                some.remove(typeAndId[1]);
            } else {
                ObjectNode is = some.computeIfAbsent(typeAndId[1], _ -> was.deepCopy());
                is.removeAll();
                is.setAll(was);
            }
        });
        before.clear();
    }

    public boolean changed() {
        return !before.isEmpty();
    }

    /** Everything, for a later life, but for what lives only as long as this one. */
    public ArrayNode remembered() {
        return Json.arrayOf(objects.values().stream()
                .flatMap(some -> some.values().stream())
                .filter(object -> !Json.flag(object, PASSING))
                .toList());
    }

    public void recall(JsonNode remembered) {
        Json.stream(remembered).map(ObjectNode.class::cast).forEach(this::add);
        keep();
    }

    private static String key(ObjectNode object) {
        return Json.text(object, "object", "") + "/" + Json.text(object, "id", "");
    }

    private static String word(String type) {
        return switch (type) {
            case "checkout.session" -> "checkout.session";
            case "payment_method" -> "PaymentMethod";
            case "billing_portal.configuration" -> "configuration";
            case "test_helpers.test_clock" -> "test clock";
            case "tax_id", "tax_rate", "webhook_endpoint", "subscription_schedule", "subscription_item" ->
                type.replace('_', ' ');
            default -> type;
        };
    }

    private Map<String, ObjectNode> ofType(String type) {
        return objects.computeIfAbsent(type, _ -> new LinkedHashMap<>());
    }

    private static ObjectNode load() {
        try (InputStream stream =
                Objects.requireNonNull(Store.class.getResourceAsStream("/app/ritme/billing/emulator/objects.json"))) {
            return Json.read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
