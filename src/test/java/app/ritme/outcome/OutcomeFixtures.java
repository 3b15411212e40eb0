package app.ritme.outcome;

import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses.Furnishing;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentService;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** What is asked and measured in houses of tests. */
@TestComponent
@Order(70)
public class OutcomeFixtures implements Furnishing {

    private final InstrumentService instruments;

    OutcomeFixtures(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** A house with cut-offs of its own. */
    @Override
    public void fill(House house, House.Person guest) {
        doAs(house.manager(), () -> instruments.setCutOffs(Instrument.AUDIT_C, List.of(4, 5)));
    }
}
