package app.ritme.billing.emulator.payment;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Somebody goes to the bank about a payment: with the test card {@code pm_card_createDispute}, right after it. */
public final class Disputes {

    private static final String TYPE = "dispute";
    private static final String PATH = "/v1/disputes";
    private static final long TIME_TO_ANSWER = 7 * 86_400;
    private static final Set<String> DECIDED = Set.of("won", "lost");

    private final Kit kit;

    public Disputes(Kit kit, Payments payments, Router router) {
        this.kit = kit;
        payments.whenSettled((intent, paid) -> {
            if (paid && isDisputed(intent)) {
                open(intent);
            }
        });
        router.get(PATH, call -> kit.page(call, kit.store().all(TYPE), PATH, "charge", "payment_intent"))
                .get(PATH + "/:id", call -> named(call.id()))
                .post(PATH + "/:id", this::answer)
                .post(PATH + "/:id/close", call -> decided(undecided(call.id()), "lost"));
    }

    private ObjectNode named(String id) {
        return kit.store().named(TYPE, id, "dispute");
    }

    private ObjectNode undecided(String id) {
        ObjectNode dispute = kit.store().edit(named(id));
        if (DECIDED.contains(Json.text(dispute, "status", ""))) {
            throw StripeError.invalid("This dispute is already closed");
        }
        return dispute;
    }

    private boolean isDisputed(ObjectNode intent) {
        return kit.store()
                .find("payment_method", Json.text(intent, "payment_method"))
                .filter(method -> PaymentMethods.outcome(method) == Outcome.DISPUTED)
                .isPresent();
    }

    private void open(ObjectNode intent) {
        ObjectNode charge = kit.store().edit(kit.store().get("charge", Json.text(intent, "latest_charge")));
        charge.put("disputed", true);
        ObjectNode dispute = kit.begin(TYPE);
        dispute.set("charge", charge.path("id"));
        dispute.set("payment_intent", intent.path("id"));
        dispute.set("amount", charge.path("amount"));
        dispute.set("currency", charge.path("currency"));
        long now = kit.time().now(intent);
        dispute.put("created", now);
        Json.inside(dispute, "evidence_details").put("due_by", now + TIME_TO_ANSWER);
        kit.store().add(dispute);
        kit.events().emit("charge.dispute.created", dispute);
        kit.events().emit("charge.dispute.funds_withdrawn", dispute);
    }

    /** What Stripe's own test evidence says decides: {@code winning_evidence} or {@code losing_evidence}. */
    private ObjectNode answer(Call call) {
        ObjectNode dispute = undecided(call.id());
        kit.take(call.params(), dispute, "metadata");
        if (call.params().get("evidence") instanceof ObjectNode evidence) {
            ObjectNode given = Json.inside(dispute, "evidence");
            evidence.propertyNames().forEach(field -> kit.take(evidence, given, field));
            Json.inside(dispute, "evidence_details").put("has_evidence", true);
        }
        kit.events().emit("charge.dispute.updated", dispute);
        if (!Json.flag(call.params(), "submit")) {
            return dispute;
        }
        ObjectNode details = Json.inside(dispute, "evidence_details");
        details.put("submission_count", Json.number(details, "submission_count") + 1);
        return switch (Json.text(dispute, "evidence.uncategorized_text", "")) {
            case "winning_evidence" -> decided(dispute, "won");
            case "losing_evidence" -> decided(dispute, "lost");
            default -> dispute.put("status", "under_review");
        };
    }

    private ObjectNode decided(ObjectNode dispute, String how) {
        dispute.put("status", how);
        kit.events().emit("charge.dispute.closed", dispute);
        if (how.equals("won")) {
            kit.events().emit("charge.dispute.funds_reinstated", dispute);
        }
        return dispute;
    }
}
