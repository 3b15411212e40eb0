package app.ritme.billing.web;

import app.ritme.billing.BillingSettings;
import app.ritme.billing.inbox.Doorbell;
import app.ritme.billing.inbox.Inbox;
import app.ritme.billing.inbox.WebhookSignature;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes Stripe's events: proves them by the bytes as they came, keeps them, and says so. */
@RestController
class StripeWebhook {

    static final String PATH = "/webhooks/stripe";

    private static final Logger log = LoggerFactory.getLogger(StripeWebhook.class);
    private static final int MOST_BYTES = 1024 * 1024;

    private final BillingSettings settings;
    private final Inbox inbox;
    private final Doorbell doorbell;
    private final Clock clock;

    StripeWebhook(BillingSettings settings, Inbox inbox, Doorbell doorbell, Clock clock) {
        this.settings = settings;
        this.inbox = inbox;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @PostMapping(PATH)
    ResponseEntity<Void> receive(
            HttpServletRequest request,
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature)
            throws IOException {
        if (!settings.mode().isOn()) {
            return answer(HttpStatus.NOT_FOUND);
        }
        if (settings.webhookSecret().isEmpty()) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (!WebhookSignature.isGood(body, signature, settings.webhookSecret(), clock.instant())) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        try {
            if (!inbox.receive(body)) {
                return answer(HttpStatus.BAD_REQUEST);
            }
        } catch (DataAccessException | TransactionException trouble) {
            // Stripe sends it again.
            log.warn("An event could not be kept: {}", trouble.getClass().getSimpleName());
            return answer(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        doorbell.ring();
        return answer(HttpStatus.OK);
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
