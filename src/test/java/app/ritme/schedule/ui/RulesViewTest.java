package app.ritme.schedule.ui;

import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.schedule.planner.Rule;
import app.ritme.schedule.planner.RuleService;
import app.ritme.schedule.planner.RuleSetting;
import app.ritme.schedule.planner.Weight;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each rule is seen in words, weighed, limited and switched off where it is not for safety. */
class RulesViewTest extends KaribuTest {

    @Autowired
    private RuleService rules;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Rules view");
        open(house.manager(), "planning-rules");
    }

    @Test
    void everyRuleIsThereInWords() {
        assertThat(Arrays.stream(Rule.values()).map(RuleWords::title)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Rule.values()).map(RuleWords::text)).noneMatch(text -> text.startsWith("!"));
    }

    @Test
    void aHouseSaysHowMuchARuleCounts() {
        enter(Select.class, "weight-REST", Weight.HEAVY);
        enter(IntegerField.class, "limit-REST", 90);
        enter(Checkbox.class, "active-WAITING", true);

        assertThat(setting(Rule.REST)).isEqualTo(new RuleSetting(Rule.REST, true, 90, Weight.HEAVY));
        assertThat(setting(Rule.WAITING).active()).isTrue();
        open(house.manager(), "planning-rules");
        assertThat(part(Select.class, "weight-REST").getValue()).isEqualTo(Weight.HEAVY);
    }

    @Test
    void whatAlwaysHoldsHasNoWeightAndNoSwitch() {
        assertThat(shows("limit-BREAK")).as("the control").isTrue();
        assertThat(shows("active-BREAK")).isFalse();
        assertThat(shows("weight-BREAK")).isFalse();
        assertThat(shows("weight-GROUP_SIZE")).as("people decide about it").isFalse();
    }

    @Test
    void onlyManagersDecide() {
        open(houses.aStaffMember(house, "Marieke"), "planning-rules");

        assertThat(_find(RulesView.class)).isEmpty();
    }

    private RuleSetting setting(Rule rule) {
        return as(house.manager(), rules::settings).stream()
                .filter(setting -> setting.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
