package app.ritme.schedule.therapy;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * What somebody fills in about a standard plan.
 *
 * @param lines in their order
 */
public record TherapyPlanData(LocalizedText name, List<TherapyLineData> lines) implements Serializable {

    /** How many sessions it comes to. */
    public int sessions() {
        return lines.stream().mapToInt(TherapyLineData::number).sum();
    }
}
