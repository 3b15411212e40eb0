package app.ritme.billing.emulator.invoice;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What waits to be on an invoice, and the lines it becomes. */
public final class InvoiceItems {

    private static final String TYPE = "invoiceitem";
    private static final String PATH = "/v1/invoiceitems";

    private final Kit kit;

    public InvoiceItems(Kit kit, Router router) {
        this.kit = kit;
        router.get(PATH, call -> kit.page(call, kit.store().all(TYPE), PATH, "customer", "invoice"))
                .post(PATH, this::create)
                .get(PATH + "/:id", this::named)
                .delete(PATH + "/:id", this::delete);
    }

    private ObjectNode named(Call call) {
        return kit.store().named(TYPE, call.id(), TYPE);
    }

    private ObjectNode create(Call call) {
        ObjectNode params = call.params();
        ObjectNode customer = kit.store().named("customer", Json.text(params, "customer", ""), "customer");
        ObjectNode item = item(
                customer,
                Json.number(params, "amount", Json.number(params, "unit_amount")),
                Json.text(params, "currency", "eur"));
        kit.take(params, item, "description", "metadata", "discountable");
        kit.events().emit("invoiceitem.created", item);
        return item;
    }

    /** Something that waits for the next invoice; in the store, not told of. */
    public ObjectNode item(ObjectNode customer, long amount, String currency) {
        ObjectNode item = kit.store().blank("invoiceitem");
        long now = kit.time().now(customer);
        item.put("amount", amount);
        item.put("currency", currency);
        item.put("customer", Json.text(customer, "id"));
        item.put("date", now);
        item.put("quantity", 1);
        item.put("quantity_decimal", "1");
        Json.inside(item, "period").put("start", now).put("end", now);
        item.set("test_clock", customer.path("test_clock"));
        ObjectNode pricing = item.putObject("pricing");
        pricing.put("type", "price_details");
        pricing.put("unit_amount_decimal", Long.toString(amount));
        kit.store().add(item);
        return item;
    }

    private ObjectNode delete(Call call) {
        ObjectNode item = named(call);
        kit.store().remove(item);
        kit.events().emit("invoiceitem.deleted", item);
        return kit.deleted(item);
    }

    /** Puts on an invoice what waits for this subscription, or for none. */
    public void addPending(ObjectNode invoice, @Nullable String subscription) {
        pending(Json.text(invoice, "customer", ""), subscription).forEach(item -> {
            kit.store().edit(item).put("invoice", Json.text(invoice, "id"));
            ObjectNode line = line(
                    invoice,
                    Json.number(item, "amount"),
                    Json.text(item, "description"),
                    Json.number(item, "quantity", 1));
            line.put("currency", Json.text(item, "currency"));
            line.set("period", item.path("period").deepCopy());
            line.set("pricing", item.path("pricing").deepCopy());
            line.put("subscription", subscription);
            ObjectNode parent = Json.object();
            parent.put("type", "invoice_item_details");
            ObjectNode details = parent.putObject("invoice_item_details");
            details.put("invoice_item", Json.text(item, "id"));
            details.put("proration", Json.flag(item, "proration"));
            details.putNull("proration_details");
            details.put("subscription", subscription);
            parent.putNull("subscription_item_details");
            line.set("parent", parent);
            invoice.put("currency", Json.text(item, "currency"));
        });
    }

    public Stream<ObjectNode> pending(String customer, @Nullable String subscription) {
        return kit.store()
                .all("invoiceitem")
                .filter(item -> Json.is(item, "customer", customer)
                        && !Json.has(item, "invoice")
                        && Objects.equals(Json.text(item, "parent.subscription_details.subscription"), subscription));
    }

    public ObjectNode line(ObjectNode invoice, long amount, @Nullable String description, long quantity) {
        ObjectNode line = kit.store().blank("line_item");
        line.put("amount", amount);
        line.put("subtotal", amount);
        line.put("currency", Json.text(invoice, "currency"));
        line.put("description", description);
        line.put("invoice", Json.text(invoice, "id"));
        line.put("quantity", quantity);
        line.put("quantity_decimal", Long.toString(quantity));
        ObjectNode period = line.putObject("period");
        period.set("start", invoice.path("created"));
        period.set("end", invoice.path("created"));
        ((ArrayNode) Json.at(invoice, "lines.data")).add(line);
        return line;
    }
}
