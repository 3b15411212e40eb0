package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("What the emulator remembers")
class MemoryTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is everything: its objects, its time, and what falls due later")
    void everything() {
        String subscription;
        try (Talk talk = life(null)) {
            subscription = talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"))
                    .path("id")
                    .asString();
            talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(10)));
        }
        try (Talk talk = life(null)) {
            assertThat(talk.stripe.clock().instant()).isEqualTo(Talk.NOW.plus(Duration.ofDays(10)));
            talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(29)));
            JsonNode renewed = talk.get("/v1/subscriptions/" + subscription + "?expand[0]=latest_invoice");
            assertThat(renewed.path("status").asString()).isEqualTo("active");
            assertThat(renewed.at("/latest_invoice/billing_reason").asString()).isEqualTo("subscription_cycle");
            assertThat(renewed.at("/latest_invoice/hosted_invoice_url").asString())
                    .startsWith(talk.stripe.url() + "/i/");
        }
    }

    @Test
    @DisplayName("shows its pages where it listens today")
    void address() {
        try (Talk talk = life(null)) {
            talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));
        }
        try (Talk talk = life(null)) {
            assertThat(talk.get("/v1/invoices").at("/data/0/hosted_invoice_url").asString())
                    .startsWith(talk.stripe.url() + "/i/");
        }
    }

    @Test
    @DisplayName("has the events that could not be brought; the next life brings them to the address it is told")
    void events() {
        try (Talk talk = life(null)) {
            talk.stripe.deliverTo("http://127.0.0.1:1/nobody", "whsec_a");
            talk.customer("name=Bosrust");
            talk.stripe.awaitQuiet(LONG);
        }
        try (Talk talk = life(null);
                Mailbox mailbox = new Mailbox()) {
            assertThat(talk.get("/v1/webhook_endpoints").path("data")).isEmpty();
            assertThat(talk.get("/v1/events?delivery_success=false").path("data"))
                    .hasSize(1);
            talk.stripe.deliverTo(mailbox.url(), mailbox.secret());
            talk.stripe.awaitQuiet(LONG);
            assertThat(mailbox.types()).containsExactly("customer.created");
            assertThat(talk.get("/v1/events?delivery_success=false").path("data"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("begins at the moment that was set, and only where there is nothing to remember")
    void begins() {
        Instant autumn = Talk.NOW.minus(Duration.ofDays(90));
        try (Talk talk = life(autumn)) {
            assertThat(talk.stripe.clock().instant()).isEqualTo(autumn);
            talk.customer();
            talk.stripe.advanceTo(Talk.NOW);
        }
        try (Talk talk = life(autumn)) {
            assertThat(talk.stripe.clock().instant()).isEqualTo(Talk.NOW);
        }
    }

    @Test
    @DisplayName("is not begun anew when its file cannot be read")
    void broken() throws Exception {
        Path file = folder.resolve("stripe.json");
        Files.writeString(file, "{\"objects\": [");

        assertThatThrownBy(() -> life(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString());
        assertThat(Files.readString(file)).isEqualTo("{\"objects\": [");
    }

    private Talk life(@Nullable Instant begins) {
        return new Talk(new EmulatorSettings(
                0, null, Clock.fixed(Talk.NOW, ZoneOffset.UTC), folder.resolve("stripe.json"), begins));
    }
}
