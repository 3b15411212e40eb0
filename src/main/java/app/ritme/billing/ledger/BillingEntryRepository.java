package app.ritme.billing.ledger;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers no way to change or remove what is written. */
interface BillingEntryRepository extends Repository<BillingEntry, UUID> {

    void save(BillingEntry entry);

    @Query("select e from BillingEntry e order by e.at desc, e.id desc")
    List<BillingEntry> newest(Pageable page);
}
