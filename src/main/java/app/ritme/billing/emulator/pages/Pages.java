package app.ritme.billing.emulator.pages;

import app.ritme.billing.emulator.api.Checkouts;
import app.ritme.billing.emulator.api.Portals;
import app.ritme.billing.emulator.invoice.Collection;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.payment.PaymentMethods;
import app.ritme.billing.emulator.payment.Payments;
import app.ritme.billing.emulator.wire.Listener;
import app.ritme.billing.emulator.wire.Reply;
import app.ritme.billing.emulator.wire.Request;
import app.ritme.billing.emulator.world.StripeError;
import app.ritme.billing.emulator.world.Work;
import java.util.Locale;
import java.util.function.Function;

/** The pages Stripe hosts: Checkout, the portal, invoices, and the proof of who pays. */
public final class Pages {

    private final CheckoutPage checkout;
    private final PortalPage portal;
    private final InvoicePage invoice;
    private final ProofPage proof;

    public Pages(
            Kit kit,
            Work work,
            Checkouts checkouts,
            Portals portals,
            Payments payments,
            Collection collection,
            PaymentMethods methods) {
        checkout = new CheckoutPage(kit, work, checkouts, methods);
        portal = new PortalPage(kit, work, portals);
        invoice = new InvoicePage(kit, work, collection, methods);
        proof = new ProofPage(kit, work, payments);
    }

    public void servedBy(Listener listener, Runnable beforeEach) {
        listener.also("/c/", safely(beforeEach, checkout::answer));
        listener.also("/p/", safely(beforeEach, portal::answer));
        listener.also("/i/", safely(beforeEach, invoice::answer));
        listener.also(ProofPage.PATH, safely(beforeEach, proof::answer));
    }

    private static Listener.PageHandler safely(Runnable beforeEach, Function<Request, Reply> page) {
        return request -> {
            beforeEach.run();
            try {
                return page.apply(request);
            } catch (StripeError missing) {
                Locale language = Words.language(request.header("Accept-Language"));
                return new Page(language, Words.MISSING.in(language)).shown();
            }
        };
    }

    /** What stands after the prefix, up to the next slash. */
    static String id(Request request, String prefix) {
        return request.path().substring(prefix.length()).split("/")[0];
    }
}
