package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs where npm brought Stripe's client: {@code npm install --prefix target/stripe-cli @stripe/cli@1.52.0}. */
@DisplayName("Stripe's own command-line client drives the emulator")
class StripeTriggerTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private static Path home;

    private static Talk talk;
    private static Mailbox mailbox;

    @BeforeAll
    static void start() {
        talk = new Talk(new EmulatorSettings(0, null, Clock.systemUTC()));
        mailbox = new Mailbox();
        talk.stripe.deliverTo(mailbox.url(), mailbox.secret());
    }

    @AfterAll
    static void stop() {
        talk.close();
        mailbox.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "customer.created",
                "customer.updated",
                "customer.deleted",
                "product.created",
                "product.updated",
                "product.deleted",
                "price.created",
                "price.updated",
                "payment_intent.created",
                "payment_intent.succeeded",
                "payment_intent.payment_failed",
                "payment_intent.canceled",
                "payment_intent.requires_action",
                "payment_intent.processing",
                "payment_intent.amount_capturable_updated",
                "payment_method.attached",
                "payment_method.updated",
                "payment_method.detached",
                "charge.succeeded",
                "charge.failed",
                "charge.captured",
                "charge.refunded",
                "charge.dispute.created",
                "charge.dispute.updated",
                "charge.dispute.closed",
                "setup_intent.created",
                "setup_intent.succeeded",
                "setup_intent.requires_action",
                "setup_intent.setup_failed",
                "setup_intent.canceled",
                "invoiceitem.created",
                "invoiceitem.deleted",
                "invoice.created",
                "invoice.updated",
                "invoice.finalized",
                "invoice.paid",
                "invoice.payment_succeeded",
                "invoice.payment_failed",
                "invoice.payment_action_required",
                "invoice.voided",
                "invoice.sent",
                "invoice.marked_uncollectible",
                "invoice.deleted",
                "billing_portal.configuration.created",
                "billing_portal.configuration.updated",
                "billing_portal.session.created",
                "customer.subscription.created",
                "customer.subscription.updated",
                "customer.subscription.deleted",
                "customer.subscription.paused",
                "customer.subscription.trial_will_end",
                "checkout.session.completed",
                "checkout.session.expired",
                "checkout.session.async_payment_succeeded",
                "checkout.session.async_payment_failed"
            })
    @DisplayName("it ends well, and the event arrives signed and as Stripe's types say")
    void trigger(String event) throws Exception {
        int before = mailbox.letters().size();

        Finished finished = stripe("trigger", event);

        assertThat(finished.output()).contains("Trigger succeeded");
        assertThat(finished.exit()).isZero();
        talk.stripe.awaitSettled(LONG);
        assertThat(mailbox.letters().subList(before, mailbox.letters().size())).anySatisfy(letter -> {
            assertThat(letter.event().path("type").asString()).isEqualTo(event);
            assertThat(Judge.faults(letter.event())).isEmpty();
            assertThat(Judge.faults(letter.event().at("/data/object"))).isEmpty();
            assertThat(Webhook.Signature.verifyHeader(letter.body(), letter.signature(), mailbox.secret(), 300))
                    .isTrue();
        });
    }

    @Test
    @DisplayName("it fails where the emulator refuses")
    void refused() throws Exception {
        Finished finished = stripe("trigger", "coupon.created");

        assertThat(finished.exit()).isNotZero();
        assertThat(finished.output()).contains("Trigger failed");
    }

    private record Finished(int exit, String output) {}

    private static Finished stripe(String... what) throws Exception {
        Optional<Path> client = client();
        assumeTrue(client.isPresent(), "Stripe's client is not here: see docs/operations.md");
        ProcessBuilder command = new ProcessBuilder(Stream.concat(
                        Stream.of(client.orElseThrow().toString()),
                        Stream.concat(
                                Stream.of(what),
                                Stream.of("--api-base", talk.stripe.url(), "--api-key", "sk_test_anything")))
                .toList());
        command.environment().put("HOME", home.toString());
        command.environment().put("XDG_CONFIG_HOME", home.toString());
        Path output = Files.createTempFile(home, "output", ".txt");
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Finished(process.exitValue(), Files.readString(output));
    }

    /** Where {@code ritme.stripe.cli} says, or where npm puts it. */
    private static Optional<Path> client() throws IOException {
        String told = System.getProperty("ritme.stripe.cli");
        if (told != null) {
            return Optional.of(Path.of(told)).filter(Files::isExecutable);
        }
        Path modules = Path.of("target", "stripe-cli", "node_modules", "@stripe");
        if (Files.notExists(modules)) {
            return Optional.empty();
        }
        try (Stream<Path> packages = Files.list(modules)) {
            return packages.map(some -> some.resolve("bin").resolve("stripe"))
                    .filter(Files::isExecutable)
                    .filter(Files::isRegularFile)
                    .filter(some -> !some.toString().contains("@stripe/cli/"))
                    .findFirst();
        }
    }
}
