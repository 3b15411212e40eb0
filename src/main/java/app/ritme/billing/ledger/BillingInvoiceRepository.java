package app.ritme.billing.ledger;

import app.ritme.billing.BillingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BillingInvoiceRepository extends JpaRepository<BillingInvoice, UUID> {

    List<BillingInvoice> findByModeAndStripeIdIn(BillingMode mode, Collection<String> stripeIds);

    Optional<BillingInvoice> findByModeAndId(BillingMode mode, UUID id);

    @Query("select i from BillingInvoice i where i.mode = :mode order by i.createdAt desc, i.id desc")
    List<BillingInvoice> newest(BillingMode mode, Pageable page);

    /** Those that wait to be paid, the newest first. */
    @Query("select i from BillingInvoice i where i.mode = :mode and not i.creditNote"
            + " and i.status = app.ritme.billing.InvoiceStatus.OPEN and i.remaining > 0 order by i.createdAt desc")
    List<BillingInvoice> open(BillingMode mode);

    /** Those that wait for somebody, to be paid or to become final at all, and then the others; the newest first. */
    @Query("select i from BillingInvoice i where i.mode = :mode order by case when not i.creditNote"
            + " and ((i.status = app.ritme.billing.InvoiceStatus.OPEN and i.remaining > 0)"
            + " or (i.status = app.ritme.billing.InvoiceStatus.DRAFT and i.finalizationError is not null))"
            + " then 0 else 1 end, i.createdAt desc, i.id desc")
    List<BillingInvoice> foremost(BillingMode mode, Limit limit);
}
