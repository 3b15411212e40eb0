package app.ritme.schedule.planner;

import app.ritme.schedule.planner.Rule.Unit;
import app.ritme.shared.Managers;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How this house keeps the rules of planning: everybody who plans sees it, managers decide. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class RuleService {

    private final RuleChoiceRepository choices;

    RuleService(RuleChoiceRepository choices) {
        this.choices = choices;
    }

    /** All rules, the weightiest first. */
    public List<RuleSetting> settings() {
        Limits limits = limits();
        return Arrays.stream(Rule.values()).map(limits::setting).toList();
    }

    /** @throws Refusal when it always holds, or its limit can be none */
    @Managers
    @Transactional
    public void change(RuleSetting setting) {
        Rule rule = setting.rule();
        Unit unit = rule.unit();
        if (rule.always() && !setting.active()) {
            throw new Refusal("error.rule.always");
        }
        if (setting.limit() < unit.least() || setting.limit() > unit.most()) {
            throw new Refusal("error.rule.limit", unit.least(), unit.most());
        }
        choices.findByRule(rule)
                .ifPresentOrElse(choice -> choice.become(setting), () -> choices.save(new RuleChoice(setting)));
    }

    Limits limits() {
        return new Limits(choices.findAll().stream().map(RuleChoice::setting).toList());
    }
}
