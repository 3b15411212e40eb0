package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.invoice.Collection;
import app.ritme.billing.emulator.invoice.InvoiceItems;
import app.ritme.billing.emulator.invoice.Invoices;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.money.Amounts;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What subscriptions cost: whole periods, the parts after a change, and the invoices of both. */
final class SubscriptionInvoices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Kit kit;
    private final Invoices invoices;
    private final InvoiceItems waiting;
    private final Collection collection;
    private final SubscriptionItems items;

    SubscriptionInvoices(
            Kit kit, Invoices invoices, InvoiceItems waiting, Collection collection, SubscriptionItems items) {
        this.kit = kit;
        this.invoices = invoices;
        this.waiting = waiting;
        this.collection = collection;
        this.items = items;
    }

    /** The periods its items are in, whole; free while it is on trial. */
    List<Charge> periods(ObjectNode subscription) {
        boolean trial = Json.is(subscription, "status", "trialing");
        return SubscriptionItems.of(subscription).stream()
                .map(item -> period(item, trial))
                .toList();
    }

    private Charge period(ObjectNode item, boolean trial) {
        String name = items.name(item);
        return new Charge(
                item,
                trial ? 0 : items.amount(item),
                trial ? "Trial period for " + name : "%d × %s".formatted(Json.number(item, "quantity", 1), name),
                Json.number(item, "current_period_start"),
                Json.number(item, "current_period_end"),
                false);
    }

    /** What was paid for and not used, and what is used and not paid for, to the second. */
    List<Charge> prorations(ObjectNode before, ObjectNode after, long at) {
        List<Charge> charges = new ArrayList<>();
        for (ObjectNode was : SubscriptionItems.of(before)) {
            ObjectNode is = same(after, was);
            if (is == null || changed(was, is)) {
                charges.add(part(was, -1, at, "Unused time on %d × %s after %s"));
            }
        }
        for (ObjectNode is : SubscriptionItems.of(after)) {
            ObjectNode was = same(before, is);
            if (was != null && !changed(was, is)) {
                continue;
            }
            boolean fresh = Json.number(is, "current_period_start") == at;
            charges.add(fresh ? period(is, false) : part(is, 1, at, "Remaining time on %d × %s after %s"));
        }
        return charges;
    }

    private static @Nullable ObjectNode same(ObjectNode subscription, ObjectNode item) {
        return SubscriptionItems.of(subscription).stream()
                .filter(other -> other.path("id").equals(item.path("id")))
                .findFirst()
                .orElse(null);
    }

    private static boolean changed(ObjectNode was, ObjectNode is) {
        return !was.path("price").equals(is.path("price"))
                || Json.number(was, "quantity", 1) != Json.number(is, "quantity", 1)
                || Json.number(was, "current_period_start") != Json.number(is, "current_period_start");
    }

    private Charge part(ObjectNode item, int sign, long at, String words) {
        long start = Json.number(item, "current_period_start");
        long end = Json.number(item, "current_period_end");
        long share = Amounts.share(items.amount(item), end - at, end - start);
        String day = DAY.format(Instant.ofEpochSecond(at).atZone(ZoneOffset.UTC));
        return new Charge(
                item,
                sign * share,
                words.formatted(Json.number(item, "quantity", 1), items.name(item), day),
                at,
                end,
                true);
    }

    /** A draft for that, with what was waiting; in the store, not told of. */
    ObjectNode draft(ObjectNode subscription, String reason, List<Charge> charges) {
        ObjectNode customer = kit.store().get("customer", Json.text(subscription, "customer"));
        ObjectNode invoice = invoices.begin(customer, reason);
        String id = Json.text(subscription, "id", "");
        invoice.set("currency", subscription.path("currency"));
        invoice.set("collection_method", subscription.path("collection_method"));
        invoice.put("auto_advance", true);
        Json.inside(invoice, "automatic_tax").put("enabled", Json.flag(subscription, "automatic_tax.enabled"));
        ObjectNode parent = invoice.putObject("parent");
        parent.putNull("quote_details");
        parent.put("type", "subscription_details");
        ObjectNode details = parent.putObject("subscription_details");
        details.set("metadata", subscription.path("metadata").deepCopy());
        details.put("subscription", id);
        waiting.addPending(invoice, id);
        waiting.addPending(invoice, null);
        charges.forEach(charge -> line(invoice, id, charge));
        if (Json.is(invoice, "collection_method", "send_invoice")) {
            invoice.put("due_date", kit.time().now(invoice) + Json.number(subscription, "days_until_due") * 86_400);
        }
        invoices.total(invoice);
        return invoice;
    }

    private void line(ObjectNode invoice, String subscription, Charge charge) {
        ObjectNode line =
                waiting.line(invoice, charge.amount(), charge.description(), Json.number(charge.item(), "quantity", 1));
        ObjectNode period = line.putObject("period");
        period.put("start", charge.start());
        period.put("end", charge.end());
        line.set("pricing", pricing(charge.item()));
        line.put("subscription", subscription);
        ObjectNode parent = line.putObject("parent");
        parent.put("type", "subscription_item_details");
        parent.putNull("invoice_item_details");
        ObjectNode details = parent.putObject("subscription_item_details");
        details.putNull("invoice_item");
        details.put("proration", charge.proration());
        details.putNull("proration_details");
        details.put("subscription", subscription);
        details.set("subscription_item", charge.item().path("id"));
    }

    private ObjectNode pricing(ObjectNode item) {
        ObjectNode price = items.price(item);
        ObjectNode pricing = Json.object();
        pricing.put("type", "price_details");
        pricing.set("unit_amount_decimal", price.path("unit_amount_decimal"));
        ObjectNode details = pricing.putObject("price_details");
        details.set("price", price.path("id"));
        details.set("product", price.path("product"));
        return pricing;
    }

    /** Lets those wait for the next invoice of the subscription. */
    void postpone(ObjectNode subscription, List<Charge> charges) {
        ObjectNode customer = kit.store().get("customer", Json.text(subscription, "customer"));
        for (Charge charge : charges) {
            ObjectNode item = waiting.item(customer, charge.amount(), Json.text(subscription, "currency", ""));
            item.put("description", charge.description());
            item.put("proration", charge.proration());
            item.set("quantity", charge.item().path("quantity"));
            item.put("quantity_decimal", Long.toString(Json.number(charge.item(), "quantity", 1)));
            item.set("pricing", pricing(charge.item()));
            ObjectNode period = item.putObject("period");
            period.put("start", charge.start());
            period.put("end", charge.end());
            ObjectNode parent = item.putObject("parent");
            parent.put("type", "subscription_details");
            ObjectNode details = parent.putObject("subscription_details");
            details.set("subscription", subscription.path("id"));
            details.set("subscription_item", charge.item().path("id"));
            kit.events().emit("invoiceitem.created", item);
        }
    }

    /** Tells of it, makes it a bill and tries to be paid; answers why it was not. */
    @Nullable
    StripeError bill(ObjectNode subscription, ObjectNode invoice, boolean attempt) {
        subscription.set("latest_invoice", invoice.path("id"));
        kit.events().emit("invoice.created", invoice);
        invoices.finalized(invoice);
        if (Json.has(invoice, "last_finalization_error")) {
            throw Invoices.nowhere();
        }
        if (!Json.is(invoice, "status", "open") || Json.is(invoice, "collection_method", "send_invoice")) {
            return null;
        }
        if (!attempt) {
            collection.intentOf(invoice);
            return null;
        }
        return collection.attempt(invoice, null, false);
    }
}
