package app.ritme.billing.stripe;

import static app.ritme.billing.stripe.Calls.all;
import static app.ritme.billing.stripe.Calls.call;

import app.ritme.billing.InvoiceStatus;
import app.ritme.billing.gateway.GatewayException;
import app.ritme.billing.gateway.InvoiceFacts;
import com.stripe.StripeClient;
import com.stripe.model.Invoice;
import com.stripe.param.ChargeListParams;
import com.stripe.param.CreditNoteListParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.InvoiceListParams;
import com.stripe.param.InvoicePaymentListParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a customer was asked to pay, and what became of it at the bank. */
final class Payments {

    private static final Logger log = LoggerFactory.getLogger(Payments.class);
    private static final long PAGE = 100L;
    private static final long RECENT = 24L;
    private static final Set<String> OPEN_DISPUTES =
            Set.of("needs_response", "under_review", "warning_needs_response", "warning_under_review");

    private final StripeClient stripe;

    Payments(StripeClient stripe) {
        this.stripe = stripe;
    }

    /** All invoices and credit notes. */
    List<InvoiceFacts> invoices(String customer) {
        InvoiceListParams asked =
                InvoiceListParams.builder().setCustomer(customer).setLimit(PAGE).build();
        var facts = new ArrayList<InvoiceFacts>();
        all(() -> stripe.v1().invoices().list(asked))
                .forEach(invoice -> facts.add(Facts.invoice(invoice, lastTry(invoice))));
        CreditNoteListParams notes = CreditNoteListParams.builder()
                .setCustomer(customer)
                .setLimit(PAGE)
                .build();
        all(() -> stripe.v1().creditNotes().list(notes)).forEach(note -> facts.add(Facts.creditNote(note)));
        return facts;
    }

    /** Asked only for an invoice whose payment was tried and has not come. */
    private Facts.LastTry lastTry(Invoice invoice) {
        boolean tried = InvoiceStatus.OPEN.name().equalsIgnoreCase(invoice.getStatus())
                && Facts.number(invoice.getAttemptCount()) > 0;
        if (!tried) {
            return Facts.LastTry.NONE;
        }
        InvoicePaymentListParams asked = InvoicePaymentListParams.builder()
                .setInvoice(invoice.getId())
                .addExpand("data.payment.payment_intent")
                .build();
        return call(() -> stripe.v1().invoicePayments().list(asked)).getData().stream()
                .map(payment -> payment.getPayment() == null
                        ? null
                        : payment.getPayment().getPaymentIntentObject())
                .filter(Objects::nonNull)
                .findFirst()
                .map(intent -> new Facts.LastTry(
                        "processing".equals(intent.getStatus()),
                        "requires_action".equals(intent.getStatus()),
                        intent.getLastPaymentError() == null
                                ? null
                                : Objects.requireNonNullElse(
                                        intent.getLastPaymentError().getDeclineCode(),
                                        intent.getLastPaymentError().getCode())))
                .orElse(Facts.LastTry.NONE);
    }

    /** A restricted key that may not read payments keeps us from knowing of a dispute, and from nothing else. */
    boolean isDisputed(String customer) {
        try {
            return hasOpenDispute(customer);
        } catch (GatewayException problem) {
            if (problem.mayPass()) {
                throw problem;
            }
            log.warn("Whether a payment is disputed cannot be read at Stripe: {}", problem.getMessage());
            return false;
        }
    }

    /** Asked further only for a payment about which somebody went to the bank once. */
    private boolean hasOpenDispute(String customer) {
        ChargeListParams asked = ChargeListParams.builder()
                .setCustomer(customer)
                .setLimit(RECENT)
                .build();
        return call(() -> stripe.v1().charges().list(asked)).getData().stream()
                .filter(charge -> Boolean.TRUE.equals(charge.getDisputed()))
                .map(charge ->
                        DisputeListParams.builder().setCharge(charge.getId()).build())
                .flatMap(about -> call(() -> stripe.v1().disputes().list(about)).getData().stream())
                .anyMatch(dispute -> OPEN_DISPUTES.contains(Facts.text(dispute.getStatus())));
    }

    /** What the bank was asked about. */
    String chargeOf(String dispute) {
        return call(() -> stripe.v1().disputes().retrieve(dispute)).getCharge();
    }
}
