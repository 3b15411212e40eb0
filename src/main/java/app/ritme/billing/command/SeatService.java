package app.ritme.billing.command;

import app.ritme.billing.CurrentPlan;
import app.ritme.billing.ledger.Held;
import app.ritme.billing.ledger.Ledger;
import app.ritme.people.BillingPeople;
import app.ritme.shared.BillingManagers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom is paid. */
@Service
@BillingManagers
@Transactional(readOnly = true)
public class SeatService {

    private static final int NAMED = 12;

    private final Ledger ledger;
    private final BillingPeople people;

    SeatService(Ledger ledger, BillingPeople people) {
        this.ledger = ledger;
        this.people = people;
    }

    /** Billed is 0 where nothing is paid by the seat. */
    public Seats seats() {
        long billed = ledger.held()
                .filter(Held::isLive)
                .flatMap(Held::plan)
                .filter(plan -> plan.plan().perSeat())
                .map(CurrentPlan::quantity)
                .orElse(0L);
        return new Seats(billed, people.working(), people.workers(NAMED));
    }
}
