package app.ritme.training.ui;

import app.ritme.training.plan.Tank;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** How much was left, as five tanks from empty to full: one tap. */
class TankChoice extends RadioButtonGroup<Tank> {

    TankChoice() {
        addClassName("tank");
        setAriaLabel(getTranslation("workout.tank"));
        setItems(Tank.values());
        setRenderer(new ComponentRenderer<>(TankChoice::option));
        setTestId("tank");
    }

    private static Span option(Tank tank) {
        var fuel = new Span();
        fuel.addClassNames("fuel", "fuel-" + tank.ordinal());
        var tube = new Span(fuel);
        tube.addClassName("tube");
        tube.getElement().setAttribute("aria-hidden", "true");
        var option = new Span(tube, new Span(TrainingWords.tank(tank)));
        option.addClassName("tank-option");
        return option;
    }
}
