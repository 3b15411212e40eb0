package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.billing.emulator.delivery.Distortion;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An event of the emulator")
class BringingTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Clock WALL = Clock.fixed(Talk.NOW, ZoneOffset.UTC);

    private final Talk talk = new Talk();
    private final Mailbox mailbox = new Mailbox();

    @BeforeEach
    void listens() {
        talk.stripe.deliverTo(mailbox.url(), mailbox.secret());
    }

    @AfterEach
    void close() {
        talk.close();
        mailbox.close();
    }

    @Test
    @DisplayName("is signed as Stripe signs, by real time also after its own has moved on")
    void signed() throws Exception {
        talk.stripe.advanceTo(Talk.NOW.plus(Duration.ofDays(40)));

        Mailbox.Letter letter = brought().getFirst();

        assertThat(Webhook.Signature.verifyHeader(letter.body(), letter.signature(), mailbox.secret(), 1, WALL))
                .isTrue();
        assertThat(letter.event().path("created").asLong())
                .isEqualTo(Talk.NOW.plus(Duration.ofDays(40)).getEpochSecond());
        assertThatThrownBy(() -> Webhook.Signature.verifyHeader(
                        letter.body() + " ", letter.signature(), mailbox.secret(), 1, WALL))
                .isInstanceOf(SignatureVerificationException.class);
    }

    @Test
    @DisplayName("says what it was before an update, and leaves only when something changed")
    void previous() {
        String customer = talk.customer("name=Bosrust");
        talk.post("/v1/customers/" + customer, "name=Bosrust");
        talk.post("/v1/customers/" + customer, "name=Heiderust");

        talk.stripe.awaitQuiet(LONG);

        assertThat(mailbox.types()).containsExactly("customer.created", "customer.updated");
        assertThat(mailbox.letters()
                        .getLast()
                        .event()
                        .at("/data/previous_attributes/name")
                        .asString())
                .isEqualTo("Bosrust");
    }

    @Test
    @DisplayName("is brought again, ever more slowly, until somebody takes it")
    void again() {
        mailbox.answers(500);
        talk.customer();
        talk.stripe.awaitQuiet(LONG);

        after(Duration.ofMinutes(4));
        assertThat(mailbox.letters()).hasSize(1);
        after(Duration.ofMinutes(5));
        assertThat(mailbox.letters()).hasSize(2);
        assertThat(talk.get("/v1/events?delivery_success=false").path("data")).hasSize(1);
        mailbox.answers(200);
        after(Duration.ofMinutes(36));
        after(Duration.ofDays(4));

        assertThat(mailbox.letters()).hasSize(3);
        assertThat(talk.get("/v1/events?delivery_success=false").path("data")).isEmpty();
    }

    @Test
    @DisplayName("goes only where somebody wants to hear of it")
    void wanted() {
        try (Mailbox other = new Mailbox()) {
            talk.post("/v1/webhook_endpoints", "url=" + other.url(), "enabled_events[0]=product.created");
            talk.customer();
            talk.price(4_900, "month");

            talk.stripe.awaitQuiet(LONG);

            assertThat(other.types()).containsExactly("product.created");
        }
    }

    @Test
    @DisplayName("arrives as often as it is copied")
    void copies() {
        talk.stripe.distort(Distortion.NONE.withCopies(5));

        assertThat(brought())
                .extracting(letter -> letter.event().path("id").asString())
                .hasSize(5)
                .containsOnly(mailbox.letters().getFirst().event().path("id").asString());
    }

    @Test
    @DisplayName("waits while it is held, and then comes in the order that is asked for")
    void held() {
        talk.stripe.distort(Distortion.NONE.withHeld(true));
        talk.customer("name=One");
        talk.customer("name=Two");
        assertThat(mailbox.letters()).isEmpty();

        List<String> waiting = talk.stripe.held();
        talk.stripe.release(waiting.reversed());
        talk.stripe.awaitQuiet(LONG);

        assertThat(mailbox.letters())
                .extracting(letter -> letter.event().path("id").asString())
                .containsExactlyElementsOf(waiting.reversed());
    }

    @Test
    @DisplayName("gets lost when it is dropped, others do not, and whoever asks for the undelivered finds it")
    void dropped() {
        talk.stripe.distort(Distortion.NONE.withDropped(Set.of("customer.created")));

        talk.price(4_900, "month");
        talk.customer();
        talk.stripe.awaitQuiet(LONG);

        assertThat(mailbox.types()).containsExactly("product.created", "price.created");
        JsonNode undelivered = talk.get("/v1/events?delivery_success=false");
        assertThat(undelivered.at("/data/0/type").asString()).isEqualTo("customer.created");
        assertThat(undelivered.path("data")).hasSize(1);
    }

    @Test
    @DisplayName("can bear a stranger's signature, another mode, another version, none, or the short form")
    void disguised() {
        talk.stripe.distort(Distortion.NONE.withWrongSecret());
        Mailbox.Letter strange = brought().getLast();
        assertThatThrownBy(() ->
                        Webhook.Signature.verifyHeader(strange.body(), strange.signature(), mailbox.secret(), 1, WALL))
                .isInstanceOf(SignatureVerificationException.class);

        talk.stripe.distort(Distortion.NONE.withLive());
        assertThat(brought().getLast().event().path("livemode").asBoolean()).isTrue();

        talk.stripe.distort(Distortion.NONE.withApiVersion("2026-09-30.endive"));
        assertThat(brought().getLast().event().path("api_version").asString()).isEqualTo("2026-09-30.endive");

        talk.stripe.distort(Distortion.NONE.withApiVersion(""));
        assertThat(brought().getLast().event().has("api_version")).isFalse();

        talk.stripe.distort(Distortion.NONE.withThin());
        JsonNode thin = brought().getLast().event();
        assertThat(thin.path("object").asString()).isEqualTo("v2.core.event");
        assertThat(thin.path("type").asString()).isEqualTo("v1.customer.created");
        assertThat(thin.at("/related_object/id").asString()).startsWith("cus_");
    }

    @Test
    @DisplayName("comes in any order when a batch is shuffled, and none is lost")
    void shuffled() {
        talk.stripe.distort(Distortion.NONE.withShuffled().withDelay(Duration.ofMillis(2)));

        talk.subscribe(talk.customerWith("pm_card_visa"), talk.price(4_900, "month"));
        talk.stripe.awaitQuiet(LONG);

        assertThat(mailbox.types())
                .contains("invoice.created", "invoice.finalized", "invoice.paid", "customer.subscription.created")
                .hasSize(talk.get("/v1/events?limit=100").path("data").size());
    }

    private List<Mailbox.Letter> brought() {
        talk.customer();
        talk.stripe.awaitQuiet(LONG);
        return mailbox.letters();
    }

    private void after(Duration time) {
        talk.stripe.advanceTo(Talk.NOW.plus(time));
        talk.stripe.awaitQuiet(LONG);
    }
}
