package app.ritme.people;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses.Furnishing;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who looks after whom, and a key for what is written about somebody. */
@TestComponent
@Order(10)
public class PeopleFixtures implements Furnishing {

    private final CareService care;
    private final Seals seals;
    private final TransactionTemplate transactions;

    PeopleFixtures(CareService care, Seals seals, PlatformTransactionManager transactions) {
        this.care = care;
        this.seals = seals;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public void fill(House house, House.Person guest) {
        doAs(house.manager(), () -> care.endCare(aCare(house, guest, house.manager())));
        aCare(house, guest, house.manager());
        doAs(guest, () -> transactions.executeWithoutResult(status -> seals.of(guest.personId())));
    }

    @Override
    public Map<String, UUID> ids(House house) {
        return Map.of(
                "CareId", as(house.manager(), care::myGuests).getFirst().id().value());
    }

    /** From now on, without an end. */
    public CareId aCare(House house, House.Person guest, House.Person carer) {
        return as(house.manager(), () -> care.beginCare(guest.personId(), carer.personId(), null));
    }
}
