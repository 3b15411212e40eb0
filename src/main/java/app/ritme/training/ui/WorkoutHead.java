package app.ritme.training.ui;

import app.ritme.shared.ui.Icons;
import app.ritme.shell.AtHandPage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a screen without the bottom bar: the way back, where one is, and how far. */
class WorkoutHead extends Header {

    WorkoutHead(String title, String progress) {
        var back = new Anchor(TrainingNavigation.today(), Icons.BACK.create());
        back.setAriaLabel(getTranslation("workout.back"));
        back.addClassName("icon-button");
        back.setTestId("back");
        var name = new Paragraph(title);
        name.addClassName("strong");
        var far = new Span(progress);
        far.addClassName("soft");
        var where = new Div(name, far);
        where.addClassName("workout-where");
        addClassName("workout-head");
        add(back, where);
        add(AtHandPage.links());
    }
}
