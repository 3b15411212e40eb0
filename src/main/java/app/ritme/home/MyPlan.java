package app.ritme.home;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.util.List;

/**
 * A guest's own plan for home.
 *
 * @param links that open it now, the newest first
 * @param readings who of the house opened it, the latest first
 */
public record MyPlan(PlanWords words, List<HomeLinkRow> links, List<Reading> readings) implements Serializable {

    static final MyPlan EMPTY = new MyPlan(PlanWords.EMPTY, List.of(), List.of());
}
