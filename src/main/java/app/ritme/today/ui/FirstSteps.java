package app.ritme.today.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.today.ManagerDay;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a house that just began does first. Only what is still to do: a list of ticks would count what was missed. */
class FirstSteps extends CardBox {

    private final CurrentHouse house;
    private final Rows rows = new Rows();

    FirstSteps(CurrentHouse house, ManagerDay day) {
        super(Icons.FLAG, UI.getCurrent().getTranslation("today.manager.steps"));
        this.house = house;
        setTestId("first-steps");
        if (day.needsRooms()) {
            step("rooms", "settings");
        }
        if (day.team().size() <= 1) {
            step("team", "team");
        }
        step("program", "programs");
        step("edition", "editions");
        add(rows);
    }

    private void step(String what, String page) {
        var title = new Span(getTranslation("today.step." + what));
        title.addClassName("strong");
        var text = new Span(getTranslation("today.step." + what + ".text"));
        text.addClassName("soft");
        rows.row(
                new Div(new Div(title), new Div(text)),
                HouseLink.to(house, page, getTranslation("today.step." + what + ".go")));
    }
}
