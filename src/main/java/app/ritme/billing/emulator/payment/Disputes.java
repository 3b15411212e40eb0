package app.ritme.billing.emulator.payment;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody goes to the bank about a payment: with the test card {@code pm_card_createDispute}, right after it. With
 * {@code pm_card_createDisputeInquiry} the bank only asks, and no money is taken back.
 */
public final class Disputes {

    private static final String TYPE = "dispute";
    private static final String PATH = "/v1/disputes";
    private static final long TIME_TO_ANSWER = 7 * 86_400;
    private static final Set<String> DECIDED = Set.of("won", "lost", "warning_closed");

    private final Kit kit;

    public Disputes(Kit kit, Payments payments, Router router) {
        this.kit = kit;
        payments.whenSettled((intent, paid) -> {
            if (paid) {
                payer(intent).ifPresent(outcome -> open(intent, outcome == Outcome.INQUIRED));
            }
        });
        router.get(PATH, call -> kit.page(call, kit.store().all(TYPE), PATH, "charge", "payment_intent"))
                .get(PATH + "/:id", call -> named(call.id()))
                .post(PATH + "/:id", this::answer)
                .post(PATH + "/:id/close", call -> closed(undecided(call.id()), "lost"));
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

    /** With what it was paid, if that is one who goes to the bank. */
    private Optional<Outcome> payer(ObjectNode intent) {
        return kit.store()
                .find("payment_method", Json.text(intent, "payment_method"))
                .map(PaymentMethods::outcome)
                .filter(outcome -> outcome == Outcome.DISPUTED || outcome == Outcome.INQUIRED);
    }

    private void open(ObjectNode intent, boolean onlyAsked) {
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
        dispute.put("status", onlyAsked ? "warning_needs_response" : "needs_response");
        dispute.put("is_charge_refundable", onlyAsked);
        kit.store().add(dispute);
        kit.events().emit("charge.dispute.created", dispute);
        if (!onlyAsked) {
            kit.events().emit("charge.dispute.funds_withdrawn", dispute);
        }
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
            case "winning_evidence" -> closed(dispute, "won");
            case "losing_evidence" -> closed(dispute, "lost");
            default -> dispute.put("status", isOnlyAsked(dispute) ? "warning_under_review" : "under_review");
        };
    }

    private static boolean isOnlyAsked(ObjectNode dispute) {
        return Json.text(dispute, "status", "").startsWith("warning_");
    }

    private ObjectNode closed(ObjectNode dispute, String how) {
        boolean onlyAsked = isOnlyAsked(dispute);
        dispute.put("status", onlyAsked ? "warning_closed" : how);
        kit.events().emit("charge.dispute.closed", dispute);
        if (!onlyAsked && how.equals("won")) {
            kit.events().emit("charge.dispute.funds_reinstated", dispute);
        }
        return dispute;
    }
}
