package app.ritme.schedule.planner;

import java.io.Serializable;

/**
 * How a house keeps a rule.
 *
 * @param limit in the unit of the rule
 */
public record RuleSetting(Rule rule, boolean active, int limit) implements Serializable {

    static RuleSetting usual(Rule rule) {
        return new RuleSetting(rule, true, rule.usual());
    }
}
