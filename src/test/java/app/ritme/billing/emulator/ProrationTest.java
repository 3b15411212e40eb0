package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("A change at the emulator")
class ProrationTest {

    /** The seed is fixed, so that what failed once fails again. */
    private static final long SEED = 20_261_124;

    @ParameterizedTest(name = "{0} after {1} s: {2} × {3} to {4} × {5} {6} a {7}")
    @MethodSource("changes")
    @DisplayName("costs to the smallest unit what its preview said, whenever it is made")
    void previewIsTheInvoice(
            Instant start,
            long after,
            long price,
            int quantity,
            long otherPrice,
            int otherQuantity,
            String currency,
            String interval) {
        try (Talk talk = new Talk(new EmulatorSettings(0, null, Clock.fixed(start, ZoneOffset.UTC)))) {
            JsonNode subscription = talk.subscribe(
                    talk.customerWith("pm_card_visa"),
                    price(talk, price, currency, interval),
                    "items[0][quantity]=" + quantity);
            String id = subscription.path("id").asString();
            String item = subscription.at("/items/data/0/id").asString();
            String other = price(talk, otherPrice, currency, interval);
            long at = start.getEpochSecond() + after;
            talk.stripe.advanceTo(Instant.ofEpochSecond(at));

            JsonNode preview = talk.post(
                    "/v1/invoices/create_preview",
                    "subscription=" + id,
                    "subscription_details[items][0][id]=" + item,
                    "subscription_details[items][0][price]=" + other,
                    "subscription_details[items][0][quantity]=" + otherQuantity,
                    "subscription_details[proration_behavior]=always_invoice",
                    "subscription_details[proration_date]=" + at);
            JsonNode changed = talk.post(
                    "/v1/subscriptions/" + id,
                    "items[0][id]=" + item,
                    "items[0][price]=" + other,
                    "items[0][quantity]=" + otherQuantity,
                    "proration_behavior=always_invoice",
                    "proration_date=" + at);

            JsonNode invoice =
                    talk.get("/v1/invoices/" + changed.path("latest_invoice").asString());
            assertThat(invoice.path("total").asLong())
                    .isEqualTo(preview.path("total").asLong());
            assertThat(invoice.path("amount_due").asLong())
                    .isEqualTo(preview.path("amount_due").asLong());
            assertThat(invoice.path("total").asLong())
                    .isEqualTo(invoice.at("/lines/data")
                            .valueStream()
                            .mapToLong(line -> line.path("amount").asLong())
                            .sum());
        }
    }

    /** Months of 28, 29, 30 and 31 days, a year with a leap day; euros, kronor, and yen, which have no cents. */
    private static Stream<Arguments> changes() {
        Random random = new Random(SEED);
        String[] starts = {
            "2027-02-01T00:00:00Z",
            "2028-02-01T12:34:56Z",
            "2026-04-30T23:59:59Z",
            "2026-01-31T10:00:00Z",
            "2028-01-15T06:00:01Z"
        };
        String[] currencies = {"eur", "sek", "jpy"};
        return IntStream.range(0, 45).mapToObj(i -> {
            String interval = i % 5 == 4 ? "year" : "month";
            long longest = (interval.equals("year") ? 365 : 28) * 86_400L;
            return Arguments.of(
                    Instant.parse(starts[i % starts.length]),
                    random.nextLong(longest),
                    1 + random.nextLong(100_000),
                    1 + random.nextInt(40),
                    1 + random.nextLong(100_000),
                    1 + random.nextInt(40),
                    currencies[i % currencies.length],
                    interval);
        });
    }

    private static String price(Talk talk, long amount, String currency, String interval) {
        return talk.post(
                        "/v1/prices",
                        "unit_amount=" + amount,
                        "currency=" + currency,
                        "recurring[interval]=" + interval,
                        "product_data[name]=House")
                .path("id")
                .asString();
    }
}
