package app.ritme.billing.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only ids are read, so the form of the rest does not matter. */
class IncomingEventTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"api_version\": \"2026-07-29.dahlia\",", "\"api_version\": \"2026-09-30.endive\",", ""})
    void readsTheSameIdsInEveryVersion(String version) {
        var event = read("""
                {"id": "evt_1", "object": "event", %s "type": "invoice.paid", "created": 1795521600, "livemode": false,
                 "data": {"object": {"id": "in_1", "customer": "cus_1", "something": {"new": [1, 2]}}}}""".formatted(version)).orElseThrow();

        assertThat(event.id()).isEqualTo("evt_1");
        assertThat(event.customer()).isEqualTo("cus_1");
        assertThat(event.objectId()).isEqualTo("in_1");
    }

    @Test
    void aCustomerEventIsAboutItself() {
        var event = read("""
                {"id": "evt_1", "object": "event", "type": "customer.deleted", "data": {"object": {"id": "cus_2"}}}""").orElseThrow();

        assertThat(event.customer()).isEqualTo("cus_2");
    }

    @Test
    void aWholeCustomerInItsPlaceIsReadToo() {
        var event = read("""
                {"id": "e", "object": "event", "type": "invoice.paid",
                 "data": {"object": {"id": "in_1", "customer": {"id": "cus_3", "object": "customer"}}}}""").orElseThrow();

        assertThat(event.customer()).isEqualTo("cus_3");
    }

    @Test
    void aThinEventNamesItsObject() {
        var event = read("""
                {"id": "evt_4", "object": "v2.core.event", "type": "v1.customer.updated", "livemode": false,
                 "related_object": {"id": "cus_4", "type": "customer", "url": "/v1/customers/cus_4"}}""").orElseThrow();

        assertThat(event.customer()).isEqualTo("cus_4");
        assertThat(EventKinds.isWanted(event.type())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"object\": \"event\"}",
                "{\"id\": 5, \"object\": \"event\"}",
                "{\"id\":"
            })
    void whatIsNoEventIsNone(String json) {
        assertThat(read(json)).isEmpty();
    }

    private static Optional<IncomingEvent> read(String json) {
        return IncomingEvent.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
