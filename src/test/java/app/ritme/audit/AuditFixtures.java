package app.ritme.audit;

import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses.Furnishing;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** That a manager opened something of a guest. */
@TestComponent
@Order(15)
public class AuditFixtures implements Furnishing {

    private final AccessLog log;
    private final TransactionTemplate transactions;

    AuditFixtures(AccessLog log, PlatformTransactionManager transactions) {
        this.log = log;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void fill(House house, House.Person guest) {
        opened(house.manager(), guest, "thing", UUID.randomUUID());
    }

    /** This person opened this thing of that guest. */
    public void opened(House.Person reader, House.Person guest, String what, UUID thing) {
        doAs(reader, () -> transactions.executeWithoutResult(status -> log.opened(guest.personId(), what, thing)));
    }
}
