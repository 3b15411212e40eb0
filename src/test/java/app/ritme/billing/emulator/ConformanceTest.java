package app.ritme.billing.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.Store;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The objects are of {@code fixtures3.json}, which Stripe publishes beside its description of the interface; those the emulator serves,
 * without what belongs to Connect.
 */
@DisplayName("Stripe's own examples")
class ConformanceTest {

    /** Stripe's types leave it open for each way to pay. */
    private static final String FREE = "payment_method_options";

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("come out of the emulator as they went in")
    void roundTrip(String name, ObjectNode example) {
        Store store = new Store();
        store.add(example.deepCopy());
        store.keep();

        ObjectNode kept =
                store.get(example.path("object").asString(), example.path("id").asString());

        assertThat(new Rendering(store).plain(kept)).isEqualTo(example);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("have no field that the emulator's own objects do not have")
    void sameFields(String name, ObjectNode example) {
        ObjectNode ours = new Store().blank(example.path("object").asString());

        assertThat(ours.propertyNames()).containsAll(always(example));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    @DisplayName("are approved by the judge, who sees it when a single field is broken")
    void judged(String name, ObjectNode example) {
        ObjectNode good = example.deepCopy();
        assertThat(Judge.faults(good)).isEmpty();

        for (String field : example.propertyNames()) {
            ObjectNode broken = good.deepCopy();
            if (field.equals(FREE)) {
                continue;
            }
            broken.putObject(field).putArray("broken").add(7);
            assertThat(Judge.faults(broken))
                    .as("%s with a broken %s", name, field)
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("of nothing else are taken for good")
    void somethingElse() {
        assertThat(Judge.faults(MAPPER.createObjectNode().put("object", "customer")))
                .isNotEmpty();
        assertThat(Judge.faults(MAPPER.createObjectNode().put("object", "nonsense")))
                .isNotEmpty();
    }

    /** Fields of another version of the interface, and such as only some kinds of the object have. */
    private static Set<String> always(ObjectNode example) {
        Set<String> fields = new HashSet<>(example.propertyNames());
        fields.removeAll(SOMETIMES.getOrDefault(example.path("object").asString(), Set.of()));
        return fields;
    }

    private static final Map<String, Set<String>> SOMETIMES = Map.of(
            "payment_method", Set.of("card"),
            "checkout.session", Set.of("phone_number_collection"),
            "subscription_item", Set.of("quantity"),
            "invoiceitem", Set.of("net_amount"),
            "credit_note_line_item", Set.of("invoice_line_item"),
            "refund", Set.of("destination_details"));

    private static Stream<Arguments> examples() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ConformanceTest.class.getResourceAsStream("/stripe/fixtures.json"))) {
            return MAPPER.readTree(stream).path("resources").properties().stream()
                    .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
        }
    }
}
