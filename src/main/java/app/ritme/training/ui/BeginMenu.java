package app.ritme.training.ui;

import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.TrainingPlanService;
import app.ritme.training.plan.WorkoutPlan;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.Consumer;

/** What a plan can begin from: one that Ritme brings along, or that of another guest I look after. */
class BeginMenu extends MenuBar {

    private final TrainingPlanService plans;
    private final Consumer<List<WorkoutPlan>> take;

    /** Reads what it offers when it is made, on the click that asks for it. */
    BeginMenu(TrainingPlanService plans, CareService care, PersonId guest, Consumer<List<WorkoutPlan>> take) {
        this.plans = plans;
        this.take = take;
        var formats = Formats.here();
        var open = addItem(Icons.COPY.create());
        open.add(new Span(getTranslation("training-plan.begin")));
        open.setTestId("begin-with");
        SubMenu lines = open.getSubMenu();
        plans.starters()
                .forEach(starter ->
                        lines.addItem(formats.words(starter.name()), event -> take.accept(starter.workouts())));
        care.myGuests().stream()
                .filter(row -> !row.guestId().equals(guest))
                .forEach(row ->
                        lines.addItem(getTranslation("training-plan.begin.from", row.guestName()), event -> copy(row)));
    }

    private void copy(CareRow from) {
        plans.plan(from.guestId())
                .version()
                .map(PlanVersion::prescribed)
                .ifPresentOrElse(take, () -> Toast.problem("training-plan.begin.none", from.guestName()));
    }
}
