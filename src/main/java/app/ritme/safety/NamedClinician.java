package app.ritme.safety;

import app.ritme.outcome.instrument.ResponsibleClinician;
import org.springframework.stereotype.Component;

/** Tells the questionnaires whether somebody answers for the safety of guests. */
@Component
class NamedClinician implements ResponsibleClinician {

    private static final String NAMED = """
            exists (select 1 from app.safety_settings s
              join app.member m on m.tenant_id = s.tenant_id and m.person_id = s.clinician_id
              where m.state = 'ACTIVE' and m.role <> 'GUEST')""";

    private final SafetySettingsRepository settings;

    NamedClinician(SafetySettingsRepository settings) {
        this.settings = settings;
    }

    @Override
    public boolean isNamed() {
        return settings.current().filter(row -> row.clinician() != null).isPresent();
    }

    @Override
    public String condition() {
        return NAMED;
    }
}
