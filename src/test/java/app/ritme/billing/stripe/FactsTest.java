package app.ritme.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.billing.gateway.SubscriptionFacts;
import com.stripe.model.Subscription;
import com.stripe.net.ApiResource;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Objects of Stripe's with less in them, or more, than ours have. */
class FactsTest {

    @Test
    void withoutAQuantityThereIsOne() {
        SubscriptionFacts facts = facts("""
                {"id": "si_1", "price": {"id": "p", "lookup_key": "ours", "unit_amount": 3900}, "quantity": null,
                 "current_period_end": 1795521600}""");

        assertThat(facts.quantity()).isEqualTo(1);
        assertThat(facts.periodEnd()).isEqualTo(Instant.ofEpochSecond(1_795_521_600));
    }

    @Test
    void ofSeveralItemsTheOneWithALookupKeyIsOurs() {
        SubscriptionFacts facts = facts("""
                {"id": "si_1", "price": {"id": "towels", "unit_amount": 500}, "quantity": 9},
                {"id": "si_2", "price": {"id": "p", "lookup_key": "ours", "unit_amount": 3900}, "quantity": 2}""");

        assertThat(facts.itemId()).isEqualTo("si_2");
        assertThat(facts.quantity()).isEqualTo(2);
        assertThat(facts.lookupKey()).isEqualTo("ours");
        assertThat(facts.items()).isEqualTo(2);
    }

    @Test
    void withoutItemsThereIsNoPlanAndNothingBreaks() {
        SubscriptionFacts facts = facts("");

        assertThat(facts.itemId()).isNull();
        assertThat(facts.lookupKey()).isNull();
        assertThat(facts.periodEnd()).isNull();
    }

    private static SubscriptionFacts facts(String items) {
        return Facts.subscription(ApiResource.GSON.fromJson("""
                        {"id": "sub_1", "object": "subscription", "status": "active", "created": 1795000000,
                         "currency": "eur", "items": {"object": "list", "data": [%s]}}""".formatted(items), Subscription.class), price -> null);
    }
}
