package app.ritme.billing.emulator.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact sums in the smallest unit of a currency, whatever that is; rounded half away from zero, once. */
public final class Amounts {

    private Amounts() {}

    /** Price times quantity; a price may have parts of the smallest unit. */
    public static long of(String unitDecimal, long quantity) {
        return new BigDecimal(unitDecimal)
                .multiply(BigDecimal.valueOf(quantity))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The share of an amount for the seconds that are left of a span. */
    public static long share(long amount, long seconds, long span) {
        return divided(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(seconds)), BigInteger.valueOf(span));
    }

    /** A percentage, given in hundredths of a per cent. */
    public static long percent(long amount, long hundredths) {
        return divided(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(hundredths)), BigInteger.valueOf(10_000));
    }

    private static long divided(BigInteger amount, BigInteger by) {
        return new BigDecimal(amount)
                .divide(new BigDecimal(by), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
