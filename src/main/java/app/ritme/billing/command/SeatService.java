package app.ritme.billing.command;

import app.ritme.people.BillingPeople;
import app.ritme.people.BillingPeople.Worker;
import app.ritme.shared.BillingManagers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, which is for whom is paid where it is sold by the seat. */
@Service
@BillingManagers
@Transactional(readOnly = true)
public class SeatService {

    private static final int NAMED = 12;

    private final BillingPeople people;

    SeatService(BillingPeople people) {
        this.people = people;
    }

    public Seats seats() {
        List<Worker> workers = people.workers(NAMED);
        return new Seats(
                workers.stream().map(Worker::all).findFirst().orElse(0L),
                workers.stream().map(Worker::name).toList());
    }
}
