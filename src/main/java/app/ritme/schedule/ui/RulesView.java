package app.ritme.schedule.ui;

import app.ritme.schedule.changes.QuietDelayService;
import app.ritme.schedule.planner.Rule;
import app.ritme.schedule.planner.Rule.Unit;
import app.ritme.schedule.planner.RuleService;
import app.ritme.schedule.planner.RuleSetting;
import app.ritme.schedule.planner.Severity;
import app.ritme.schedule.planner.Weight;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** The rules of planning: what each says, how strictly, and whether the house keeps it. */
@Route(value = "planning-rules", layout = HouseLayout.class)
@Menu(title = "nav.rules", order = 230, icon = "shield-check")
@RolesAllowed("MANAGER")
class RulesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RuleService rules;
    private final QuietDelayService delays;
    private final Div content = new Div();

    RulesView(RuleService rules, QuietDelayService delays) {
        this.rules = rules;
        this.delays = delays;
        content.addClassName("stack");
        addClassName("page");
        add(new PageHeader(getTranslation("rules.title"), getTranslation("rules.text")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rules.title") + " · " + CurrentHouse.get().name();
    }

    private void show() {
        content.removeAll();
        var settings = rules.settings();
        for (var severity : Severity.values()) {
            var rows = new Rows();
            settings.stream()
                    .filter(setting -> setting.rule().severity() == severity)
                    .forEach(setting -> rows.row(line(setting)));
            String key = "rules." + severity.name().toLowerCase(Locale.ROOT);
            var text = new Paragraph(getTranslation(key + ".text"));
            text.addClassName("soft");
            content.add(new CardBox(new H2(getTranslation(key)), text, rows));
        }
        content.add(new QuietCard(delays));
    }

    private Div line(RuleSetting setting) {
        Rule rule = setting.rule();
        var name = new Span(RuleWords.title(rule));
        name.addClassName("name");
        var does = new Span(RuleWords.text(rule));
        does.addClassName("does");
        var words = new Div(name, does);
        words.addClassNames("grow", "session-words");
        var line = new Div(words);
        line.addClassName("rule-row");
        if (rule.unit() != Unit.NONE) {
            line.add(limit(setting));
        }
        if (rule.weighs()) {
            line.add(weight(setting));
        }
        if (rule.always()) {
            line.add(Badges.plain(getTranslation("rules.always")));
        } else {
            var active = new Checkbox(getTranslation("rules.active"), setting.active());
            active.setAriaLabel(getTranslation("rules.active.of", RuleWords.title(rule)));
            active.setTestId("active-" + rule);
            active.addValueChangeListener(event -> change(setting.activated(event.getValue())));
            line.add(active);
        }
        return line;
    }

    private IntegerField limit(RuleSetting setting) {
        Rule rule = setting.rule();
        var limit = new IntegerField();
        limit.setValue(setting.limit());
        limit.setMin(rule.unit().least());
        limit.setMax(rule.unit().most());
        limit.setSuffixComponent(new Span(getTranslation(
                "rules.unit." + rule.unit().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        limit.setAriaLabel(RuleWords.title(rule));
        limit.addClassName("rule-limit");
        limit.setTestId("limit-" + rule);
        limit.addValueChangeListener(event -> {
            Integer value = event.getValue();
            if (value != null) {
                change(setting.limited(value));
            }
        });
        return limit;
    }

    private Select<Weight> weight(RuleSetting setting) {
        var weight = new Select<Weight>();
        weight.setItems(Weight.values());
        weight.setItemLabelGenerator(
                one -> getTranslation("rules.weight." + one.name().toLowerCase(Locale.ROOT)));
        weight.setValue(setting.weight());
        weight.setAriaLabel(getTranslation("rules.weight.of", RuleWords.title(setting.rule())));
        weight.addClassName("rule-weight");
        weight.setTestId("weight-" + setting.rule());
        weight.addValueChangeListener(event -> change(setting.weighing(event.getValue())));
        return weight;
    }

    private void change(RuleSetting setting) {
        try {
            rules.change(setting);
            Toast.done("rules.changed", RuleWords.title(setting.rule()));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
        show();
    }
}
