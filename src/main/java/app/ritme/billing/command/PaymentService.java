package app.ritme.billing.command;

import app.ritme.billing.Backstage;
import app.ritme.billing.BillingDetails;
import app.ritme.billing.InvoiceId;
import app.ritme.billing.gateway.BillingGateway;
import app.ritme.billing.gateway.Door;
import app.ritme.billing.inbox.Sync;
import app.ritme.billing.ledger.Ledger;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How it is paid and what stands on the invoices. An address of Stripe's opens to whoever has it: it is asked for on the
 * click that follows it, and kept nowhere.
 */
@Service
@BillingManagers
@Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
public class PaymentService {

    private static final int COUNTRY_LETTERS = 2;

    private final Desk desk;
    private final Customer customer;
    private final Commands commands;
    private final BillingGateway gateway;
    private final Ledger ledger;
    private final Sync sync;

    PaymentService(Desk desk, Customer customer, Commands commands, BillingGateway gateway, Ledger ledger, Sync sync) {
        this.desk = desk;
        this.customer = customer;
        this.commands = commands;
        this.gateway = gateway;
        this.ledger = ledger;
        this.sync = sync;
    }

    /**
     * Where another card is given.
     *
     * @throws Refusal before the first charge, as long as nobody knows where the house is
     */
    public URI cardUrl() {
        return desk.ask(() -> {
            desk.refuseWithoutAddress();
            return portal(Door.CARD);
        });
    }

    /** Stripe's own pages about the subscription. */
    public URI portalUrl() {
        return desk.ask(() -> portal(Door.OVERVIEW));
    }

    private URI portal(Door door) {
        return gateway.portal(desk.customer().orElseThrow(() -> new Refusal("error.billing.none")), door, desk.pages());
    }

    /** Where an open invoice is paid, also when the bank wants something first. */
    public URI payUrl(InvoiceId invoice) {
        String name = name(invoice);
        return desk.ask(() -> address(gateway.invoice(name).hosted()));
    }

    /** @throws Refusal for a draft, which is none yet */
    public URI invoicePdf(InvoiceId invoice) {
        String name = name(invoice);
        return desk.ask(() -> address(gateway.invoice(name).pdf()));
    }

    /** Asks Stripe how things are; whatever changed is stored after. False when there was no answer. */
    public boolean refresh() {
        return desk.ask(() -> desk.customer().map(sync::now).orElse(true));
    }

    /** @throws Refusal for an address that is none, or a VAT id that cannot be one */
    public Outcome updateDetails(BillingDetails details) {
        if (details.name().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        String country = details.country().strip().toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && country.length() != COUNTRY_LETTERS) {
            throw new Refusal("error.billing.country");
        }
        Map<String, String> params = new HashMap<>();
        params.put("name", details.name().strip());
        params.put("email", EmailAddress.of(details.email()).value());
        params.put("line1", details.line1().strip());
        params.put("line2", details.line2().strip());
        params.put("postalCode", details.postalCode().strip());
        params.put("city", details.city().strip());
        params.put("country", country);
        params.put("vatId", details.vatId().replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT));
        params.put("reference", details.reference().strip());
        return desk.ask(() -> {
            params.put("customer", customer.of(desk.house()));
            return commands.send(desk.house(), StripeCommand.Kind.DETAILS, params, desk.asker(), "details-changed");
        });
    }

    private String name(InvoiceId invoice) {
        return Backstage.call(desk.house(), () -> ledger.invoice(invoice.value()))
                .orElseThrow(NotFoundException::new);
    }

    private static URI address(@Nullable URI address) {
        return Optional.ofNullable(address).orElseThrow(() -> new Refusal("error.billing.not-final"));
    }
}
