package app.ritme.billing.stripe;

import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.GatewayException.Kind;
import app.ritme.shared.Tenancy;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.HasId;
import com.stripe.model.StripeCollection;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes one call to Stripe: never inside a transaction nor while a browser tab waits, and every trouble in our own words. */
final class Calls {

    private static final int TOO_MANY = 429;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int THEIR_TROUBLE = 500;

    private Calls() {}

    @FunctionalInterface
    interface Call<T extends @Nullable Object> {
        T make() throws StripeException;
    }

    static <T extends @Nullable Object> T call(Call<T> call) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Stripe is never asked inside a transaction");
        }
        if (Tenancy.isInTab()) {
            throw new IllegalStateException("Stripe is never asked while a browser tab waits for it");
        }
        try {
            return call.make();
        } catch (StripeException problem) {
            throw new GatewayException(kind(problem), word(problem.getCode()), word(problem.getRequestId()));
        }
    }

    /** All pages of a list. */
    static <T extends HasId> List<T> all(Call<? extends StripeCollection<T>> first) {
        return call(() -> StreamSupport.stream(first.make().autoPagingIterable().spliterator(), false)
                .toList());
    }

    private static Kind kind(StripeException problem) {
        int status = Objects.requireNonNullElse(problem.getStatusCode(), 0);
        if (problem instanceof ApiConnectionException || status == 0 || status == CONFLICT) {
            return Kind.UNREACHABLE;
        }
        if (status >= THEIR_TROUBLE) {
            return Kind.TROUBLED;
        }
        if (problem instanceof IdempotencyException) {
            return Kind.KEY_USED;
        }
        if (problem instanceof CardException) {
            return Kind.DECLINED;
        }
        return switch (status) {
            case TOO_MANY -> Kind.BUSY;
            case NOT_FOUND -> Kind.NOT_FOUND;
            default -> "resource_missing".equals(problem.getCode()) ? Kind.NOT_FOUND : Kind.REFUSED;
        };
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text;
    }
}
