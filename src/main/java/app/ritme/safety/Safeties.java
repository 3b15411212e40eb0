package app.ritme.safety;

import app.ritme.people.PersonId;
import app.ritme.safety.HouseSafety.Clinician;
import app.ritme.safety.SafetySettingsRepository.Row;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads how the bound house keeps its guests safe, in one statement. */
@Component
class Safeties {

    private final SafetySettingsRepository settings;

    Safeties(SafetySettingsRepository settings) {
        this.settings = settings;
    }

    /** @param house its zone, which tells the country as long as it set no numbers of its own */
    HouseSafety of(ZoneId house) {
        return settings.current()
                .map(row -> new HouseSafety(
                        row.settings().patience(),
                        clinician(row),
                        row.settings().numbers()))
                .orElseGet(() -> new HouseSafety(HouseSafety.PATIENCE, Optional.empty(), HelpNumbers.usual(house)));
    }

    private static Optional<Clinician> clinician(Row row) {
        return Optional.ofNullable(row.clinician())
                .map(id -> new Clinician(new PersonId(id), Objects.requireNonNullElse(row.clinicianName(), "")));
    }
}
