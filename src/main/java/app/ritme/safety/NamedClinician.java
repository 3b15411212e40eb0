package app.ritme.safety;

import app.ritme.outcome.instrument.ResponsibleClinician;
import org.springframework.stereotype.Component;

/** Tells the questionnaires whether somebody answers for the safety of guests. */
@Component
class NamedClinician implements ResponsibleClinician {

    private final SafetySettingsRepository settings;

    NamedClinician(SafetySettingsRepository settings) {
        this.settings = settings;
    }

    @Override
    public boolean isNamed() {
        return settings.current().filter(row -> row.clinician() != null).isPresent();
    }
}
