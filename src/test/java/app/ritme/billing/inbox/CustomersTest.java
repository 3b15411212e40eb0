package app.ritme.billing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.billing.BillingTest;
import app.ritme.billing.access.Phase;
import app.ritme.billing.ledger.Applied;
import org.junit.jupiter.api.Test;

/** One turn at a customer at a time, and a lease that ends by itself. */
class CustomersTest extends BillingTest {

    private static final Applied NOTHING = new Applied(true, false, Phase.NONE, null, null, null, "");

    @Test
    void manyRingsAreOneTurn() {
        String customer = aBoundCustomer();
        for (int i = 0; i < 500; i++) {
            customers.ring(customer);
        }

        var turn = customers.next(customer).orElseThrow();
        assertThat(turn.seq()).isEqualTo(500);
        customers.ring(customer);
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
        customers.ring(customer);

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

    /** Not rung for in the background meanwhile: the next try is far away. */
    private String aBoundCustomer() {
        House house = houses.aHouse("Turn");
        String customer = anId("cus_");
        customers.bind(customer, house.tenant());
        superuser()
                .sql("update platform.billing_customer set next_attempt_at = 'infinity' where customer_id = :id")
                .param("id", customer)
                .update();
        return customer;
    }
}
