package app.ritme.billing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.billing.BillingTest;
import app.ritme.billing.access.Phase;
import app.ritme.billing.ledger.Applied;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One turn at a customer at a time, and a lease that ends by itself. */
@SuppressWarnings("NullAway.Init")
class CustomersTest extends BillingTest {

    private static final Applied NOTHING = new Applied(true, false, Phase.NONE, null, null, null, "");

    @Autowired
    @Qualifier("platform")
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("platformTransactions")
    private PlatformTransactionManager transactions;

    @Test
    void manyRingsAreOneTurn() {
        String customer = aBoundCustomer();
        for (int i = 0; i < 500; i++) {
            ring(customer);
        }

        var turn = customers.next(customer).orElseThrow();
        assertThat(turn.seq()).isEqualTo(500);
        ring(customer);
        customers.done(turn, NOTHING);
        customers.release(turn);

        assertThat(customers.waits(customer)).isTrue();
        var second = customers.next(customer).orElseThrow();
        customers.done(second, NOTHING);
        customers.release(second);
        assertThat(customers.waits(customer)).isFalse();
        assertThat(customers.next(customer)).isEmpty();
    }

    @Test
    void onlyOneHasTheTurnUntilTheLeaseIsOver() {
        String customer = aBoundCustomer();
        ring(customer);

        var first = customers.next(customer).orElseThrow();
        assertThat(customers.next(customer)).isEmpty();

        superuser()
                .sql(
                        "update platform.billing_customer set lease_until = now() - interval '1 second' where customer_id = :id")
                .param("id", customer)
                .update();
        var second = customers.next(customer).orElseThrow();
        // Whoever lost the lease gives back nothing that is not theirs.
        customers.release(first);
        assertThat(customers.next(customer)).isEmpty();
        customers.release(second);
        assertThat(customers.next(customer)).isPresent();
    }

    private String aBoundCustomer() {
        House house = houses.aHouse("Turn");
        String customer = anId("cus_");
        customers.bind(customer, house.tenant());
        return customer;
    }

    /** Nobody serves it in the background meanwhile: the next try is put off before the asking can be seen. */
    private void ring(String customer) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> {
            customers.ring(customer);
            jdbc.sql("update platform.billing_customer set next_attempt_at = 'infinity' where customer_id = :id")
                    .param("id", customer)
                    .update();
        });
    }
}
