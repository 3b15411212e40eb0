package app.ritme.schedule.ui;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;

/** The way back to what is planned, above a page that plans. */
class ToBoard extends Anchor {

    ToBoard() {
        super(ScheduleNavigation.board(), Icons.BACK.small());
        add(getTranslation("schedule.title"));
        addClassName("back");
    }
}
