package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.money.Amounts;
import app.ritme.billing.emulator.money.Periods;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a subscription is for: prices with quantities, each with the period it is in. */
final class SubscriptionItems {

    private final Kit kit;
    private final Catalogue catalogue;

    SubscriptionItems(Kit kit, Catalogue catalogue) {
        this.kit = kit;
        this.catalogue = catalogue;
    }

    static List<ObjectNode> of(ObjectNode subscription) {
        return Json.objects(subscription, "items.data");
    }

    ObjectNode price(ObjectNode item) {
        return kit.store().get("price", Json.text(item, "price"));
    }

    long amount(ObjectNode item) {
        return Amounts.of(Json.text(price(item), "unit_amount_decimal", "0"), Json.number(item, "quantity", 1));
    }

    String name(ObjectNode item) {
        return Json.text(kit.store().get("product", Json.text(price(item), "product")), "name", "");
    }

    boolean sameRhythm(ObjectNode one, ObjectNode other) {
        return Json.at(price(one), "recurring.interval").equals(Json.at(price(other), "recurring.interval"))
                && Json.number(price(one), "recurring.interval_count")
                        == Json.number(price(other), "recurring.interval_count");
    }

    /** Adds, changes and removes items as asked; new ones have no period yet. */
    void take(ObjectNode subscription, List<ObjectNode> asked) {
        ArrayNode items = (ArrayNode) Json.at(subscription, "items.data");
        for (int i = 0; i < asked.size(); i++) {
            ObjectNode params = asked.get(i);
            String param = "items[" + i + "]";
            String id = Json.text(params, "id");
            ObjectNode item = id == null ? begin(subscription) : in(subscription, id, param + "[id]");
            if (Json.flag(params, "deleted")) {
                items.remove(of(subscription).indexOf(item));
                continue;
            }
            if (id == null) {
                items.add(item);
            }
            fill(subscription, item, params, param);
        }
        if (items.isEmpty()) {
            throw StripeError.invalid("A subscription must have at least one active plan.", "items");
        }
    }

    private ObjectNode begin(ObjectNode subscription) {
        ObjectNode item = kit.store().blank("subscription_item");
        item.put("created", kit.time().now(subscription));
        item.put("subscription", Json.text(subscription, "id"));
        item.put("quantity", 1);
        return item;
    }

    private void fill(ObjectNode subscription, ObjectNode item, ObjectNode params, String param) {
        if (params.get("price_data") instanceof ObjectNode data) {
            item.put("price", Json.text(catalogue.price(data), "id"));
        } else if (Json.has(params, "price") || Json.has(params, "plan")) {
            item.put("price", Json.text(params, "price", Json.text(params, "plan", "")));
        }
        String priceId = Json.text(item, "price");
        if (priceId == null) {
            throw StripeError.required(param + "[price]");
        }
        ObjectNode price = kit.store().named("price", priceId, param + "[price]");
        if (!Json.is(price, "type", "recurring")) {
            throw StripeError.invalid(
                    "The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.",
                    param + "[price]");
        }
        if (!Json.flag(price, "active")) {
            throw StripeError.invalid(
                    "The price specified is inactive. This field only accepts active prices.", param + "[price]");
        }
        String currency = Json.text(subscription, "currency", "");
        if (currency.isEmpty()) {
            subscription.set("currency", price.path("currency"));
        } else if (!Json.is(price, "currency", currency)) {
            throw StripeError.invalid(
                    "The price specified only supports `%s`. This doesn't match the expected currency: `%s`."
                            .formatted(Json.text(price, "currency"), currency),
                    param + "[price]");
        }
        kit.take(params, item, "quantity", "metadata");
    }

    private static ObjectNode in(ObjectNode subscription, String id, String param) {
        return of(subscription).stream()
                .filter(item -> Json.is(item, "id", id))
                .findFirst()
                .orElseThrow(() -> StripeError.missing("subscription_item", id, param));
    }

    /** From that second on, to the end the anchor gives. */
    void begin(ObjectNode item, long start, long anchor) {
        item.put("current_period_start", start);
        item.put(
                "current_period_end",
                Periods.endAfter(
                        start,
                        anchor,
                        Json.text(price(item), "recurring.interval", "month"),
                        Json.number(price(item), "recurring.interval_count", 1)));
    }

    static long nextEnd(ObjectNode subscription) {
        return ends(subscription).mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE);
    }

    static long lastEnd(ObjectNode subscription) {
        return ends(subscription).mapToLong(Long::longValue).max().orElse(0);
    }

    private static Stream<Long> ends(ObjectNode subscription) {
        return of(subscription).stream().map(item -> Json.number(item, "current_period_end"));
    }
}
