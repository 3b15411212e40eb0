package app.ritme.billing.emulator.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A refusal as Stripe words it. */
public final class StripeError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient ObjectNode error = Json.object();
    private final boolean keeping;

    private StripeError(int status, String type, String message, boolean keeping) {
        super(message);
        this.status = status;
        this.keeping = keeping;
        error.put("message", message);
        error.put("type", type);
    }

    public static StripeError invalid(String message) {
        return new StripeError(400, "invalid_request_error", message, false);
    }

    public static StripeError invalid(String message, String param) {
        return invalid(message).with("param", param);
    }

    public static StripeError missing(String kind, String id, String param) {
        return new StripeError(404, "invalid_request_error", "No such %s: '%s'".formatted(kind, id), false)
                .with("code", "resource_missing")
                .with("param", param);
    }

    public static StripeError required(String param) {
        return invalid("Missing required param: %s.".formatted(param), param).with("code", "parameter_missing");
    }

    public static StripeError unauthorised(String message) {
        return new StripeError(401, "invalid_request_error", message, false);
    }

    public static StripeError forbidden() {
        return new StripeError(
                403,
                "invalid_request_error",
                "The provided key does not have the required permissions for this endpoint.",
                false);
    }

    public static StripeError noSuchPath(String method, String path) {
        return new StripeError(
                404,
                "invalid_request_error",
                "Unrecognized request URL (%s: %s). Please see https://stripe.com/docs or we can help at https://support.stripe.com/."
                        .formatted(method, path),
                false);
    }

    /** A card that was tried and refused: what the attempt left behind stays. */
    public static StripeError card(String message, String code, @Nullable String declineCode) {
        StripeError refused = new StripeError(402, "card_error", message, true).with("code", code);
        return declineCode == null ? refused : refused.with("decline_code", declineCode);
    }

    public static StripeError idempotency(String message) {
        return new StripeError(400, "idempotency_error", message, false);
    }

    public static StripeError inFlight(String key) {
        return new StripeError(
                        409,
                        "idempotency_error",
                        "There is currently another in-progress request using this Stripe-Idempotency-Key (that probably means you submitted twice, and the other request is still going through): %s. If you'd like to see the result of the in-progress request, please retry this request after a while."
                                .formatted(key),
                        false)
                .with("code", "idempotency_key_in_use");
    }

    public static StripeError rateLimited() {
        return new StripeError(
                        429,
                        "invalid_request_error",
                        "Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.",
                        false)
                .with("code", "rate_limit");
    }

    public static StripeError broken() {
        return new StripeError(
                500,
                "api_error",
                "An unknown error occurred. Please contact us at https://support.stripe.com/ if the problem persists.",
                false);
    }

    public StripeError with(String field, @Nullable String value) {
        error.put(field, value);
        return this;
    }

    public StripeError with(String field, ObjectNode value) {
        error.set(field, value);
        return this;
    }

    /** Takes everything back, also what a refused card would leave behind. */
    public StripeError undoing() {
        StripeError other = new StripeError(
                status, error.path("type").asString(), error.path("message").asString(), false);
        other.error.setAll(error);
        return other;
    }

    /** Leaves what was done, such as the note of why it was not possible. */
    public StripeError keeping() {
        StripeError other = new StripeError(
                status, error.path("type").asString(), error.path("message").asString(), true);
        other.error.setAll(error);
        return other;
    }

    public boolean is(String code) {
        return Json.is(error, "code", code);
    }

    public int status() {
        return status;
    }

    public boolean keepsWhatWasDone() {
        return keeping;
    }

    /** What is said about it inside other objects, such as the last error of a payment. */
    public ObjectNode details() {
        return error.deepCopy();
    }

    public ObjectNode body() {
        ObjectNode body = Json.object();
        body.set("error", error);
        return body;
    }
}
