package app.ritme.billing.emulator.api;

import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.wire.Call;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.StripeError;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Stripe's own test clocks: a time for some customers and all of theirs. */
public final class TestClocks {

    private static final String PATH = "/v1/test_helpers/test_clocks";
    private static final String TYPE = "test_helpers.test_clock";
    private static final long KEPT = 30 * 86_400;

    private final Kit kit;
    private final Agenda agenda;

    public TestClocks(Kit kit, Agenda agenda, Router router) {
        this.kit = kit;
        this.agenda = agenda;
        router.get(PATH, call -> kit.page(call, kit.store().all(TYPE), PATH))
                .post(PATH, this::create)
                .get(PATH + "/:id", call -> kit.store().named(TYPE, call.id(), "test_clock"))
                .post(PATH + "/:id/advance", this::advance)
                .delete(PATH + "/:id", this::delete);
    }

    private ObjectNode create(Call call) {
        ObjectNode clock = kit.begin(TYPE);
        kit.take(call.params(), clock, "frozen_time", "name");
        clock.put("deletes_after", kit.time().now() + KEPT);
        kit.store().add(clock);
        kit.events().emit("test_helpers.test_clock.created", clock);
        return clock;
    }

    /** Answers that it is under way, as Stripe does; whoever asks next finds it done. */
    private ObjectNode advance(Call call) {
        ObjectNode clock = kit.store().edit(kit.store().named(TYPE, call.id(), "test_clock"));
        long until = Json.number(call.params(), "frozen_time");
        if (until <= Json.number(clock, "frozen_time")) {
            throw StripeError.invalid("A test clock can only be advanced to a later time.", "frozen_time");
        }
        clock.put("status", "advancing");
        clock.putObject("status_details").putObject("advancing").put("target_frozen_time", until);
        ObjectNode underWay = clock.deepCopy();
        kit.events().emit("test_helpers.test_clock.advancing", clock);
        agenda.run(
                until, clock, second -> clock.put("frozen_time", Math.max(second, Json.number(clock, "frozen_time"))));
        clock.put("frozen_time", until);
        clock.put("status", "ready");
        clock.putObject("status_details");
        kit.events().emit("test_helpers.test_clock.ready", clock);
        return underWay;
    }

    private ObjectNode delete(Call call) {
        ObjectNode clock = kit.store().named(TYPE, call.id(), "test_clock");
        for (String type : List.of("subscription", "invoice", "customer")) {
            kit.store()
                    .all(type)
                    .filter(object -> Json.is(object, "test_clock", call.id()))
                    .forEach(kit.store()::remove);
        }
        kit.store().remove(clock);
        kit.events().emit("test_helpers.test_clock.deleted", clock);
        return kit.deleted(clock);
    }
}
