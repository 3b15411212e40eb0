package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Products and prices. */
public final class Catalogue {

    private final Kit kit;

    public Catalogue(Kit kit, Router router) {
        this.kit = kit;
        router.get("/v1/products", call -> kit.page(call, kit.store().all("product"), "/v1/products", "active"))
                .post("/v1/products", this::createProduct)
                .get("/v1/products/:id", call -> kit.store().named("product", call.id(), "id"))
                .post("/v1/products/:id", this::updateProduct)
                .delete("/v1/products/:id", this::deleteProduct)
                .get("/v1/prices", this::prices)
                .post("/v1/prices", this::createPrice)
                .get("/v1/prices/:id", call -> kit.store().named("price", call.id(), "price"))
                .post("/v1/prices/:id", this::updatePrice);
    }

    private ObjectNode createProduct(Call call) {
        ObjectNode product = kit.begin("product");
        product.set("updated", product.path("created"));
        kit.take(
                call.params(),
                product,
                "id",
                "name",
                "active",
                "description",
                "images",
                "metadata",
                "shippable",
                "statement_descriptor",
                "tax_code",
                "unit_label",
                "url",
                "package_dimensions",
                "marketing_features");
        String id = Json.text(product, "id", "");
        if (kit.store().find("product", id).isPresent()) {
            throw StripeError.invalid("Product already exists.", "id").with("code", "resource_already_exists");
        }
        kit.store().add(product);
        kit.events().emit("product.created", product);
        return product;
    }

    private ObjectNode updateProduct(Call call) {
        ObjectNode product = kit.store().edit(kit.store().named("product", call.id(), "id"));
        kit.take(
                call.params(),
                product,
                "name",
                "active",
                "description",
                "images",
                "metadata",
                "default_price",
                "shippable",
                "statement_descriptor",
                "tax_code",
                "unit_label",
                "url",
                "marketing_features");
        product.put("updated", kit.time().now());
        kit.events().emit("product.updated", product);
        return product;
    }

    private ObjectNode deleteProduct(Call call) {
        ObjectNode product = kit.store().named("product", call.id(), "id");
        if (kit.store().all("price").anyMatch(price -> Json.is(price, "product", call.id()))) {
            throw StripeError.invalid("This product cannot be deleted because it has one or more user-created prices.");
        }
        kit.store().remove(product);
        kit.events().emit("product.deleted", product);
        return kit.deleted(product);
    }

    private ObjectNode prices(Call call) {
        List<String> keys = Json.texts(call.params(), "lookup_keys");
        return kit.page(
                call,
                kit.store()
                        .all("price")
                        .filter(price -> keys.isEmpty() || keys.contains(Json.text(price, "lookup_key"))),
                "/v1/prices",
                "active",
                "currency",
                "product",
                "type");
    }

    private ObjectNode createPrice(Call call) {
        return price(call.params());
    }

    /** A price from what an endpoint was sent, be it named or described on the spot. */
    ObjectNode price(ObjectNode params) {
        String product = Json.text(params, "product");
        if (product == null && Json.has(params, "product_data")) {
            ObjectNode made = kit.begin("product");
            made.set("updated", made.path("created"));
            kit.take(
                    (ObjectNode) params.path("product_data"),
                    made,
                    "id",
                    "name",
                    "active",
                    "metadata",
                    "statement_descriptor",
                    "tax_code",
                    "unit_label",
                    "description");
            kit.store().add(made);
            kit.events().emit("product.created", made);
            product = Json.text(made, "id");
        }
        if (product == null) {
            throw StripeError.required("product");
        }
        kit.store().named("product", product, "product");
        ObjectNode price = kit.begin("price");
        price.put("product", product);
        kit.take(
                params,
                price,
                "currency",
                "active",
                "metadata",
                "nickname",
                "tax_behavior",
                "unit_amount",
                "unit_amount_decimal",
                "lookup_key",
                "billing_scheme");
        price.put("currency", Json.text(params, "currency", "").toLowerCase(java.util.Locale.ROOT));
        amount(params, price);
        if (Json.has(params, "recurring")) {
            price.put("type", "recurring");
            price.set("recurring", recurring((ObjectNode) params.path("recurring")));
        }
        lookupKey(price, Json.flag(params, "transfer_lookup_key"));
        kit.store().add(price);
        kit.events().emit("price.created", price);
        return price;
    }

    private static void amount(ObjectNode params, ObjectNode price) {
        if (Json.has(params, "unit_amount")) {
            price.put("unit_amount_decimal", Long.toString(Json.number(params, "unit_amount")));
        } else if (Json.has(params, "unit_amount_decimal")) {
            java.math.BigDecimal decimal = new java.math.BigDecimal(Json.text(params, "unit_amount_decimal", "0"));
            price.set(
                    "unit_amount",
                    decimal.stripTrailingZeros().scale() <= 0
                            ? tools.jackson.databind.node.LongNode.valueOf(decimal.longValueExact())
                            : tools.jackson.databind.node.NullNode.getInstance());
        } else {
            throw StripeError.required("unit_amount");
        }
    }

    private static ObjectNode recurring(ObjectNode params) {
        ObjectNode recurring = Json.object();
        recurring.put("interval", Json.text(params, "interval"));
        recurring.put("interval_count", Json.number(params, "interval_count", 1));
        recurring.put("meter", Json.text(params, "meter"));
        recurring.putNull("trial_period_days");
        recurring.put("usage_type", Json.text(params, "usage_type", "licensed"));
        return recurring;
    }

    private void lookupKey(ObjectNode price, boolean transfer) {
        String key = Json.text(price, "lookup_key");
        ObjectNode holder = key == null ? null : holder(key, Json.text(price, "id", ""));
        if (holder == null) {
            return;
        }
        if (!transfer) {
            throw StripeError.invalid(
                    "A price (`%s`) already uses that lookup key.".formatted(Json.text(holder, "id")), "lookup_key");
        }
        kit.store().edit(holder).putNull("lookup_key");
        kit.events().emit("price.updated", holder);
    }

    private @Nullable ObjectNode holder(String key, String otherThan) {
        return kit.store()
                .all("price")
                .filter(price -> Json.is(price, "lookup_key", key) && !Json.is(price, "id", otherThan))
                .findFirst()
                .orElse(null);
    }

    private JsonNode updatePrice(Call call) {
        ObjectNode price = kit.store().edit(kit.store().named("price", call.id(), "price"));
        kit.take(call.params(), price, "active", "metadata", "nickname", "lookup_key", "tax_behavior");
        lookupKey(price, Json.flag(call.params(), "transfer_lookup_key"));
        kit.events().emit("price.updated", price);
        return price;
    }
}
