package app.ritme.billing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** An amount of an invoice, in the smallest unit of its currency; below zero when it is given back. */
public record Amount(long minor, Currency currency) implements Serializable {

    /** @param code ISO 4217 in either case, as Stripe writes it in lower */
    public static Amount of(long minor, String code) {
        return new Amount(minor, Currency.getInstance(code.toUpperCase(Locale.ROOT)));
    }

    /** In whole units, such as {@code -37.42}. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }
}
