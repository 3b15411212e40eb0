package app.ritme.billing.emulator.invoice;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.money.Amounts;
import app.ritme.billing.emulator.money.Vat;
import app.ritme.billing.emulator.world.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds an invoice up: its lines, its tax, what the customer has in hand. */
final class InvoiceTotals {

    private final Kit kit;

    InvoiceTotals(Kit kit) {
        this.kit = kit;
    }

    void total(ObjectNode invoice) {
        long subtotal = Json.objects(invoice, "lines.data").stream()
                .mapToLong(line -> Json.number(line, "amount"))
                .sum();
        long total = subtotal + tax(invoice, subtotal);
        invoice.put("subtotal", subtotal);
        invoice.put("subtotal_excluding_tax", subtotal);
        invoice.put("total_excluding_tax", subtotal);
        invoice.put("total", total);
        long balance = kit.store()
                .find("customer", Json.text(invoice, "customer"))
                .map(customer -> Json.number(customer, "balance"))
                .orElse(0L);
        invoice.put("starting_balance", balance);
        long due = Math.max(0, total + Math.min(0, balance));
        invoice.put("amount_due", due);
        invoice.put("amount_remaining", due - Json.number(invoice, "amount_paid"));
    }

    private long tax(ObjectNode invoice, long subtotal) {
        ArrayNode taxes = invoice.putArray("total_taxes");
        if (!Json.flag(invoice, "automatic_tax.enabled")) {
            return 0;
        }
        String country = Json.text(invoice, "customer_address.country");
        Json.inside(invoice, "automatic_tax")
                .put("status", country == null ? "requires_location_inputs" : "complete")
                .putNull("disabled_reason");
        if (country == null) {
            return 0;
        }
        boolean reverse = reverseCharge(invoice, country);
        long tax = reverse ? 0 : Amounts.percent(subtotal, Vat.hundredths(country));
        taxes.add(tax(tax, subtotal, reverse));
        return tax;
    }

    private boolean reverseCharge(ObjectNode invoice, String country) {
        return !country.equals("NL")
                && kit.store()
                        .all("tax_id")
                        .anyMatch(id -> Json.is(id, "customer", Json.text(invoice, "customer", ""))
                                && Json.is(id, "type", "eu_vat")
                                && Json.is(id, "verification.status", "verified"));
    }

    private static ObjectNode tax(long amount, long on, boolean reverse) {
        ObjectNode tax = Json.object();
        tax.put("amount", amount);
        tax.put("tax_behavior", "exclusive");
        tax.putNull("tax_rate_details");
        tax.put("taxability_reason", reverse ? "reverse_charge" : "standard_rated");
        tax.put("taxable_amount", reverse ? 0 : on);
        tax.put("type", "tax_rate_details");
        return tax;
    }
}
