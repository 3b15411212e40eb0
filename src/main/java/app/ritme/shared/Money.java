package app.ritme.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in the smallest unit of its currency, as it is stored.
 *
 * @param minor cents for euros, öre for kronor, yen for yen; never below zero
 */
public record Money(long minor, Currency currency) implements Serializable {

    public Money {
        if (minor < 0) {
            throw new Refusal("error.money.negative");
        }
    }

    /** @throws Refusal when the amount is below zero or finer than the currency's smallest unit */
    public static Money of(BigDecimal amount, Currency currency) {
        try {
            return new Money(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
        } catch (ArithmeticException tooFine) {
            throw new Refusal("error.money.fine", currency.getDefaultFractionDigits());
        }
    }

    /** In whole units, such as {@code 37.42}. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }
}
