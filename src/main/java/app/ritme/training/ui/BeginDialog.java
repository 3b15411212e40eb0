package app.ritme.training.ui;

import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.training.plan.PlanVersion;
import app.ritme.training.plan.StarterPlan;
import app.ritme.training.plan.TrainingPlanService;
import app.ritme.training.plan.WorkoutPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** What a plan can begin from: one that Ritme brings along, or that of another guest I look after. */
class BeginDialog extends Dialog {

    private final TrainingPlanService plans;
    private final Consumer<List<WorkoutPlan>> take;
    private final Formats formats = Formats.here();
    private final Rows rows = new Rows();

    BeginDialog(TrainingPlanService plans, CareService care, PersonId guest, Consumer<List<WorkoutPlan>> take) {
        this.plans = plans;
        this.take = take;
        setHeaderTitle(getTranslation("training-plan.begin"));
        var text = new Paragraph(getTranslation("training-plan.begin.text"));
        text.addClassName("soft");
        rows.addClassName("begin-from");
        getFooter().add(new Button(getTranslation("training-plan.close"), event -> close()));
        plans.starters().forEach(this::offer);
        care.myGuests().stream().filter(row -> !row.guestId().equals(guest)).forEach(this::offer);
        add(text, rows);
    }

    private void offer(StarterPlan starter) {
        line(formats.words(starter.name()), formats.words(starter.text()), () -> begin(starter.workouts()));
    }

    private void offer(CareRow other) {
        line(
                getTranslation("training-plan.begin.from", other.guestName()),
                "",
                () -> plans.plan(other.guestId())
                        .version()
                        .map(PlanVersion::prescribed)
                        .ifPresentOrElse(
                                this::begin, () -> Toast.problem("training-plan.begin.none", other.guestName())));
    }

    private void line(String name, String text, Runnable action) {
        var title = new Div(new Span(name));
        title.addClassName("strong");
        var words = new Div(title);
        if (!text.isEmpty()) {
            var soft = new Div(new Span(text));
            soft.addClassName("soft");
            words.add(soft);
        }
        var go = new Button(getTranslation("training-plan.begin.take"), event -> action.run());
        go.setAriaLabel(getTranslation("training-plan.of", getTranslation("training-plan.begin.take"), name));
        go.setTestId("begin-with-" + name);
        rows.row(words, go);
    }

    private void begin(List<WorkoutPlan> from) {
        close();
        take.accept(from);
    }
}
