package app.ritme.schedule.openings;

import app.ritme.schedule.SessionData;
import app.ritme.schedule.planner.Remark;
import app.ritme.schedule.planner.Severity;
import java.util.List;

/**
 * The same session elsewhere.
 *
 * @param name of the colleague or the room; empty for a time
 * @param data as it would be
 * @param alike whether the colleague has a skill in common with who leads it now, or the room is of the same kind
 * @param remarks what it would break anew, the weightiest first
 */
public record Opening(String name, SessionData data, boolean alike, List<Remark> remarks) {

    /** Whether it can be put there at all. */
    public boolean isFree() {
        return remarks.stream().noneMatch(remark -> remark.rule().refuses());
    }

    /** The less the better: first whether it goes, then the weight of what it breaks, then how much that is. */
    int against() {
        int weight = 0;
        for (Remark remark : remarks) {
            Severity severity = remark.rule().severity();
            weight += remark.rule().refuses()
                    ? 1_000_000
                    : severity == Severity.HARD ? 10_000 : severity == Severity.MEDIUM ? 100 : 1;
        }
        return weight;
    }
}
