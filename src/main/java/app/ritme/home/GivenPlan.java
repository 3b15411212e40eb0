package app.ritme.home;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a guest gave to somebody outside, as it was that day.
 *
 * @param guest full name, which whoever it is for knows anyway
 * @param given the day it was given, by the clock of the house
 * @param signals absent where the guest kept them
 */
public record GivenPlan(
        String guest,
        LocalDate given,
        PlanWords plan,
        @Nullable SignalWords signals) {

    private static final JsonMapper JSON = JsonMapper.shared();

    Optional<SignalWords> signalsIfGiven() {
        return Optional.ofNullable(signals);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    static GivenPlan read(String written) {
        return JSON.readValue(written, GivenPlan.class);
    }
}
