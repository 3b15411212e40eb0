package app.ritme.schedule.planner;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How a house keeps all rules. */
final class Limits {

    private final Map<Rule, RuleSetting> settings = new EnumMap<>(Rule.class);

    /** @param changed those that are not as usual */
    Limits(Collection<RuleSetting> changed) {
        for (var rule : Rule.values()) {
            settings.put(rule, RuleSetting.usual(rule));
        }
        changed.forEach(setting -> settings.put(setting.rule(), setting));
    }

    boolean holds(Rule rule) {
        return rule.always() || setting(rule).active();
    }

    int of(Rule rule) {
        return setting(rule).limit();
    }

    /** What it costs the planner not to keep this one once. */
    int points(Rule rule) {
        return setting(rule).weight().points();
    }

    RuleSetting setting(Rule rule) {
        return Objects.requireNonNull(settings.get(rule));
    }
}
