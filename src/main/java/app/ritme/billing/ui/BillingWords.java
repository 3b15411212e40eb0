package app.ritme.billing.ui;

import app.ritme.billing.Amount;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.UsageKind;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Money, days and names of plans as the reader writes them. */
final class BillingWords {

    private BillingWords() {}

    static String money(Amount amount) {
        return Formats.here().money(amount.amount(), amount.currency().getCurrencyCode());
    }

    static String money(long minor, Currency currency) {
        return money(new Amount(minor, currency));
    }

    static String day(Instant moment) {
        return Formats.here().fullDay(moment.atZone(Formats.here().zone()).toLocalDate());
    }

    static String date(Instant moment) {
        return Formats.here().dayAndYear(moment.atZone(Formats.here().zone()).toLocalDate());
    }

    /** As it stands on the card; what is new at Stripe with a capital. */
    static String brand(String brand) {
        return switch (brand) {
            case "amex" -> "American Express";
            case "diners" -> "Diners Club";
            case "jcb" -> "JCB";
            case "unionpay" -> "UnionPay";
            default -> brand.isEmpty() ? brand : Character.toUpperCase(brand.charAt(0)) + brand.substring(1);
        };
    }

    static String plan(PlanKey plan) {
        return text("billing.plan", plan);
    }

    static String per(Interval interval) {
        return text("billing.per", interval);
    }

    static String limit(@Nullable Integer limit) {
        return limit == null
                ? UI.getCurrent().getTranslation("billing.unlimited")
                : Formats.here().number(limit);
    }

    static String kind(UsageKind kind) {
        return text("allowance", kind);
    }

    static String text(String family, Enum<?> value, Object... arguments) {
        return UI.getCurrent().getTranslation(family + "." + value.name().toLowerCase(Locale.ROOT), arguments);
    }
}
