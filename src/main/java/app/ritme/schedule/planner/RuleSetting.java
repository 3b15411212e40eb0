package app.ritme.schedule.planner;

import java.io.Serializable;

/**
 * How a house keeps a rule.
 *
 * @param limit in the unit of the rule
 */
public record RuleSetting(Rule rule, boolean active, int limit, Weight weight) implements Serializable {

    static RuleSetting usual(Rule rule) {
        return new RuleSetting(rule, rule.keptAtFirst(), rule.usual(), Weight.NORMAL);
    }

    public RuleSetting activated(boolean kept) {
        return new RuleSetting(rule, kept, limit, weight);
    }

    /** @param allowed in the unit of the rule */
    public RuleSetting limited(int allowed) {
        return new RuleSetting(rule, active, allowed, weight);
    }

    public RuleSetting weighing(Weight counts) {
        return new RuleSetting(rule, active, limit, counts);
    }
}
