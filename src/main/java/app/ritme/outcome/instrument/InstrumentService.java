package app.ritme.outcome.instrument;

import app.ritme.shared.Managers;
import app.ritme.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which questionnaires the house offers, and what it sets about them. */
@Service
@Managers
@Transactional(readOnly = true)
public class InstrumentService {

    private final Definitions definitions;
    private final Instruments instruments;
    private final InstrumentChoiceRepository choices;
    private final ResponsibleClinician clinician;

    InstrumentService(
            Definitions definitions,
            Instruments instruments,
            InstrumentChoiceRepository choices,
            ResponsibleClinician clinician) {
        this.definitions = definitions;
        this.instruments = instruments;
        this.choices = choices;
        this.clinician = clinician;
    }

    /** All that Ritme can score. */
    public List<InstrumentRow> instruments() {
        return instruments.book().rows();
    }

    /** @throws Refusal when there is nothing to ask yet, or a clinician must answer for it */
    @Transactional
    public void offer(Instrument instrument) {
        if (instrument.needsClinician() && !clinician.isNamed()) {
            throw new Refusal("error.instrument.clinician");
        }
        choice(instrument).offer(definitions.newest(instrument));
    }

    /** Nobody sends it from now on; what was filled in stays. */
    @Transactional
    public void setAside(Instrument instrument) {
        choice(instrument).setAside();
    }

    /**
     * Sets where the bands begin, but for the lowest.
     *
     * @throws Refusal when they do not rise within the range, or belong to the published key
     */
    @Transactional
    public void setCutOffs(Instrument instrument, List<Integer> from) {
        choice(instrument).cutOffs(definitions.newest(instrument), from);
    }

    /** @throws Refusal when the questions are free, or do not fit the key */
    @Transactional
    public void word(Instrument instrument, Wording wording) {
        choice(instrument).word(definitions.newest(instrument), wording);
    }

    private InstrumentChoice choice(Instrument instrument) {
        return choices.findByInstrument(instrument)
                .orElseGet(() -> choices.save(new InstrumentChoice(definitions.newest(instrument))));
    }
}
