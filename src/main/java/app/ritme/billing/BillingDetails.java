package app.ritme.billing;

import java.io.Serializable;

/**
 * What stands on an invoice. Empty where nothing is known.
 *
 * @param country ISO 3166-1, two letters
 * @param reference what the house wants to read on its invoices, such as an order number
 */
public record BillingDetails(
        String name,
        String email,
        String line1,
        String line2,
        String postalCode,
        String city,
        String country,
        String vatId,
        VatStatus vatStatus,
        String reference)
        implements Serializable {

    public static final BillingDetails EMPTY = new BillingDetails("", "", "", "", "", "", "", "", VatStatus.NONE, "");
}
