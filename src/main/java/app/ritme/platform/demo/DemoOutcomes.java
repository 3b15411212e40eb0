package app.ritme.platform.demo;

import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentService;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the houses of the demo ask and measure. */
@Component
@Profile("demo")
class DemoOutcomes {

    private static final List<Integer> CLINICS_CUT_OFFS = List.of(4, 5);

    private final InstrumentService instruments;

    DemoOutcomes(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** Agreed on other cut-offs for drinking, and does not ask about it shortly. */
    void clinic(DemoHouse house) {
        house.manager(-20, 9, () -> {
            instruments.setCutOffs(Instrument.AUDIT_C, CLINICS_CUT_OFFS);
            instruments.setAside(Instrument.PHQ_4);
        });
    }
}
