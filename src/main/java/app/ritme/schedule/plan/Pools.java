package app.ritme.schedule.plan;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Stock;
import app.ritme.schedule.Use;
import app.ritme.schedule.When;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is left of each kind of equipment while a plan is made. */
final class Pools {

    private final Map<Stock, Integer> stocks;
    private final Busy busy;

    /** @param stocks how many there are, where there are any */
    Pools(Map<Stock, Integer> stocks, Busy busy) {
        this.stocks = stocks;
        this.busy = busy;
    }

    /** What a block needs for so many guests, where so much is left at that location then. */
    Optional<EquipmentNeed> left(PlannedBlock block, int guests, UUID location, When when) {
        return Optional.ofNullable(block.equipment()).filter(need -> {
            var stock = new Stock(need.kind().value(), location);
            int held = busy.most(stock, when.startsAt(), when.endsAt());
            return held + need.of(guests) <= stocks.getOrDefault(stock, 0);
        });
    }

    void hold(EquipmentNeed need, int guests, UUID location, When when) {
        busy.hold(new Stock(need.kind().value(), location), new Use(when.startsAt(), when.endsAt(), need.of(guests)));
    }
}
