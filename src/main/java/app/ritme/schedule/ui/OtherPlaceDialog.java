package app.ritme.schedule.ui;

import app.ritme.schedule.planner.Alternative;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/** Chooses another place for a session of a proposal. */
class OtherPlaceDialog extends FormDialog {

    private final RadioButtonGroup<Alternative> places = new RadioButtonGroup<>();
    private final Consumer<Alternative> choose;

    /** @param who whose session it is, in words */
    OtherPlaceDialog(String who, List<Alternative> alternatives, Consumer<Alternative> choose) {
        super(who, UI.getCurrent().getTranslation("replan.other.go"));
        this.choose = choose;
        places.setLabel(getTranslation("replan.other.label"));
        places.setItems(alternatives);
        places.setItemLabelGenerator(one -> PlannerWords.place(one.place()));
        places.setTestId("other-place");
        if (alternatives.isEmpty()) {
            fields(new Paragraph(getTranslation("replan.other.none")));
            readOnly();
        } else {
            fields(places);
        }
    }

    @Override
    protected void save() {
        require(places, !places.isEmpty());
        choose.accept(places.getValue());
    }
}
