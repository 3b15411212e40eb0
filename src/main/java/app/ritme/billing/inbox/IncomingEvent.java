package app.ritme.billing.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The few ids of an event that are believed, once its signature is. What it says about the state of things is not read:
 * it may be old, and its form depends on a version we do not choose.
 *
 * @param customer whom it is about; absent where only the object's own id is told, as in thin events
 */
record IncomingEvent(
        String id,
        String type,
        @Nullable String apiVersion,
        boolean livemode,
        @Nullable Instant created,
        @Nullable String objectId,
        @Nullable String customer) {

    private static final int LONGEST_ID = 255;

    /** Empty when it is no event of Stripe's. */
    static Optional<IncomingEvent> read(byte[] body) {
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            JsonNode event = JsonMapper.shared().readTree(json);
            String object = text(event, "object");
            String id = text(event, "id");
            String type = text(event, "type");
            boolean thin = "v2.core.event".equals(object);
            if ((!thin && !"event".equals(object)) || id == null || type == null || id.length() > LONGEST_ID) {
                return Optional.empty();
            }
            JsonNode about =
                    thin ? event.path("related_object") : event.path("data").path("object");
            return Optional.of(new IncomingEvent(
                    id,
                    type,
                    text(event, "api_version"),
                    event.path("livemode").asBoolean(false),
                    created(event.path("created")),
                    text(about, "id"),
                    customer(about)));
        } catch (CharacterCodingException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** A customer event is about itself; everything else names its customer, as an id or as a whole object. */
    private static @Nullable String customer(JsonNode about) {
        String own = text(about, "id");
        if (own != null && own.startsWith("cus_")) {
            return own;
        }
        JsonNode customer = about.path("customer");
        return customer.isObject() ? text(customer, "id") : text(about, "customer");
    }

    private static @Nullable Instant created(JsonNode created) {
        return created.isIntegralNumber() ? Instant.ofEpochSecond(created.asLong()) : null;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : null;
    }
}
