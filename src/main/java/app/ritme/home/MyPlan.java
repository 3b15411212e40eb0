package app.ritme.home;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.util.List;

/**
 * A guest's own plan for home.
 *
 * @param links that open it now, the newest first
 * @param readings who of the house opened it, the latest few, the latest first
 */
public record MyPlan(PlanWords words, List<HomeLinkRow> links, List<Reading> readings) implements Serializable {

    /** Of those who opened what is mine, so many are named. */
    static final int READERS = 5;

    static final MyPlan EMPTY = new MyPlan(PlanWords.EMPTY, List.of(), List.of());
}
